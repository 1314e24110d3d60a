/**
 * A stretch of a source file, as an editor shows it.
 * Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.
 * `file` is relative to the organisation's folder, with `/` between names.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A file that a record was read from, with the way back from data to place. */
export interface Source {
  readonly file: string;
  /** The whole text, in NFC, with line feeds only. */
  readonly text: string;
  /** The last line that holds anything. */
  readonly lastLine: () => Place;
  /** The place of the value at a JSON Pointer, or of its nearest ancestor that is written. */
  readonly valueAt: (pointer: string) => Place;
  /** The place of the key at a JSON Pointer, or of the value where there is no key. */
  readonly keyAt: (pointer: string) => Place;
}

/** Orders places by file, line and column, in code-point order. */
export function comparePlaces(one: Place, other: Place): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

const ESCAPED = /[~/]/;

/** Escapes one key for use in a JSON Pointer. Source: RFC 6901, section 3. */
export function pointerKey(key: string | number): string {
  if (typeof key === 'number' || !ESCAPED.test(key)) return String(key);
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
