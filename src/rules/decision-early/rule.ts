import { chainOf } from '../../model/chain-of.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { joinWords } from '../../model/join-words.ts';
import { dateInWords, firstDay } from '../../model/plain-date.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { type DecidedText, decidedTexts } from '../decided-texts.ts';
import { quote } from '../quote.ts';

/** A text counts as adopted or repealed once the meeting that decides it has been held. */
export const decisionEarly: ConstitutionRule = {
  id: 'decision-early',
  summary: 'A text counts as adopted or repealed once the meeting that decides it has been held.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const decision of constitution.decisions) {
      if (firstDay(decision.date) <= constitution.day) continue;
      const texts = decidedTexts(decision, constitution).filter((text) => isMarked(text, constitution));
      const [first] = texts;
      if (first !== undefined) yield early(decision, first, { texts, day: constitution.day });
    }
  },
};

/** True where the file of a text says that all is decided. A sealed text was: then it is the gate that was asked for a day before that. */
function isMarked({ deed, document, edition }: DecidedText, { seals }: Constitution): boolean {
  if (deed === 'repeals') return edition.repeal !== undefined;
  if (deed === 'corrects' || edition.status !== 'adopted') return false;
  return !chainOf(seals, document).some((seal) => seal.edition === edition.number);
}

function early(
  { date, source }: Decision,
  { deed, edition }: DecidedText,
  { texts, day }: { readonly texts: readonly DecidedText[]; readonly day: string },
): Finding {
  const at = editionAddress(edition);
  const ids = joinWords(
    texts.filter((text) => text.deed === deed).map((text) => editionAddress(text.edition)),
    'and',
  );
  const [marked, undo] =
    deed === 'repeals'
      ? ['repealed', `delete \`repeal\` in ${ids}`]
      : ['adopted', `write \`status: proposed\` in ${ids}, and delete \`adoption\` and \`commencement\``];
  return {
    place: source.valueAt('/date'),
    at,
    message: `${quote(at)} is marked as ${marked}, and its decision of ${dateInWords(date)} is still to come on ${dateInWords(day)}.`,
    help: `Correct \`date\`, if the meeting has been held. Until it has, ${undo}.`,
    gist: 'The meeting is still to come',
    related: texts.map((text) => ({
      place: text.edition.source.valueAt(text.deed === 'repeals' ? '/repeal' : '/status'),
      message: 'This is what the edition says of itself.',
    })),
  };
}
