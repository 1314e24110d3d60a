import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { joinWords } from '../join-words.ts';
import { quote } from '../quote.ts';

/** An adopted edition and the decision that it names say the same. */
export const adoptionUnfounded: ConstitutionRule = {
  id: 'adoption-unfounded',
  summary: 'An adopted edition and the decision that it names agree with each other.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    const editions = constitution.documents.flatMap((document) => document.editions);
    for (const edition of editions) yield* undecided(edition, constitution);
    for (const decision of constitution.decisions) yield* unadopted(decision, editions);
  },
};

/** A decision without a list is not held against the edition: it may be older than the habit of writing one. */
function* undecided(edition: DatedEdition, { decisions }: Constitution): Iterable<Finding> {
  const { adoption, status } = edition;
  if (status !== 'adopted' || adoption === undefined || !('decision' in adoption)) return;
  const decision = decisions.find(({ id }) => id === adoption.decision);
  const address = editionAddress(edition);
  if (decision === undefined || decision.adopts.length === 0 || decision.adopts.includes(address)) return;
  yield {
    place: edition.source.valueAt('/adoption/decision'),
    at: address,
    message: `The decision ${quote(decision.id)} does not adopt this edition.`,
    help: `It adopts ${joinWords(decision.adopts, 'and')}. If this text is still a draft, write \`status: draft\` and delete \`adoption\` and \`commencement\`. If the meeting adopted it, add \`${address}\` to the decision.`,
    related: [{ place: decision.source.valueAt('/adopts'), message: 'This is what the decision adopts.' }],
  };
}

function* unadopted(decision: Decision, editions: readonly DatedEdition[]): Iterable<Finding> {
  for (const [index, address] of decision.adopts.entries()) {
    const edition = editions.find((candidate) => editionAddress(candidate) === address);
    if (edition === undefined || edition.status === 'adopted') continue;
    yield {
      place: decision.source.valueAt(`/adopts/${index}`),
      message: `The decision adopts ${quote(address)}, whose file says ${quote(edition.status)}.`,
      help: `Write \`status: adopted\` and \`adoption: {decision: ${decision.id}}\` in that edition, or take it out of the decision.`,
      related: [{ place: edition.source.valueAt('/status'), message: 'This is what the edition says of itself.' }],
    };
  }
}
