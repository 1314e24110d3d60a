import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import type { Steps } from '../model/steps.ts';

/**
 * The room in which new things are made, in bytes: for content of less than `LARGE` characters, and for more. With less, up to a tenth
 * more time goes into clearing it; with more, into filling it.
 */
const NEW_SPACE = 16_000_000;
const MOST_NEW_SPACE = 32_000_000;
const LARGE = 15_000_000;
/**
 * What stays may grow by so many hundredths before it is looked through for what can go; by itself V8 waits until it is several times as
 * much. First while the files are read, of which nobody knows yet how large they are; then at least.
 */
const FIRST_GROWTH = 60;
const LEAST_GROWTH = 25;
/** Content of so many characters may make what stays grow to twice as much: of less the memory is small however it grows. */
const DOUBLED = 25_000_000;

/** Has what is soon forgotten taken away at once, and little room taken for it. For the beginning of a process. */
export function spareMemory(): void {
  growNewSpaceBy(1);
  growOldSpaceBy(FIRST_GROWTH);
}

/** Does long work on content of so many characters in some more room, of which less is filled by what is no longer needed. V8 is set as before once it is done. */
export function* withSomeRoom<Result>(steps: Steps<Result>, size: number): Steps<Result> {
  growOldSpaceBy(Math.max(LEAST_GROWTH, Math.round((100 * DOUBLED) / size)));
  const room = size < LARGE ? NEW_SPACE : MOST_NEW_SPACE;
  try {
    // The greatest size cannot be set once a process runs. So many short steps as it takes to grow are looked at one by one; the
    // first, in which the records are read, is a long one.
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield step.value;
      growNewSpaceBy(2);
    } while (newSpace() < room);
    growNewSpaceBy(1);
    return yield* steps;
  } finally {
    growNewSpaceBy(1);
    growOldSpaceBy(FIRST_GROWTH);
  }
}

function growOldSpaceBy(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

function growNewSpaceBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function newSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? MOST_NEW_SPACE;
}
