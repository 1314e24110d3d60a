import type { BindingNumber, Edition } from '../../model/edition.ts';
import type { Place } from '../../model/place.ts';
import { quote } from '../quote.ts';

/** What became of the numbers that bind, where anything did. */
export function* changedNumbers(
  before: Edition,
  after: Edition,
): Iterable<{ readonly place: Place; readonly message: string }> {
  for (const number of after.numbers) {
    const old = before.numbers.find(({ id }) => id === number.id);
    if (old === undefined) {
      yield {
        place: number.place,
        message: `The change is marked editorial, and the number ${quote(number.id)} is new.`,
      };
    } else if (!isSame(old, number)) {
      const message = `The change is marked editorial, and the number ${quote(number.id)} goes from ${said(old)} to ${said(number)}.`;
      yield { place: number.place, message };
    }
  }
  for (const { id } of before.numbers) {
    if (after.numbers.some((number) => number.id === id)) continue;
    const message = `The change is marked editorial, and the number ${quote(id)} is gone.`;
    yield { place: after.source.valueAt('/change'), message };
  }
}

/** How a number is put into words is a matter of writing. */
function isSame(one: BindingNumber, other: BindingNumber): boolean {
  return one.value === other.value && one.unit === other.unit && one.appliesTo === other.appliesTo;
}

function said({ value, unit }: BindingNumber): string {
  return unit === undefined ? String(value) : `${value} ${unit}`;
}
