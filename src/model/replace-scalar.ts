import type { Edit } from './finding.ts';
import { offsetIn } from './offset-in.ts';
import type { Place, Source } from './place.ts';
import { writtenAt } from './written-at.ts';

const IS_PLAIN = /^[\p{L}\p{N}][^\n[\]{},"'`]*$/u;
const ENDS_PLAIN = /: |:$| #|\s$/;

/**
 * Writes another value over a scalar of YAML or JSON, in the quotation marks in which it stands; one that stands without gets
 * them where it needs them. Nothing where the place holds anything else than `from`.
 */
export function replaceScalar(source: Source, place: Place, change: Change): readonly Edit[] {
  if (writtenAt(source, place) !== change.from) return [];
  const mark = source.text[offsetIn(source, place) - 1];
  return [{ place, replacement: asWritten(change.to, mark) }];
}

/** What stands there, and what is to stand there, as values. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/** A text as a YAML scalar in double quotation marks. */
export function quotedScalar(text: string): string {
  return `"${escaped(text)}"`;
}

function asWritten(value: string, mark: string | undefined): string {
  if (mark === '"') return escaped(value);
  if (mark === "'") return value.replaceAll("'", "''");
  return IS_PLAIN.test(value) && !ENDS_PLAIN.test(value) ? value : quotedScalar(value);
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
