import type { BindingNumber } from '../model/edition.ts';
import { joinWords } from '../model/join-words.ts';
import type { ComparedText, NumberChange, Redline, RedlineRow } from '../model/redline.ts';
import { asideOnAmendments } from './aside-on-amendments.ts';
import { type FindElsewhere, nowhere } from './find-elsewhere.ts';
import { followingNumbers } from './following-numbers.ts';

/** Where more numbers than this stay the same, they are counted, not named. */
const MOST_NAMED = 3;

/**
 * What changed between two editions, in plain sentences: one that counts, and says which binding numbers stay the same,
 * then one for each number that changed.
 */
export function summariseRedline(
  redline: Redline<ComparedText>,
  elsewhere: FindElsewhere = nowhere,
): readonly string[] {
  return [countingSentence(redline, elsewhere), ...redline.numbers.map(numberSentence)];
}

function countingSentence(redline: Redline<ComparedText>, elsewhere: FindElsewhere): string {
  const { after, rows, numbers } = redline;
  const isSection = ({ before: older, after: newer }: RedlineRow): boolean => (newer ?? older)?.form === 'section';
  const known = { elsewhere, following: followingNumbers(redline), all: rows };
  const clauses = countsIn(
    rows.filter((row) => !isSection(row)),
    known,
  );
  const [headings, ...sections] = countsIn(rows.filter(isSection), known);
  const counts = [
    inOrder('clause', clauses),
    inOrder('heading', headings === undefined ? [] : [headings]),
    inOrder('section', sections),
  ].filter((count) => count !== '');
  if (counts.length === 0 && numbers.length === 0) return 'Nothing changed.';
  const provisions = counts.length === 0 ? 'No words changed' : counts.join('; ');
  const changed = new Set(numbers.map((change) => change.after));
  const lasting = after.numbers.filter((number) => !changed.has(number));
  return `${[provisions, ...numbersChanged(numbers.length), ...numbersUnchanged(lasting)].join('; ')}.`;
}

interface Known {
  readonly elsewhere: FindElsewhere;
  /** Rows that are only renumbered with what they stand in. They are not counted. */
  readonly following: ReadonlySet<RedlineRow>;
  readonly all: readonly RedlineRow[];
}

type Count = readonly [count: number, verb: string];

/** What became of these rows. Those amended come first. */
function countsIn(rows: readonly RedlineRow[], known: Known): readonly Count[] {
  const amended = rows.filter((row) => row.fate === 'amended' && !isOnlySetOut(row));
  const inserted = rows.filter(({ fate, setOut }) => fate === 'inserted' && setOut === undefined);
  const deleted = rows.filter(({ fate, setOut }) => fate === 'deleted' && setOut === undefined);
  const hasMoved = (row: RedlineRow): boolean => known.elsewhere(row)?.how === 'moved';
  const isFound = (row: RedlineRow): boolean => known.elsewhere(row)?.how === 'same-words';
  return [
    [amended.length, `amended${asideOnAmendments(amended, known.all)}`],
    [inserted.filter((row) => !hasMoved(row)).length, `inserted${asideOnWords(inserted, isFound, 'stood')}`],
    [deleted.filter((row) => !hasMoved(row)).length, `deleted${asideOnWords(deleted, isFound, 'stand')}`],
    [rows.filter(isOnlySetOut).length, 'set out in another way'],
    [rows.filter(({ isMoved }) => isMoved).length, 'moved'],
    [deleted.filter(hasMoved).length, 'moved to another document'],
    [inserted.filter(hasMoved).length, 'moved here from another document'],
    [rows.filter((row) => row.fate === 'renumbered' && !known.following.has(row)).length, 'renumbered'],
  ];
}

function inOrder(noun: string, counts: readonly Count[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, verb], index) =>
      index === 0 ? `${count} ${count === 1 ? noun : `${noun}s`} ${verb}` : `${count} ${verb}`,
    )
    .join(', ');
}

function asideOnWords(
  rows: readonly RedlineRow[],
  isFound: (row: RedlineRow) => boolean,
  verb: 'stand' | 'stood',
): string {
  const found = rows.filter(isFound).length;
  if (found === 0) return '';
  return found === rows.length
    ? ` (the same words ${verb} in another document)`
    : ` (the words of ${found} ${verb} in another document)`;
}

/** The words of the part stand in other parts beside it, and none of them changed. */
function isOnlySetOut({ setOut }: RedlineRow): boolean {
  return setOut?.role === 'whole' && setOut.isAll;
}

function numbersChanged(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? '1 number changed' : `${count} numbers changed`];
}

function numbersUnchanged(numbers: readonly BindingNumber[]): readonly string[] {
  if (numbers.length === 0) return [];
  if (numbers.length > MOST_NAMED) return [`${numbers.length} numbers are unchanged`];
  const names = numbers.map(nameOf).map((name) => name.replace('The', 'the'));
  const last = names.at(-1) ?? '';
  if (names.length > 1) return [`${joinWords(names, 'and')} are unchanged`];
  return [`${last} ${/[^s]s$/.test(last) ? 'are' : 'is'} unchanged`];
}

function numberSentence({ before, after }: NumberChange): string {
  if (before !== undefined && after !== undefined) return changeSentence(before, after);
  if (after !== undefined) return `${nameOf(after)} is laid down: ${quantity(after)}.`;
  return before === undefined ? '' : `${nameOf(before)}, ${quantity(before)}, is no longer laid down.`;
}

function changeSentence(before: BindingNumber, after: BindingNumber): string {
  const name = nameOf(after);
  if (before.unit !== after.unit) return `${name} changes from ${quantity(before)} to ${quantity(after)}.`;
  if (before.value !== after.value)
    return `${name} ${direction(before, after)} from ${before.value} to ${quantity(after)}.`;
  if (before.appliesTo !== after.appliesTo) return `${name} stays ${quantity(after)} and binds another body.`;
  return `${name} stays ${quantity(after)}, now written “${after.words}”.`;
}

function direction(before: BindingNumber, after: BindingNumber): string {
  const difference = amount(after.value) - amount(before.value);
  if (Number.isNaN(difference) || difference === 0) return 'changes';
  return difference > 0 ? 'rises' : 'falls';
}

function amount(value: number | string): number {
  if (typeof value === 'number') return value;
  const fraction = /^(\d+)\/(\d+)$/.exec(value);
  return fraction === null ? Number.NaN : Number(fraction[1]) / Number(fraction[2]);
}

function quantity({ value, unit }: BindingNumber): string {
  return unit === undefined ? String(value) : `${value} ${unit}`;
}

function nameOf({ id }: BindingNumber): string {
  return `The ${id.replaceAll('-', ' ')}`;
}
