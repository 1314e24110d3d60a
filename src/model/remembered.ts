import { noteTextsRead, type TextsRead, watchTexts } from './texts-read.ts';

/**
 * The same function, which works its answer out once for each object that it is given.
 * Only for pure functions of data that never changes: the same object always has the same answer.
 * Who gets an answer that was worked out before counts as a reader of the texts from which it was.
 */
export function remembered<Given extends object, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  const known = new WeakMap<Given, { readonly answer: Answer; readonly read: TextsRead }>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) {
      noteTextsRead(before.read);
      return before.answer;
    }
    const found = watchTexts(() => work(given));
    known.set(given, found);
    return found.answer;
  };
}
