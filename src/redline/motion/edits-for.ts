import type { WordSpan } from './changed-spans.ts';
import { type Findable, placesOf, textOfAtoms } from './find-words.ts';
import type { WordEdit } from './motion.ts';
import { type Atom, keyOfAtoms, phrasingOf } from './word-atoms.ts';

/** As many words that stay may be quoted on each side, so that words are found once. */
const MOST_AROUND = 3;
/** An insertion follows at most as many quoted words. */
const MOST_ANCHOR = 6;
/** Longer words are told by as many as these at their beginning and end. */
const LONG = 16;
const FEWEST_AT_ENDS = 3;

/** An edit for each change, or for several that are the same. Undefined where more than `most` would be needed. */
export function editsFor(spans: readonly WordSpan[], text: Findable, most: number): readonly WordEdit[] | undefined {
  const groups = new Map<string, WordSpan[]>();
  for (const span of spans) {
    const key = isInsertion(span)
      ? `at ${span.from}`
      : JSON.stringify([keyOfAtoms(text.atoms.slice(span.from, span.to)), keyOfAtoms(span.put)]);
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  if (groups.size > most) return undefined;
  const edits = [...groups.values()].flatMap((group) => editsForGroup(group, text));
  return edits.length > most ? undefined : edits;
}

function isInsertion({ from, to }: WordSpan): boolean {
  return from === to;
}

/** The same change in several places. */
function editsForGroup(group: readonly WordSpan[], text: Findable): readonly WordEdit[] {
  const [span] = group;
  if (span === undefined) return [];
  if (isInsertion(span)) return [insertion(span, text)];
  const places = placesOf(wordsOf(span, text), text);
  if (places.length === group.length) return [substitution(span, text, group.length === 1 ? 'only' : 'each')];
  const [around, ...others] = group.length === 1 ? group.map((each) => quotedOnce(each, text)) : [];
  if (around !== undefined && others.length === 0) return [substitution(around, text, 'only')];
  const which = group.map(({ from }) => places.findIndex((place) => place?.[0] === from) + 1);
  return [substitution(span, text, which)];
}

function wordsOf({ from, to }: Pick<WordSpan, 'from' | 'to'>, { atoms }: Findable): string {
  return textOfAtoms(atoms.slice(from, to));
}

function substitution(span: WordSpan, text: Findable, which: WordEdit['which']): WordEdit {
  const found = text.atoms.slice(span.from, span.to);
  return {
    at: 'for',
    find: textOfAtoms(found),
    ends: which === 'only' ? endsOf(span, text) : undefined,
    which,
    was: phrasingOf(bare(found)),
    put: phrasingOf(span.put),
  };
}

/** The few words with which long ones begin and end, where these stand in the text once. */
function endsOf({ from, to }: WordSpan, text: Findable): WordEdit['ends'] {
  if (to - from <= LONG) return undefined;
  const counts = Array.from({ length: Math.floor(LONG / 2) - FEWEST_AT_ENDS }, (_, index) => index + FEWEST_AT_ENDS);
  const first = counts.map((count) => wordsOf({ from, to: from + count }, text)).find((words) => isOnce(words, text));
  const last = counts.map((count) => wordsOf({ from: to - count, to }, text)).find((words) => isOnce(words, text));
  if (first === undefined) return undefined;
  if (to === text.atoms.length) return { first, last: undefined };
  return last === undefined ? undefined : { first, last };
}

function isOnce(words: string, text: Findable): boolean {
  return placesOf(words, text).length === 1;
}

/** The same change with words quoted on its sides, as few as make it unique; undefined where too many would be needed. */
function quotedOnce(span: WordSpan, text: Findable): WordSpan | undefined {
  const sides = Array.from({ length: MOST_AROUND }, (_, index) => index + 1).flatMap((more) => [
    [0, more] as const,
    [more, 0] as const,
    [more, more] as const,
  ]);
  return sides
    .map(([left, right]) => ({
      from: Math.max(span.first, span.from - left),
      to: Math.min(span.last, span.to + right),
    }))
    .filter((wider) => isOnce(wordsOf(wider, text), text))
    .map(({ from, to }) => {
      const put = [...text.atoms.slice(from, span.from), ...span.put, ...text.atoms.slice(span.to, to)];
      return { ...span, from, to, put };
    })[0];
}

function insertion({ from, first, put }: WordSpan, text: Findable): WordEdit {
  const bareEdit = { find: '', which: 'only', was: [], put: phrasingOf(put) } as const;
  if (from === text.atoms.length && from > 0) return { ...bareEdit, at: 'end' };
  if (from === 0) return { ...bareEdit, at: 'start' };
  const anchors = Array.from({ length: Math.min(MOST_ANCHOR, from - first) }, (_, index) =>
    wordsOf({ from: from - index - 1, to: from }, text),
  );
  const telling = anchors.filter((words) => /[\p{L}\p{N}]/u.test(words));
  const find = telling.find((words) => isOnce(words, text)) ?? telling[0] ?? anchors[0] ?? '';
  const places = placesOf(find, text);
  const which = places.length === 1 ? 'only' : [places.findIndex((place) => place?.[1] === from) + 1];
  return { ...bareEdit, at: 'after', find, which };
}

/** White space in front is that of the words in whose place these stand. */
function bare([first, ...rest]: readonly Atom[]): readonly Atom[] {
  return first === undefined ? [] : [{ ...first, space: '' }, ...rest];
}
