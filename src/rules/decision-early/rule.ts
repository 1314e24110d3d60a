import { chainOf } from '../../model/chain-of.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { dateInWords, firstDay } from '../../model/plain-date.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { type AdoptedText, adoptionsOf } from '../adoptions-of.ts';
import { quote } from '../quote.ts';

/** A text counts as adopted once the meeting that adopts it has been held. */
export const decisionEarly: ConstitutionRule = {
  id: 'decision-early',
  summary: 'A text counts as adopted once the meeting that adopts it has been held.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const decision of constitution.decisions) {
      if (firstDay(decision.date) <= constitution.day) continue;
      for (const adopted of adoptionsOf(decision, constitution)) yield* early(decision, adopted, constitution);
    }
  },
};

/** A sealed text was adopted: then it is the gate that was asked for a day before that. */
function* early(
  { date, source }: Decision,
  { document, edition }: AdoptedText,
  { day, seals }: Constitution,
): Iterable<Finding> {
  if (edition.status !== 'adopted' || chainOf(seals, document).some((seal) => seal.edition === edition.number)) return;
  const at = editionAddress(edition);
  yield {
    place: source.valueAt('/date'),
    at,
    message: `${quote(at)} is marked as adopted, and its decision of ${dateInWords(date)} is still to come on ${dateInWords(day)}.`,
    help: `Correct \`date\`, if the meeting has been held. Until it has, write \`status: proposed\` in ${at}, and delete \`adoption\` and \`commencement\`.`,
    gist: 'The meeting is still to come',
    related: [{ place: edition.source.valueAt('/status'), message: 'This is what the edition says of itself.' }],
  };
}
