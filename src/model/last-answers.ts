const MOST = 16;

/** Answers about objects, of which only the last are kept: for what few ask for, and then object by object. */
export interface LastAnswers<Given extends object, Answer> {
  readonly of: (given: Given) => Answer;
  /** Puts in an answer that is there already, so that it need not be worked out. */
  readonly know: (given: Given, answer: Answer) => void;
}

/** Keeps what `work` answers, by the object that it was given. Only for pure functions of data that never changes. */
export function lastAnswers<Given extends object, Answer>(work: (given: Given) => Answer): LastAnswers<Given, Answer> {
  const known = new Map<Given, { readonly answer: Answer }>();
  const know = (given: Given, answer: Answer): void => {
    const [oldest] = known.size < MOST ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(given, { answer });
  };
  const of = (given: Given): Answer => {
    const before = known.get(given);
    if (before !== undefined) return before.answer;
    const answer = work(given);
    know(given, answer);
    return answer;
  };
  return { of, know };
}
