/** Answers about objects, of which only the last are kept: for what is asked several times in a row, object by object. */
export interface LastAnswers<Given extends object, Answer> {
  readonly of: (given: Given) => Answer;
  /** Puts in an answer that is there already, so that it need not be worked out. */
  readonly know: (given: Given, answer: Answer) => void;
}

/**
 * Keeps what `work` answers, by the object that it was given, of the `most` objects that were asked about last. Only for pure functions
 * of data that never changes. What a `WeakMap` keeps outlives its object by far: V8 looks for it only when it clears all of its memory.
 */
export function lastAnswers<Given extends object, Answer>(
  work: (given: Given) => Answer,
  most: number,
): LastAnswers<Given, Answer> {
  /** Who was asked about last is first. */
  const known: { readonly given: Given; readonly answer: Answer }[] = [];
  const know = (given: Given, answer: Answer): void => {
    if (known.length === most) known.pop();
    known.unshift({ given, answer });
  };
  const of = (given: Given): Answer => {
    if (known[0]?.given === given) return known[0].answer;
    const at = known.findIndex((each) => each.given === given);
    const [before] = at < 0 ? [] : known.splice(at, 1);
    const answer = before === undefined ? work(given) : before.answer;
    know(given, answer);
    return answer;
  };
  return { of, know };
}
