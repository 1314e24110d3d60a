import { lastAnswers } from '../model/last-answers.ts';

/**
 * The same function, which knows its answer for the text that it was asked about last: all rules look at a text before they look at the
 * next one.
 */
export function ofText<Given extends object, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  return lastAnswers(work, 1).of;
}
