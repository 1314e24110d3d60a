import { type Dice, pick } from './dice.ts';

const PARTS: readonly (readonly string[])[] = [
  [
    'The chair',
    'The secretary',
    'The treasurer',
    'Each member',
    'Either of the auditors',
    'The group',
    'A member who cannot attend',
    'The officer who keeps the papers',
    'Whoever takes the minutes',
    'Each partner organisation',
  ],
  ['sends', 'brings', 'reports', 'explains', 'hands over', 'keeps and shows', 'prepares', 'checks and signs', 'offers'],
  [
    'the plan for the coming year',
    'a short account of what was spent',
    'the list of those who were present',
    'the papers that were asked for',
    'any concern about safety in the parks and streets',
    'what neighbours have said about homes and health',
    'a summary of the work that is still open',
    'the names of those who wish to stand',
    'each question that could not be settled',
    'the figures for jobs, schools and training',
  ],
  [
    'to the next ordinary meeting',
    'to everyone who has asked for it',
    'to the partners in the city and the county',
    'before the agenda is closed',
    'in words that a newcomer understands',
    'when a third of those present ask for it',
    'in good time for others to read it',
    'at the first meeting after the summer',
  ],
  [
    'so that nobody is surprised by a decision',
    'and records the reasons in the minutes',
    'unless the meeting agrees to wait',
    'even if no money has been promised yet',
    'and says openly where an interest is at stake',
    'so that the work can go on between meetings',
  ],
];

/** An English sentence of some twenty ordinary words, without its full stop. */
export function writeSentence(dice: Dice): string {
  return PARTS.map((choices) => pick(dice, choices)).join(' ');
}
