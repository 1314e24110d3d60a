/**
 * The same function, which works its answer out once for each object that it is given.
 * Only for pure functions of data that never changes: the same object always has the same answer.
 */
export function remembered<Given extends object, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  const known = new WeakMap<Given, Answer>();
  return (given) => {
    const answer = known.get(given) ?? work(given);
    known.set(given, answer);
    return answer;
  };
}
