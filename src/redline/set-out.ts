import type { RedlinePart, RedlineRow, Run } from '../model/redline.ts';
import { isContentWord, splitWords } from './split-words.ts';

/** Fewer words than this are too common to say that one piece alone stood elsewhere. */
const FEWEST_TELLING_WORDS = 4;
const JOINERS: ReadonlySet<string> = new Set(['and', 'or']);

type Side = 'before' | 'after';

/** A division of one part into others, by their places among the rows. */
interface Division {
  readonly whole: number;
  readonly pieces: readonly number[];
  readonly isAll: boolean;
}

/** The same rows, where a sentence became a list, or a list a sentence, marked as set out in another way. */
export function markSetOut(rows: readonly RedlineRow[]): readonly RedlineRow[] {
  const marks = new Map<number, RedlineRow['setOut']>();
  for (const [place, { fate }] of rows.entries()) {
    if (fate !== 'amended') continue;
    const sides = ['before', 'after'] as const;
    const division = [divisionAt, beginningAt]
      .flatMap((look) => sides.map((side) => look(rows, place, side)))
      .find((found) => found !== undefined);
    for (const [marked, setOut] of marksFor(division, rows)) marks.set(marked, setOut);
  }
  return rows.map((row, place) => ({ ...row, setOut: marks.get(place) }));
}

function* marksFor(
  division: Division | undefined,
  rows: readonly RedlineRow[],
): Iterable<readonly [number, RedlineRow['setOut']]> {
  const whole = division === undefined ? undefined : partOf(rows[division.whole]);
  if (division === undefined || whole === undefined) return;
  const pieces = division.pieces.flatMap((place) => partOf(rows[place]) ?? []);
  yield [division.whole, { role: 'whole', pieces, isAll: division.isAll }];
  for (const place of division.pieces) yield [place, { role: 'piece', whole }];
}

function partOf(row: RedlineRow | undefined): RedlinePart | undefined {
  return row?.after ?? row?.before;
}

/** Looks for the end of this part's text, as it stands on one side, among the parts that follow on the other side alone. */
function divisionAt(rows: readonly RedlineRow[], whole: number, side: Side): Division | undefined {
  const row = rows[whole];
  const { lone, other } = across(side);
  if (row === undefined || rows[whole + 1]?.fate !== lone) return undefined;
  const [text, lasting] = [wordsOf(textOn(row.runs, side)), wordsOf(textOn(row.runs, other))];
  const pieces: (readonly string[])[] = [];
  let found: Division | undefined;
  for (let place = whole + 1; rows[place]?.fate === lone; place += 1) {
    pieces.push(wordsOf(textOn(rows[place]?.runs ?? [], other)));
    if (pieces.flat().length > text.length + pieces.length) break;
    const head = headBefore(text, pieces);
    if (head === undefined) continue;
    found = {
      whole,
      pieces: pieces.map((_, index) => whole + 1 + index),
      isAll:
        isSame(head, lasting) || (pieces.length === 1 && head.at(-1) === 'and' && isSame(head.slice(0, -1), lasting)),
    };
  }
  return found;
}

/** Looks for the beginning of this part's text among the parts beside it that come before, on the other side alone. */
function beginningAt(rows: readonly RedlineRow[], whole: number, side: Side): Division | undefined {
  const row = rows[whole];
  const { lone, other } = across(side);
  if (row === undefined || rows[whole - 1]?.fate !== lone) return undefined;
  const [text, lasting] = [wordsOf(textOn(row.runs, side)), wordsOf(textOn(row.runs, other))];
  let pieces: readonly string[] = [];
  let found: Division | undefined;
  for (let place = whole - 1; rows[place]?.fate === lone && rows[place]?.depth === row.depth; place -= 1) {
    const piece = wordsOf(textOn(rows[place]?.runs ?? [], other));
    pieces = [...piece, ...pieces];
    if (piece.length === 0 || pieces.length > text.length) break;
    if (pieces.filter(isContentWord).length < FEWEST_TELLING_WORDS || !isSame(text.slice(0, pieces.length), pieces))
      continue;
    const places = Array.from({ length: whole - place }, (_, index) => place + index);
    const rest = text.slice(pieces.length);
    found = {
      whole,
      pieces: places,
      isAll: isSame(rest, lasting) || (rest[0] === 'and' && isSame(rest.slice(1), lasting)),
    };
  }
  return found;
}

/** Seen from the side on which a part is whole: the other side, and what became of the parts that stand there alone. */
function across(side: Side): { readonly other: Side; readonly lone: 'inserted' | 'deleted' } {
  return side === 'before' ? { other: 'after', lone: 'inserted' } : { other: 'before', lone: 'deleted' };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** What of a text stands before these pieces, where it ends in all of them in their order; else undefined. */
function headBefore(text: readonly string[], pieces: readonly (readonly string[])[]): readonly string[] | undefined {
  const joined = pieces.map((piece, index) => (index === pieces.length - 1 ? piece : withoutJoiner(piece)));
  const joiners = pieces.slice(0, -1).flatMap((piece) => joinerAt(piece, piece.length - 1));
  let end = text.length;
  const inText: string[] = [];
  for (const [index, piece] of [...joined.entries()].reverse()) {
    if (piece.length === 0) return undefined;
    if (piece.some((word, offset) => text[end - piece.length + offset] !== word)) return undefined;
    end -= piece.length;
    const joiner = index === 0 ? [] : joinerAt(text, end - 1);
    inText.push(...joiner);
    end -= joiner.length;
  }
  const isTelling = pieces.length > 1 || text.slice(end).filter(isContentWord).length >= FEWEST_TELLING_WORDS;
  const isSameJoin = [...new Set(inText)].join() === [...new Set(joiners)].join();
  return isTelling && isSameJoin ? text.slice(0, end) : undefined;
}

function joinerAt(words: readonly string[], place: number): readonly string[] {
  const word = words[place];
  return word !== undefined && JOINERS.has(word) ? [word] : [];
}

function withoutJoiner(words: readonly string[]): readonly string[] {
  return joinerAt(words, words.length - 1).length === 0 ? words : words.slice(0, -1);
}

function textOn(runs: readonly Run[], side: Side): string {
  const other = side === 'before' ? 'inserted' : 'deleted';
  return runs.flatMap(({ change, words }) => (change === other ? [] : [words])).join('');
}

function wordsOf(text: string): readonly string[] {
  return splitWords(text)
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
