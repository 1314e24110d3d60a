import type { Manner } from '../manner.ts';

/** What a colour says. */
export type Ink = 'error' | 'warning' | 'good' | 'aside' | 'quiet' | 'strong';

// Of the sixteen colours alone, so that a reader's own theme holds.
const CODES: Readonly<Record<Ink, string>> = {
  error: '1;31',
  warning: '1;33',
  good: '32',
  aside: '36',
  quiet: '2',
  strong: '1',
};

/** The text in a colour, where the manner has colours. The text must be printable already. */
export function paint(text: string, ink: Ink, { isColoured }: Pick<Manner, 'isColoured'>): string {
  return isColoured && text !== '' ? `\u001b[${CODES[ink]}m${text}\u001b[0m` : text;
}
