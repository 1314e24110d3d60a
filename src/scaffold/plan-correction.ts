import { chainNameOf, chainOf } from '../model/chain-of.ts';
import { type Constitution, type DatedEdition, type Document, documentWithId } from '../model/constitution.ts';
import { editionAddress } from '../model/edition.ts';
import { editionNamesOf } from '../model/names-of.ts';
import type { PartialDate } from '../model/plain-date.ts';
import { extendChain, fingerprintOf, sealOf, type TiedSeal } from '../seals/chain.ts';
import { writeSeals } from '../seals/write-seals.ts';
import { decisionPath, SEALS_PATH } from './content-paths.ts';
import { type DescribedCorrection, describeCorrection } from './describe-correction.ts';
import { type Drafting, edited, type Plan, type Refusal } from './drafting.ts';
import { appendItem } from './yaml/append-item.ts';

/** A slip of the pen that was put right in a sealed text. */
export interface NewCorrection {
  readonly document: Document;
  readonly edition: DatedEdition;
  readonly note: string;
  readonly date: PartialDate;
  /** The id of the decision that corrects the text, where a body decided so. */
  readonly decision: string | undefined;
  /** What the organisation kept before; undefined where that cannot be had. */
  readonly before: Constitution | undefined;
}

/** Adds the correction to the chain of the document, and to the decision that it names. Refused for what is no slip of the pen. */
export function planCorrection(drafting: Drafting, correction: NewCorrection): Plan | Refusal {
  const { constitution } = drafting;
  const { document, edition, decision, note, date } = correction;
  const chain = chainOf(constitution.seals, document);
  const seal = sealOf(chain, edition.number);
  const address = editionAddress(edition);
  if (seal === undefined)
    return {
      reasons: [
        `${address} is not sealed, so there is nothing to correct. Run “cartulary seal”, or change a draft as you like.`,
      ],
    };
  const text = fingerprintOf(document, edition);
  // A decision may correct what no seal covers, such as a date.
  if (seal.text === text && decision === undefined)
    return {
      reasons: [`The text of ${address} is the sealed one. Put the slip right in the file first, then run this.`],
    };
  if (decision !== undefined && !constitution.decisions.some(({ id }) => id === decision))
    return {
      reasons: [`There is no decision “${decision}” in content/decisions. Record it with “cartulary new decision”.`],
    };
  const described = describeAgainst(seal.text, correction);
  if (described !== undefined && described.reasons.length > 0) {
    const way = `Restore the text, and start the next edition: “cartulary new edition ${document.id}”.`;
    return { reasons: [...described.reasons, way] };
  }
  const words = { edition: edition.number, text, template: seal.template, correction: { note, date, decision } };
  const seals = writeSeals(withChain(constitution, document, extendChain(chain, words)));
  const changes = new Map([...decided(drafting, correction), [SEALS_PATH, seals]] as const);
  return { changes, remarks: described?.lines ?? [UNSEEN] };
}

const UNSEEN =
  'The sealed text itself is not at hand, so nobody could compare the two. With --since and a git reference, such as a commit before the change, this shows what changed.';

/** What changed since the sealed text; undefined where that is not at hand. */
function describeAgainst(
  fingerprint: string,
  { document, edition, before }: NewCorrection,
): DescribedCorrection | undefined {
  const old = before === undefined ? undefined : documentWithId(before, document.id);
  const sealed = old?.editions.find(({ number }) => number === edition.number);
  if (old === undefined || sealed === undefined || fingerprintOf(old, sealed) !== fingerprint) return undefined;
  return describeCorrection({ title: old.title, edition: sealed }, { title: document.title, edition });
}

function withChain(
  { seals }: Constitution,
  document: Document,
  chain: readonly TiedSeal[],
): ReadonlyMap<string, readonly TiedSeal[]> {
  const name = chainNameOf(seals, document) ?? document.id;
  return new Map<string, readonly TiedSeal[]>([...(seals?.chains ?? []), [name, chain]]);
}

function decided(
  drafting: Drafting,
  { document, edition, decision: id }: NewCorrection,
): ReadonlyMap<string, string | undefined> {
  const decision = drafting.constitution.decisions.find((candidate) => candidate.id === id);
  const names = editionNamesOf(edition, document);
  if (decision === undefined || decision.corrects.some((name) => names.includes(name))) return new Map();
  const path = decisionPath(decision.id);
  return edited(drafting, new Map(), {
    path,
    edit: (file) => appendItem(file, '/corrects', { written: editionAddress(edition) }),
  });
}
