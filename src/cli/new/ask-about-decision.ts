import type { Constitution } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { isFullDate } from '../../model/plain-date.ts';
import type { NewDecision } from '../../scaffold/plan-decision.ts';
import { CannotRun } from '../command.ts';
import { type Asked, answerTo } from '../question.ts';
import { idFault, suggestedId } from './free-id.ts';

/** The options that answer for a decision. */
export const DECISION_OPTIONS = {
  body: 'The body that decided.',
  date: 'The day of the meeting, such as 2026-03-12.',
  minute: 'The number of the minute.',
  procedure: 'How it was decided, in a word of your own, such as ordinary or written.',
  present: 'How many members were present.',
  for: 'How many voted for it.',
  against: 'How many voted against it.',
  abstained: 'How many were present and did not vote.',
} as const;

/** A decision as it is answered for, without its id and without what it does to texts. */
export type MeetingAnswers = Omit<NewDecision, 'id' | 'power' | 'adopts' | 'corrects' | 'repeals'>;

/** Asks which body decided, when, and how. What was not counted or numbered may be left out. */
export async function answerMeeting(constitution: Constitution, asked: Asked): Promise<MeetingAnswers> {
  const { bodies } = constitution;
  const body = await answerTo(
    {
      flag: 'body',
      words: 'Which body decided?',
      choices: bodies.map(({ id, name }) => ({ answer: id, meaning: name })),
    },
    asked,
  );
  const fault = (answer: string) =>
    isFullDate(answer) ? undefined : 'Write the day with the year first, such as 2026-03-12.';
  const date = await answerTo({ flag: 'date', words: 'On which day?', hint: 'Such as 2026-03-12.', fault }, asked);
  const minute = await answerTo({ flag: 'minute', words: 'Under which number is it minuted?', byDefault: '' }, asked);
  const procedure = await answerTo(
    {
      flag: 'procedure',
      words: 'How was it decided?',
      hint: 'In a word of your own, such as ordinary or written.',
      byDefault: '',
    },
    asked,
  );
  const present = await answerCount('present', 'How many members were present?', asked);
  const votes = await answerVotes(asked);
  return { body, date, minute: minute || undefined, procedure: procedure || undefined, present, votes };
}

/** Asks for the id of a decision. The default is made from the body and the day. */
export async function answerDecisionId(
  { decisions }: Constitution,
  flag: string,
  { body, date, asked }: { readonly body: string; readonly date: string; readonly asked: Asked },
): Promise<string> {
  const taken = decisions.map(({ id }) => id);
  const fault = (answer: string) => idFault(answer, taken);
  const byDefault = suggestedId(`${body}-${date}`, taken);
  return answerTo({ flag, words: 'What is the id of the decision?', byDefault, fault }, asked);
}

/** Editions in words such as `rules@2, charter@1`. Throws `CannotRun` for one that is not there. */
export function editionsIn(constitution: Constitution, flag: string, written: string): readonly string[] {
  const known = constitution.documents.flatMap(({ editions }) => editions.map(editionAddress));
  const named = written
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new CannotRun(`--${flag} will not do: there is no edition “${unknown}”. Write it as rules@2.`);
  return [...new Set(named)];
}

async function answerVotes(asked: Asked): Promise<NewDecision['votes']> {
  const inFavour = await answerCount('for', 'How many voted for it? Leave it empty if votes were not counted.', asked);
  const others = ['against', 'abstained'].some((flag) => asked.options[flag] !== undefined);
  if (inFavour === undefined && !others) return undefined;
  if (inFavour === undefined) throw new CannotRun('Say --for too: how many voted for it.');
  const against = await answerCount('against', 'How many voted against it?', asked, '0');
  const abstained = await answerCount('abstained', 'How many were present and did not vote?', asked, '0');
  return { for: inFavour, against: against ?? 0, abstained: abstained ?? 0 };
}

async function answerCount(flag: string, words: string, asked: Asked, byDefault = ''): Promise<number | undefined> {
  const fault = (answer: string) =>
    /^(?:0|[1-9][0-9]{0,5})$/.test(answer) ? undefined : 'Write a number in figures, such as 5.';
  const answer = await answerTo({ flag, words, byDefault, fault }, asked);
  return answer === '' ? undefined : Number(answer);
}
