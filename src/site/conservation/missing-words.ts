import { squeeze } from './squeeze.ts';
import type { Stretch } from './words-of-markdown.ts';

const SAID = 8;

/**
 * The first words of a text that `shown`, squeezed, lacks; undefined where it holds every stretch, in order, begins with the first
 * and ends with the last. Where words are too much, gives those behind which they stand.
 */
export function missingWords(stretches: readonly Stretch[], shown: string): string | undefined {
  let at = 0;
  for (const [index, stretch] of stretches.entries()) {
    const { squeezed } = stretch;
    const isLast = index === stretches.length - 1;
    const found = placeOf(squeezed, shown, { at, isFirst: index === 0, isLast });
    if (found === -1) return firstMissing(stretch, shown, at);
    at = found + squeezed.length;
  }
  return undefined;
}

function placeOf(
  squeezed: string,
  shown: string,
  { at, isFirst, isLast }: { readonly at: number; readonly isFirst: boolean; readonly isLast: boolean },
): number {
  if (isFirst && isLast) return shown === squeezed ? 0 : -1;
  if (isFirst) return shown.startsWith(squeezed) ? 0 : -1;
  if (!isLast) return shown.indexOf(squeezed, at);
  const last = shown.length - squeezed.length;
  return last >= at && shown.endsWith(squeezed) ? last : -1;
}

/** The words from the first letter on at which the page goes on differently. */
function firstMissing({ written, squeezed }: Stretch, shown: string, at: number): string {
  const agreed = Math.max(...[at, shown.length - squeezed.length].map((from) => agreedFrom(squeezed, shown, from)));
  const words = written.split(/\s+/).filter((word) => squeeze(word) !== '');
  let passed = 0;
  const first = words.findIndex((word) => {
    passed += squeeze(word).length;
    return passed > agreed;
  });
  const from = first === -1 ? Math.max(0, words.length - SAID) : first;
  return words.slice(from, from + SAID).join(' ');
}

function agreedFrom(squeezed: string, shown: string, from: number): number {
  if (from < 0) return 0;
  let length = 0;
  while (length < squeezed.length && squeezed[length] === shown[from + length]) length += 1;
  return length;
}
