import { offsetIn } from './offset-in.ts';
import type { Place, Source } from './place.ts';

/** What stands at a place in the file, as its writer wrote it. */
export function writtenAt(source: Pick<Source, 'text'>, place: Place): string {
  const { endLine: line, endColumn: column } = place;
  return source.text.slice(offsetIn(source, place), offsetIn(source, { line, column }));
}
