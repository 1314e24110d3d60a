import type { BindingNumber, Edition } from '../../model/edition.ts';
import type { Place } from '../../model/place.ts';
import { quote } from '../quote.ts';

/** A number that binds and is not as it was. */
export interface ChangedNumber {
  readonly id: string;
  /** What became of it, without a full stop. */
  readonly says: string;
  readonly place: Place;
}

/** What became of the numbers that bind, where anything did. */
export function* changedNumbers(before: Edition, after: Edition): Iterable<ChangedNumber> {
  for (const number of after.numbers) {
    const { id } = number;
    const old = before.numbers.find((candidate) => candidate.id === id);
    if (old !== undefined && isSame(old, number)) continue;
    const says = old === undefined ? 'is new' : difference(old, number);
    yield { id, place: number.place(), says: `the number ${quote(id)} ${says}` };
  }
  for (const { id } of before.numbers) {
    if (after.numbers.some((number) => number.id === id)) continue;
    yield { id, place: after.source.valueAt('/change'), says: `the number ${quote(id)} is gone` };
  }
}

/** How a number is put into words is a matter of writing. */
function isSame(one: BindingNumber, other: BindingNumber): boolean {
  return one.value === other.value && one.unit === other.unit && one.appliesTo === other.appliesTo;
}

function difference(before: BindingNumber, after: BindingNumber): string {
  const [old, current] = [said(before), said(after)];
  if (old !== current) return `goes from ${old} to ${current}`;
  return `binds ${after.appliesTo ?? 'nobody'}, and bound ${before.appliesTo ?? 'nobody'}`;
}

function said({ value, unit }: BindingNumber): string {
  return unit === undefined ? String(value) : `${value} ${unit}`;
}
