import type { BindingNumber } from '../model/edition.ts';
import type { NumberChange } from '../model/redline.ts';

/** The numbers that differ between two editions, by id: those of the newer one in its order, then those dropped. */
export function compareNumbers(
  before: readonly BindingNumber[],
  after: readonly BindingNumber[],
): readonly NumberChange[] {
  const older = new Map(before.map((number) => [number.id, number]));
  const newer = new Set(after.map(({ id }) => id));
  const laidDown = after.map((number) => ({ before: older.get(number.id), after: number }));
  const dropped = before.filter(({ id }) => !newer.has(id)).map((number) => ({ before: number, after: undefined }));
  return [...laidDown.filter((change) => !isSame(change.before, change.after)), ...dropped];
}

function isSame(before: BindingNumber | undefined, after: BindingNumber): boolean {
  return (
    before !== undefined &&
    before.value === after.value &&
    before.unit === after.unit &&
    before.words === after.words &&
    before.appliesTo === after.appliesTo
  );
}
