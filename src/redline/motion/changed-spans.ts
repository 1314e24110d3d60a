import type { Hunk } from '../compare-words.ts';
import type { Atom } from './word-atoms.ts';

/** Atoms of the older words in whose place others stand. */
export interface WordSpan {
  readonly from: number;
  /** Up to, and without. Equal to `from` where words are only inserted. */
  readonly to: number;
  readonly put: readonly Atom[];
  /** How far the quoted words may reach on both sides: not into another change, nor another paragraph. */
  readonly first: number;
  readonly last: number;
}

/** So few words that stay beside a change of at least so many are told as a part of it. */
const FEW_KEPT = 2;
const LONG_CHANGE = 8;

type Change = Pick<WordSpan, 'from' | 'to' | 'put'>;

/** Where the words differ, so that each change can be quoted. Undefined where paragraphs are divided in another way. */
export function spansBetween(hunks: readonly Hunk<Atom>[], older: readonly Atom[]): readonly WordSpan[] | undefined {
  const told = joined(changesIn(hunks)).map((change) => quotable(change, older));
  const changes = joinedNear(joined(told), older);
  if (changes.some(({ from, to, put }) => [...older.slice(from, to), ...put].some(({ node }) => node === undefined)))
    return undefined;
  const breaks = older.flatMap(({ node }, index) => (node === undefined ? [index] : []));
  return changes.map((change, index) => ({
    ...change,
    first: Math.max(changes[index - 1]?.to ?? 0, (breaks.findLast((at) => at < change.from) ?? -1) + 1),
    last: Math.min(changes[index + 1]?.from ?? older.length, breaks.find((at) => at >= change.to) ?? older.length),
  }));
}

function changesIn(hunks: readonly Hunk<Atom>[]): readonly Change[] {
  const changes: Change[] = [];
  let read = 0;
  for (const { isKept, before, after } of hunks) {
    if (isKept) changes.push(...changedSpaces(before, after, read));
    else changes.push({ from: read, to: read + before.length, put: after });
    read += before.length;
  }
  return changes;
}

function changedSpaces(before: readonly Atom[], after: readonly Atom[], read: number): readonly Change[] {
  return after.flatMap((atom, index) =>
    atom.space === before[index]?.space ? [] : [{ from: read + index, to: read + index + 1, put: [atom] }],
  );
}

/** Changes that touch are one. */
function joined(changes: readonly Change[]): readonly Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    if (last === undefined || last.to < change.from) all.push(change);
    else all.splice(-1, 1, { from: last.from, to: change.to, put: [...last.put, ...change.put] });
  }
  return all;
}

/** A long change goes on over a few words that stay, up to the next one. */
function joinedNear(changes: readonly Change[], older: readonly Atom[]): readonly Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    const kept = last === undefined ? [] : older.slice(last.to, change.from);
    if (last === undefined || !isNear(last, change, kept)) all.push(change);
    else all.splice(-1, 1, { from: last.from, to: change.to, put: [...last.put, ...kept, ...change.put] });
  }
  return all;
}

function isNear(one: Change, other: Change, kept: readonly Atom[]): boolean {
  const longest = Math.max(...[one, other].flatMap(({ from, to, put }) => [to - from, put.length]));
  return kept.length <= FEW_KEPT && longest >= LONG_CHANGE && kept.every(({ node }) => node !== undefined);
}

/** A change of signs alone, or one of which the white space is not plain, is quoted with the word in front of it. */
function quotable(change: Change, older: readonly Atom[]): Change {
  const { from, to, put } = change;
  const previous = older[from - 1];
  if (previous?.node === undefined || !isUnclear(older.slice(from, to), put)) return change;
  return { from: from - 1, to, put: [previous, ...put] };
}

function isUnclear(found: readonly Atom[], [put]: readonly Atom[]): boolean {
  if (found.length > 0 && !found.some(isWord)) return true;
  return put !== undefined && (put.space === '') !== isClosing(put);
}

/** True for a sign that stands close behind a word. */
function isClosing({ text }: Atom): boolean {
  return /^[.,;:!?…%)\]”’]/.test(text);
}

function isWord({ text }: Atom): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
