import type { Progress, Step } from '../model/progress.ts';
import type { Surroundings } from './command.ts';

const CLEAR_LINE = '\r\u001b[K';
const QUICK_MS = 500;
const EACH_MS = 100;

/** One line that says how far long work has come. */
export interface ProgressLine {
  readonly tell: Progress;
  /** Takes the line away. What is written next begins where it stood. */
  readonly clear: () => void;
}

/** A line on standard error, for whoever watches it at a terminal, and nothing for anybody else. Quick work has none. */
export function progressLine({ isWatched, writeError }: Pick<Surroundings, 'isWatched' | 'writeError'>): ProgressLine {
  if (isWatched !== true) return { tell: () => undefined, clear: () => undefined };
  let next = performance.now() + QUICK_MS;
  let isShown = false;
  return {
    tell: (step) => {
      const time = performance.now();
      if (time < next) return;
      next = time + EACH_MS;
      isShown = true;
      writeError(CLEAR_LINE + wordsOf(step));
    },
    clear: () => {
      if (isShown) writeError(CLEAR_LINE);
      isShown = false;
    },
  };
}

function wordsOf({ doing, done, all }: Step): string {
  const counted = [done, all].filter((count) => count !== undefined).join(' of ');
  return counted === '' ? `${doing} …` : `${doing}: ${counted}`;
}
