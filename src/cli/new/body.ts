import { planBody } from '../../scaffold/plan-body.ts';
import { answerTo } from '../question.ts';
import { answerBodyKind, answerName, answerSeats, FUNCTION, rolesFor } from './ask-about-body.ts';
import { bodyIds } from './free-id.ts';
import type { Recipe } from './recipe.ts';

/** A body that a text already constitutes. */
export const body: Recipe = {
  name: 'body',
  summary: 'a body that one of the texts already sets up',
  options: {
    name: 'The name.',
    id: 'The permanent id, in lower-case letters, digits and hyphens.',
    'short-name': 'What it is called in the middle of a sentence.',
    'body-kind': 'The kind of body, by a word that other bodies are named with.',
    function: 'What it is for, in a few words.',
    'constituted-by': 'The section or clause that sets it up, such as rules#committee.',
    'reports-to': 'The body to which it reports; empty for none.',
    'commissioned-by': 'The body that gives it its work; empty for none.',
    seat: 'What holds its seat on the body that keeps one for it, such as chair.',
  },
  strictness: 'nothing-new',
  plan: async (drafting, asked) => {
    const { constitution } = drafting;
    const choices = constitution.bodies.map(({ id, name }) => ({ answer: id, meaning: name }));
    const named = await answerName(bodyIds(constitution), asked);
    const kind = await answerBodyKind(constitution, [], asked);
    const purpose = await answerTo(FUNCTION, asked);
    const constitutedBy = await answerTo(
      {
        flag: 'constituted-by',
        words: 'Which section or clause sets it up?',
        hint: 'A citation, such as rules#committee.',
        fault: (answer) =>
          constitution.resolve(answer).to === 'provision'
            ? undefined
            : `“${answer}” is no section or clause of a document.`,
      },
      asked,
    );
    const above = async (flag: string, words: string) => {
      const answer = await answerTo({ flag, words, byDefault: '', choices }, asked);
      return answer === '' ? undefined : answer;
    };
    const reportsTo = await above('reports-to', 'Which body does it report to?');
    const commissionedBy = await above('commissioned-by', 'Which body gives it its work?');
    const seatsElsewhere = await answerSeats(constitution, kind, asked);
    const roles = rolesFor(constitution, kind);
    const planned = {
      ...named,
      kind,
      function: purpose,
      constitutedBy,
      reportsTo,
      commissionedBy,
      seatsElsewhere,
      roles,
    };
    return { changes: planBody(drafting, planned), remarks: [] };
  },
};
