import type { Step } from '../model/steps.ts';
import type { Surroundings } from './command.ts';

const CLEAR_LINE = '\r\u001b[K';

/** One line for the person at the terminal, written over again and again while long work goes on. Nobody else sees it. */
export interface ProgressLine {
  readonly show: (words: string) => void;
  readonly clear: () => void;
}

/** The progress line of a command. */
export function progressLine({
  isTerminal,
  writeError,
}: Pick<Surroundings, 'isTerminal' | 'writeError'>): ProgressLine {
  const write = (text: string) => {
    if (isTerminal) writeError(text);
  };
  return { show: (words) => write(CLEAR_LINE + words), clear: () => write(CLEAR_LINE) };
}

/** A step in words, such as `Reading texts: 300 of 10,000`. */
export function stepInWords({ work, done, of }: Step): string {
  const count = (number: number) => number.toLocaleString('en-GB');
  return `${work === 'reading' ? 'Reading' : 'Judging'} texts: ${count(done)} of ${count(of)}`;
}
