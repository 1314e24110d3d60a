import { adoptingDecision } from '../../model/adopting-decision.ts';
import { chainOf } from '../../model/chain-of.ts';
import { type Constitution, type DatedEdition, documentWithId } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { type Adoption, editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { joinWords } from '../../model/join-words.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { quote } from '../quote.ts';

/** An adopted edition and the decision that it names say the same. */
export const adoptionUnfounded: ConstitutionRule = {
  id: 'adoption-unfounded',
  summary: 'An adopted edition and the decision that it names agree with each other.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    const editions = constitution.documents.flatMap((document) => document.editions);
    const byAddress = new Map(editions.map((edition) => [editionAddress(edition), edition]));
    for (const edition of editions) yield* undecided(edition, byAddress, constitution);
    for (const decision of constitution.decisions) {
      yield* unadopted(decision, byAddress, constitution);
      yield* adoptedByAnother(decision, byAddress, constitution);
    }
  },
};

/** Every edition, by its address. */
type ByAddress = ReadonlyMap<string, DatedEdition>;

/** A decision without a list is not held against the edition: it may be older than the habit of writing one. */
function* undecided(
  edition: DatedEdition,
  byAddress: ByAddress,
  { decisions }: Pick<Constitution, 'decisions'>,
): Iterable<Finding> {
  if (edition.status !== 'adopted') return;
  const decision = adoptingDecision(edition, decisions);
  const address = editionAddress(edition);
  if (decision === undefined || decision.adopts.length === 0 || decision.adopts.includes(address)) return;
  // It may be named there and misspelt, which is told where it stands.
  if (decision.adopts.some((adopted) => !byAddress.has(adopted))) return;
  yield {
    place: edition.source.valueAt('/adoption/decision'),
    at: address,
    message: `The decision ${quote(decision.id)} does not adopt this edition.`,
    help: `It adopts ${joinWords(decision.adopts, 'and')}. If this text is still a draft, write \`status: draft\` and delete \`adoption\` and \`commencement\`. If the meeting adopted it, add \`${address}\` to the decision.`,
    related: [{ place: decision.source.valueAt('/adopts'), message: 'This is what the decision adopts.' }],
  };
}

/** A sealed text that is adopted no longer is told by a check of its own. */
function isSealed({ document: id, number }: DatedEdition, constitution: Constitution): boolean {
  const { seals, base } = constitution;
  const document = documentWithId(constitution, id) ?? { id, formerIds: [] };
  return [seals, base?.seals].some((book) => chainOf(book, document).some(({ edition }) => edition === number));
}

function* unadopted(decision: Decision, byAddress: ByAddress, constitution: Constitution): Iterable<Finding> {
  for (const [index, address] of decision.adopts.entries()) {
    const edition = byAddress.get(address);
    if (edition === undefined || edition.status === 'adopted' || isSealed(edition, constitution)) continue;
    yield {
      place: decision.source.valueAt(`/adopts/${index}`),
      message: `The decision adopts ${quote(address)}, whose file says ${quote(edition.status)}.`,
      help: `Write \`status: adopted\` and \`adoption: {decision: ${decision.id}}\` in that edition, or take it out of the decision.`,
      related: [{ place: edition.source.valueAt('/status'), message: 'This is what the edition says of itself.' }],
    };
  }
}

/** A text is adopted once. */
function* adoptedByAnother(
  decision: Decision,
  byAddress: ByAddress,
  { decisions }: Pick<Constitution, 'decisions'>,
): Iterable<Finding> {
  for (const [index, address] of decision.adopts.entries()) {
    const edition = byAddress.get(address);
    if (edition?.status !== 'adopted' || edition.adoption === undefined) continue;
    const says = otherGround(edition.adoption, decision, { decisions, address });
    if (says === undefined) continue;
    yield {
      place: decision.source.valueAt(`/adopts/${index}`),
      message: `The decision adopts ${quote(address)}, whose file says ${says}.`,
      help: `A text is adopted once. Take it out of this decision, or write \`adoption: {decision: ${decision.id}}\` in that edition.`,
      related: [{ place: edition.source.valueAt('/adoption'), message: 'This is what the edition says of itself.' }],
    };
  }
}

/** What an edition says of its adoption, where that is not this decision. One that is not there, or lists other texts, is told elsewhere. */
function otherGround(
  adoption: Adoption,
  { id }: Decision,
  { decisions, address }: { readonly decisions: readonly Decision[]; readonly address: string },
): string | undefined {
  if ('notRecorded' in adoption) return 'that no record of its adoption is held';
  const named = decisions.find((candidate) => candidate.id === adoption.decision);
  if (adoption.decision === id || named === undefined) return undefined;
  if (named.adopts.length > 0 && !named.adopts.includes(address)) return undefined;
  return `that ${quote(adoption.decision)} adopted it`;
}
