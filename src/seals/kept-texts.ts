import { chainNameOf, chainOf } from '../model/chain-of.ts';
import { type Constitution, documentWithId } from '../model/constitution.ts';
import { documentsBefore } from '../model/documents-before.ts';
import type { DocumentNames } from '../model/names-of.ts';
import type { Seal } from '../model/seal.ts';
import { brokenLink } from './chain.ts';

/** The texts of one document that have to be there. */
export interface Kept {
  /** The id of the document today or, where it is gone, the one it had. */
  readonly name: string;
  /** Its links, those of before the change first. */
  readonly chain: readonly Seal[];
  /** The name under which its chain stands today; undefined where it has none. */
  readonly chainName: string | undefined;
  /** The file of each edition, by its number. */
  readonly editions: ReadonlyMap<number, string>;
}

/** What was sealed, or adopted before the change that is judged, document by document. */
export function keptTexts(constitution: Constitution): readonly Kept[] {
  const { seals, base } = constitution;
  const adopted = base?.documents.filter(({ editions }) => editions.some(({ status }) => status === 'adopted')) ?? [];
  const names = [seals, base?.seals]
    .flatMap((book) => [...(book?.chains ?? [])].flatMap(([id, chain]) => (soundLinks(chain).length === 0 ? [] : [id])))
    .concat(adopted.map(({ id }) => id));
  const today = names.map((name) => documentWithId(constitution, name)?.id ?? name);
  return [...new Set(today)].sort().map((name) => keptText(name, constitution));
}

function keptText(name: string, constitution: Constitution): Kept {
  const { seals, base } = constitution;
  const document: DocumentNames = documentWithId(constitution, name) ?? { id: name, formerIds: [] };
  const chain = [...chainOf(base?.seals, document), ...soundLinks(chainOf(seals, document))];
  const before = documentsBefore(document, base).flatMap(({ editions }) => editions);
  const adopted = before.filter(({ status }) => status === 'adopted');
  const fileOf = (number: number) =>
    before.find((edition) => edition.number === number)?.source.file ??
    `content/documents/${name}/editions/${number}.md`;
  const numbers = new Set([...chain, ...adopted.map(({ number }) => ({ edition: number }))].map((one) => one.edition));
  return {
    name,
    chain,
    chainName: chainNameOf(seals, document),
    editions: new Map([...numbers].sort((one, other) => one - other).map((number) => [number, fileOf(number)])),
  };
}

/** A chain that was edited by hand says nothing for sure. */
function soundLinks(chain: readonly Seal[]): readonly Seal[] {
  return brokenLink(chain) === undefined ? chain : [];
}
