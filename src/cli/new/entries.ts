import { isFullDate } from '../../model/plain-date.ts';
import { TERMS_PATH, WAIVERS_PATH } from '../../scaffold/content-paths.ts';
import { planEntry } from '../../scaffold/plan-entry.ts';
import { answerTo } from '../question.ts';
import { idFault, suggestedId } from './free-id.ts';
import type { Recipe } from './recipe.ts';

/** An entry of the glossary. */
export const term: Recipe = {
  name: 'term',
  summary: 'an entry of the glossary',
  options: {
    term: 'The term, as it stands in the middle of a sentence.',
    id: 'The permanent id, in lower-case letters, digits and hyphens.',
    definition: 'What it means, in one to three sentences.',
    also: 'Other names that are as good, with commas between them.',
    not: 'Names not to use, with commas between them.',
  },
  strictness: 'nothing-new',
  plan: async (drafting, asked) => {
    const taken = drafting.constitution.terms.map(({ id }) => id);
    const words = await answerTo(
      { flag: 'term', words: 'Which term?', hint: 'As it stands in the middle of a sentence.' },
      asked,
    );
    const byDefault = suggestedId(words, taken);
    const fault = (answer: string) => idFault(answer, taken);
    const id = await answerTo({ flag: 'id', words: 'What is its id?', byDefault, fault }, asked);
    const definition = await answerTo(
      { flag: 'definition', words: 'What does it mean?', hint: 'In one to three plain sentences.' },
      asked,
    );
    const list = (flag: string, question: string) =>
      answerTo({ flag, words: question, hint: 'With commas between them.', byDefault: '' }, asked).then(namesIn);
    const also = await list('also', 'Which other names are as good?');
    const not = await list('not', 'Which names are not to be used?');
    const lists = (
      [
        ['also', also],
        ['not', not],
      ] as const
    ).filter(([, names]) => names.length > 0);
    const entry = [['id', id], ['term', words], ['definition', definition], ...lists] as const;
    return { changes: planEntry(drafting, TERMS_PATH, entry), remarks: [] };
  },
};

/** Leave to differ from a check. */
export const waiver: Recipe = {
  name: 'waiver',
  summary: 'leave to differ from a check, for a reason and until a day',
  options: {
    rule: 'The check, by the name that the gate prints.',
    at: 'The place, such as rules@2#quorum.',
    reason: 'Why, in a sentence that a member of the public understands.',
    'granted-by': 'The body or post that lets it pass.',
    until: 'The last day on which it is let pass, such as 2027-11-30.',
  },
  strictness: 'nothing-new',
  plan: async (drafting, asked) => {
    const found = [...new Set(drafting.verdict.diagnostics.map(({ rule }) => rule))];
    if (found.length === 0) return { reasons: ['No check finds anything here, so there is nothing to let pass.'] };
    const rule = await answerTo(
      { flag: 'rule', words: 'From which check?', choices: found.map((answer) => ({ answer })) },
      asked,
    );
    const at = await answerTo(
      { flag: 'at', words: 'At which place?', hint: 'document@edition#provision, a part of it, or body:id.' },
      asked,
    );
    const reason = await answerTo(
      { flag: 'reason', words: 'Why?', hint: 'In a sentence that a member of the public understands.' },
      asked,
    );
    const grantedBy = await answerTo({ flag: 'granted-by', words: 'Which body or post lets it pass?' }, asked);
    const fault = (answer: string) =>
      isFullDate(answer) ? undefined : 'Write the day with the year first, such as 2027-11-30.';
    const until = await answerTo(
      { flag: 'until', words: 'Until which day?', hint: 'After that day the gate closes.', fault },
      asked,
    );
    const entry = [
      ['rule', rule],
      ['at', at],
      ['reason', reason],
      ['granted-by', grantedBy],
      ['until', until],
    ] as const;
    return { changes: planEntry(drafting, WAIVERS_PATH, entry), remarks: [] };
  },
};

/** Names with commas between them, as a list. */
function namesIn(written: string): readonly string[] {
  return written
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
