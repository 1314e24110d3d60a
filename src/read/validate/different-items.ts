import { compareText } from '../../model/compare-text.ts';
import { isRecord } from '../../model/is-record.ts';

/** True where no item of the list is there twice, in time that grows with the list alone. */
export function areDifferent(list: readonly unknown[]): boolean {
  return new Set(list.map((item) => JSON.stringify(item, withSortedKeys))).size === list.length;
}

function withSortedKeys(_key: string, value: unknown): unknown {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => compareText(one, other)))
    : value;
}
