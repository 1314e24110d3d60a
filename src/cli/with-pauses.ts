import { setImmediate } from 'node:timers/promises';
import type { Progress } from '../model/progress.ts';
import type { Steps } from '../model/steps.ts';

const STEPS_BETWEEN_PAUSES = 100;

/**
 * Does long work, and pauses now and then: only then can the parser give back the memory of what it is done with.
 * `tell` hears of the step before each pause.
 */
export async function withPauses<Result>(steps: Steps<Result>, tell: Progress): Promise<Result> {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % STEPS_BETWEEN_PAUSES !== 0) continue;
    tell(step.value);
    await setImmediate();
  }
}
