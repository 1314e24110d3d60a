import type { Kind, KindSection } from '../../model/kind.ts';
import type { Place } from '../../model/place.ts';
import { pointerKey } from '../../model/place.ts';

/** Where the schema of a kind says which provision asks for a section. The section may be described anywhere in the file. */
export function placeInKind({ id, mandate = '' }: KindSection, { source }: Pick<Kind, 'source'>): Place {
  const written = new RegExp(`"${escaped(id)}"\\s*:\\s*\\{[^{}]*?"x-mandate"\\s*:\\s*"(?=${escaped(mandate)}")`);
  const match = written.exec(source.text);
  if (match === null) return source.valueAt(`/properties/sections/properties/${pointerKey(id)}/x-mandate`);
  const before = source.text.slice(0, match.index + match[0].length).split('\n');
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  return { file: source.file, line, column, endLine: line, endColumn: column + mandate.length };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
