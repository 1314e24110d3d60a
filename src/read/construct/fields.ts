import { isRecord } from '../../model/is-record.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The text at a key, or undefined where there is none. */
export function textAt(entry: Entry, key: string): string | undefined {
  const value = entry[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The whole number at a key, or undefined where there is none. */
export function integerAt(entry: Entry, key: string): number | undefined {
  const value = entry[key];
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

/** The list at a key; empty where there is none. */
export function listAt(entry: Entry, key: string): readonly unknown[] {
  const value = entry[key];
  return Array.isArray(value) ? value : [];
}

/** The texts of the list at a key. */
export function textsAt(entry: Entry, key: string): readonly string[] {
  return listAt(entry, key).filter((item): item is string => typeof item === 'string');
}

/** The group of keys at a key, or undefined where there is none. */
export function recordAt(entry: Entry, key: string): Entry | undefined {
  const value = entry[key];
  return isRecord(value) ? value : undefined;
}
