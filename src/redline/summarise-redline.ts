import type { BindingNumber } from '../model/edition.ts';
import type { NumberChange, Redline, RedlineRow } from '../model/redline.ts';

/** What changed between two editions, in plain sentences: one that counts, then one for each number that changed. */
export function summariseRedline(redline: Redline): readonly string[] {
  return [countingSentence(redline), ...redline.numbers.map(numberSentence)];
}

function countingSentence({ before, after, rows, numbers }: Redline): string {
  const isSection = ({ before: older, after: newer }: RedlineRow): boolean => (newer ?? older)?.form === 'section';
  const counts = [
    countsOf(
      'clause',
      rows.filter((row) => !isSection(row)),
    ),
    countsOf('section', rows.filter(isSection)),
  ].filter((count) => count !== '');
  if (counts.length === 0 && numbers.length === 0) return 'Nothing changed.';
  const provisions = counts.length === 0 ? 'No words changed' : counts.join('; ');
  const hasNumbers = before.numbers.length > 0 || after.numbers.length > 0;
  return `${provisions}${hasNumbers ? `; ${numbersChanged(numbers.length)}` : ''}.`;
}

function countsOf(noun: string, rows: readonly RedlineRow[]): string {
  const counts: readonly (readonly [number, string])[] = [
    [rows.filter(({ fate }) => fate === 'amended').length, 'amended'],
    [rows.filter(({ fate }) => fate === 'inserted').length, 'inserted'],
    [rows.filter(({ fate }) => fate === 'deleted').length, 'deleted'],
    [rows.filter(({ isMoved }) => isMoved).length, 'moved'],
    [rows.filter(({ fate }) => fate === 'renumbered').length, 'renumbered'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, verb], index) =>
      index === 0 ? `${count} ${count === 1 ? noun : `${noun}s`} ${verb}` : `${count} ${verb}`,
    )
    .join(', ');
}

function numbersChanged(count: number): string {
  if (count === 0) return 'no number changed';
  return count === 1 ? '1 number changed' : `${count} numbers changed`;
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
