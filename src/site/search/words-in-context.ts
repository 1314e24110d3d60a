/** A run of words, found or not. */
export interface ContextPart {
  readonly text: string;
  readonly isFound: boolean;
}

const LONGEST_WORD = 60;

// As the index counts words: at any white space, but for the mark that has no width.
const BETWEEN_WORDS = /[^\S\uFEFF]+/;

/**
 * The words around what was found, at most `length` of them, with `…` where more stands before or behind.
 * `found` are places of words in the text, from 0. Words are kept whole, but for one that no page could hold.
 */
export function wordsInContext(text: string, found: readonly number[], length: number): readonly ContextPart[] {
  const words = text.trim().split(BETWEEN_WORDS).map(clipped);
  const start = startOf(found, { total: words.length, length });
  const places = new Set(found);
  const parts: ContextPart[] = start > 0 ? [{ text: '… ', isFound: false }] : [];
  for (const [index, word] of words.slice(start, start + length).entries()) {
    const space = index === 0 ? '' : ' ';
    if (!places.has(start + index)) {
      parts.push({ text: space + word, isFound: false });
      continue;
    }
    const [, before = '', core = word, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    parts.push(
      { text: space + before, isFound: false },
      { text: core, isFound: true },
      { text: after, isFound: false },
    );
  }
  if (start + length < words.length) parts.push({ text: ' …', isFound: false });
  return mergeParts(parts);
}

/** Where to begin, so that as many of the words found as can be are shown, with a few words before the first. */
function startOf(
  found: readonly number[],
  { total, length }: { readonly total: number; readonly length: number },
): number {
  const lead = Math.floor(length / 4);
  const starts = [...new Set(found)].map((place) => Math.max(0, Math.min(place - lead, total - length)));
  const shown = (start: number) => found.filter((place) => place >= start && place < start + length).length;
  let best = starts[0] ?? 0;
  for (const start of starts) if (shown(start) > shown(best)) best = start;
  return best;
}

function clipped(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  // A sign can be two units long, and half of one is none.
  return `${[...word.slice(0, LONGEST_WORD * 2)].slice(0, LONGEST_WORD).join('')}…`;
}

function mergeParts(parts: readonly ContextPart[]): readonly ContextPart[] {
  const merged: ContextPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.text === '') continue;
    if (last !== undefined && last.isFound === part.isFound)
      merged[merged.length - 1] = { ...last, text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}
