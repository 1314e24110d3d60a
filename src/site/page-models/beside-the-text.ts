import type { BindingNumber } from '../../model/edition.ts';
import type { NumberChange } from '../../model/redline.ts';
import type { Particular } from './particulars.ts';

/** Something that changed beside the text. Undefined where an edition does not say it. */
export interface BesideChange {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What changed beside the text: particulars in the order in which editions give them, then binding numbers. */
export function besideTheText(
  before: readonly Particular[],
  after: readonly Particular[],
  numbers: readonly NumberChange[],
): readonly BesideChange[] {
  const older = new Map(before.map(({ name, words }) => [name, words]));
  const newer = new Map(after.map(({ name, words }) => [name, words]));
  const particulars = [...new Set([...older.keys(), ...newer.keys()])]
    .map((name) => ({ name, before: older.get(name), after: newer.get(name) }))
    .filter((change) => change.before !== change.after);
  return [...particulars, ...numbers.map(numberChange)];
}

function numberChange(change: NumberChange): BesideChange {
  const id = change.after?.id ?? change.before?.id ?? '';
  const isForAnother = change.before?.appliesTo !== change.after?.appliesTo;
  const words = (number: BindingNumber | undefined) =>
    number && numberWords(number) + (isForAnother ? bound(number) : '');
  return { name: `Number: ${id.replaceAll('-', ' ')}`, before: words(change.before), after: words(change.after) };
}

/** The words of the text, and in brackets the value where it reads otherwise: `five (5 members)`. */
function numberWords({ value, unit, words }: BindingNumber): string {
  const quantity = unit === undefined ? String(value) : `${value} ${unit}`;
  return words === String(value) ? quantity : `${words} (${quantity})`;
}

function bound({ appliesTo }: BindingNumber): string {
  return appliesTo === undefined ? '' : `, for ${appliesTo}`;
}
