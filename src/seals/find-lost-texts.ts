import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { documentWithId } from '../model/constitution.ts';
import { editionAddress } from '../model/edition.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Seal } from '../model/seal.ts';
import { fingerprintOf, sealOf } from './chain.ts';
import { type Kept, keptTexts } from './kept-texts.ts';
import { shortWords } from './short-words.ts';

/** Texts that were sealed, or adopted before the change, and whose file is gone. */
export interface LostTexts {
  readonly findings: readonly Finding[];
  /** Addresses of editions that have such a text, under another number or document. */
  readonly renumbered: ReadonlySet<string>;
}

interface Lost {
  readonly finding: Finding;
  readonly found: readonly DatedEdition[];
}

/** Finds them, with where their words stand now. A document that is gone is told once. */
export function findLostTexts(constitution: Constitution): LostTexts {
  const lost = keptTexts(constitution).flatMap((kept): readonly Lost[] => {
    const document = documentWithId(constitution, kept.name);
    if (document === undefined) return [lostDocument(kept, constitution)];
    const numbers = new Set(document.editions.map(({ number }) => number));
    const missing = [...kept.editions].filter(([number]) => !numbers.has(number));
    return missing.map(([number, file]) => lostEdition({ kept, number, file }, document, constitution));
  });
  return {
    findings: lost.map(({ finding }) => finding),
    renumbered: new Set(lost.flatMap(({ found }) => found.map(editionAddress))),
  };
}

function lostDocument({ name, chain, chainName }: Kept, constitution: Constitution): Lost {
  const texts = new Set(chain.map(({ text }) => text));
  const found = constitution.documents.flatMap((document) => withText(document, texts, constitution));
  const other = found[0]?.document;
  const file = `content/documents/${name}/document.yml`;
  const help =
    other === undefined
      ? `Put the folder content/documents/${name} back: what was adopted stays on record. If the document was renamed, write \`former-ids: [${name}]\` under its new name.`
      : `“${other}” has its text. If the document was renamed, add \`former-ids: [${name}]\` to content/documents/${other}/document.yml; if not, put the folder back.`;
  const place = constitution.seals?.chains.has(chainName ?? '')
    ? constitution.seals.source.keyAt(`/documents/${chainName ?? ''}`)
    : topOf(file);
  const message = `The document “${name}” was adopted, and its folder is gone.`;
  return { finding: { place, at: name, absence: 'elsewhere', gist: `“${name}” is gone`, message, help }, found };
}

interface Missing {
  readonly kept: Kept;
  readonly number: number;
  readonly file: string;
}

function lostEdition({ kept, number, file }: Missing, document: Document, constitution: Constitution): Lost {
  const seal = sealOf(kept.chain, number);
  const found = seal === undefined ? [] : withText(document, new Set([seal.text]), constitution);
  const [other] = found;
  const help =
    other === undefined
      ? `Put the file ${file} back as it was: what was adopted stays on record. To end the text, write \`repeal:\` in it.`
      : `Edition ${other.number} has its text: give it back the number ${number}, in the name of its file and in \`edition\`.`;
  return {
    finding: {
      place: placeOf(seal, constitution) ?? topOf(file),
      at: `${document.id}@${number}`,
      absence: 'elsewhere',
      gist: `edition ${number} of “${document.id}” is gone`,
      message: `Edition ${number} of “${shortWords(document.title)}” was adopted, and its file is gone.`,
      help,
    },
    found,
  };
}

/** Editions without a seal of their own that have one of these texts. */
function withText(document: Document, texts: ReadonlySet<string>, { seals }: Constitution): readonly DatedEdition[] {
  const chain = seals?.chains.get(document.id) ?? [];
  return document.editions.filter(
    (edition) => sealOf(chain, edition.number) === undefined && texts.has(fingerprintOf(document, edition)),
  );
}

function placeOf(seal: Seal | undefined, { seals }: Constitution): Place | undefined {
  const stands = [...(seals?.chains.values() ?? [])].some((chain) => seal !== undefined && chain.includes(seal));
  return stands && seal !== undefined ? seals?.source.valueAt(`${seal.pointer}/edition`) : undefined;
}

function topOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
