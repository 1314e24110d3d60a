import { squeeze } from './squeeze.ts';
import type { Stretch } from './words-of-markdown.ts';

/**
 * A word of a text that `shown` holds less often, wherever they stand; undefined where it holds each letter of the text as often.
 * Letters are counted, and no words: a page may set a blank within a word.
 */
export function lackingWord(stretches: readonly Stretch[], shown: string): string | undefined {
  const letters = counted(stretches.map(({ squeezed }) => squeezed).join(''));
  const there = counted(squeeze(shown));
  if (![...letters].some(([letter, times]) => (there.get(letter) ?? 0) < times)) return undefined;
  const words = stretches.flatMap(({ written }) => wordsIn(written));
  const shownWords = counted(wordsIn(shown));
  return [...counted(words)].find(([word, times]) => (shownWords.get(word) ?? 0) < times)?.[0] ?? words[0];
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map(squeeze)
    .filter((word) => word !== '');
}

function counted(parts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
