import { decisionPath } from '../../scaffold/content-paths.ts';
import { decisionText } from '../../scaffold/plan-decision.ts';
import { answerTo } from '../question.ts';
import { answerDecisionId, answerMeeting, DECISION_OPTIONS, editionsIn } from './ask-about-decision.ts';
import type { Recipe } from './recipe.ts';

/** What a body resolved at a meeting. */
export const decision: Recipe = {
  name: 'decision',
  summary: 'the record of a decision',
  options: {
    ...DECISION_OPTIONS,
    id: 'The permanent id, in lower-case letters, digits and hyphens.',
    adopts: 'The editions that it adopted, such as rules@2, with commas between them.',
    corrects: 'The editions in which it put a mistake right.',
    repeals: 'The editions that it brought to an end.',
  },
  strictness: 'nothing-new',
  plan: async ({ constitution }, asked) => {
    const meeting = await answerMeeting(constitution, asked);
    const id = await answerDecisionId(constitution, 'id', { ...meeting, asked });
    const list = async (flag: string, words: string) =>
      editionsIn(constitution, flag, await answerTo({ flag, words, hint: 'Such as rules@2.', byDefault: '' }, asked));
    const adopts = await list('adopts', 'Which editions did it adopt?');
    const undecided = adopts.filter((address) => !isAdopted(address, constitution.documents));
    if (undecided.length > 0) {
      return {
        reasons: undecided.map(
          (address) =>
            `${address} is not marked as adopted. Run “cartulary adopt ${address}”: it records the decision in the same step.`,
        ),
      };
    }
    const corrects = await list('corrects', 'In which editions did it put a mistake right?');
    const repeals = await list('repeals', 'Which editions did it bring to an end?');
    const text = decisionText({ id, ...meeting, adopts, corrects, repeals });
    return { changes: new Map([[decisionPath(id), text]]), remarks: [] };
  },
};

function isAdopted(
  address: string,
  documents: readonly {
    readonly id: string;
    readonly editions: readonly { readonly number: number; readonly status: string }[];
  }[],
): boolean {
  return documents.some(({ id, editions }) =>
    editions.some(({ number, status }) => `${id}@${number}` === address && status === 'adopted'),
  );
}
