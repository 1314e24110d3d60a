import type { Step } from './progress.ts';

/** Long work that stops after each step, so that whoever has it done can say how far it is, or let others in. */
export type Steps<Result> = Generator<Step, Result, void>;

/** Does all of it at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
