import { adoptingDecision } from '../../model/adopting-decision.ts';
import { isSealed } from '../../model/chain-of.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { joinWords } from '../../model/join-words.ts';
import { editionNamesAmong } from '../../model/names-of.ts';
import type { Place } from '../../model/place.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import type { AdoptedText } from '../adoptions-of.ts';
import { editionIndex } from '../edition-index.ts';
import { quote } from '../quote.ts';

/** An adopted edition and the decision that it names say the same. */
export const adoptionUnfounded: ConstitutionRule = {
  id: 'adoption-unfounded',
  summary: 'An adopted edition and the decision that it names agree with each other.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const document of constitution.documents)
      for (const edition of document.editions) yield* undecided({ document, edition }, constitution);
    for (const decision of constitution.decisions) {
      yield* unadopted(decision, constitution);
      yield* adoptedByAnother(decision, constitution);
    }
  },
};

/** A decision without a list is not held against the edition: it may be older than the habit of writing one. */
function* undecided({ document, edition }: AdoptedText, constitution: Constitution): Iterable<Finding> {
  if (edition.status !== 'adopted') return;
  const decision = adoptingDecision(edition, constitution.decisions);
  if (decision === undefined || decision.adopts.length === 0 || lists(decision, { document, edition }, constitution))
    return;
  // It may be named there and misspelt, which is told where it stands.
  const { listed } = editionIndex(constitution.documents);
  if (decision.adopts.some((adopted) => listed([adopted]).length === 0)) return;
  const address = editionAddress(edition);
  yield {
    place: edition.source.valueAt('/adoption/decision'),
    at: address,
    message: `The decision ${quote(decision.id)} does not adopt this edition.`,
    help: `It adopts ${joinWords(decision.adopts, 'and')}. If this text is still a draft, write \`status: draft\` and delete \`adoption\` and \`commencement\`. If the meeting adopted it, add \`${address}\` to the decision.`,
    related: [{ place: decision.source.valueAt('/adopts'), message: 'This is what the decision adopts.' }],
  };
}

interface ListedText extends AdoptedText {
  /** As the decision writes it. */
  readonly address: string;
  readonly place: () => Place;
}

/** Every text that a decision lists as adopted, in the order of the list. */
function* listedTexts(decision: Decision, { documents }: Constitution): Iterable<ListedText> {
  for (const [index, address] of decision.adopts.entries())
    for (const { document, edition } of editionIndex(documents).listed([address]))
      yield { document, edition, address, place: () => decision.source.valueAt(`/adopts/${index}`) };
}

function* unadopted(decision: Decision, constitution: Constitution): Iterable<Finding> {
  for (const { document, edition, address, place } of listedTexts(decision, constitution)) {
    // A sealed text that is adopted no longer is told by a check of its own.
    if (edition.status === 'adopted' || isSealed(edition, document, constitution)) continue;
    yield {
      place: place(),
      message: `The decision adopts ${quote(address)}, whose file says ${quote(edition.status)}.`,
      help: `Write \`status: adopted\` and \`adoption: {decision: ${decision.id}}\` in that edition, or take it out of the decision.`,
      related: [{ place: edition.source.valueAt('/status'), message: 'This is what the edition says of itself.' }],
    };
  }
}

/** A text is adopted once. */
function* adoptedByAnother(decision: Decision, constitution: Constitution): Iterable<Finding> {
  for (const { document, edition, address, place } of listedTexts(decision, constitution)) {
    const says = otherGround({ document, edition }, decision, constitution);
    if (says === undefined) continue;
    yield {
      place: place(),
      message: `The decision adopts ${quote(address)}, whose file says ${says}.`,
      help: `A text is adopted once. Take it out of this decision, or write \`adoption: {decision: ${decision.id}}\` in that edition.`,
      related: [{ place: edition.source.valueAt('/adoption'), message: 'This is what the edition says of itself.' }],
    };
  }
}

/** What an edition says of its adoption, where that is not this decision. One that is not there, or lists other texts, is told elsewhere. */
function otherGround(
  { document, edition }: AdoptedText,
  { id }: Decision,
  constitution: Constitution,
): string | undefined {
  const { adoption, status } = edition;
  if (status !== 'adopted' || adoption === undefined) return undefined;
  if ('notRecorded' in adoption) return 'that no record of its adoption is held';
  const named = itemWithId(constitution.decisions, adoption.decision);
  if (adoption.decision === id || named === undefined) return undefined;
  if (named.adopts.length > 0 && !lists(named, { document, edition }, constitution)) return undefined;
  return `that ${quote(adoption.decision)} adopted it`;
}

function lists({ adopts }: Decision, { document, edition }: AdoptedText, constitution: Constitution): boolean {
  const names = editionNamesAmong(edition, document, constitution);
  return adopts.some((address) => names.includes(address));
}
