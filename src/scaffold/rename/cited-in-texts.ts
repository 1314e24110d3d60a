import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import { lineStarts } from '../../model/line-starts.ts';
import type { Place } from '../../model/place.ts';
import { CannotEdit } from '../yaml/open-yaml.ts';
import { spliced } from '../yaml/verify-edit.ts';
import { type Renaming, renamedCitation } from './renaming.ts';

/** A citation in the text of an edition, and what it has to say after a renaming. */
export interface RenamedLink {
  readonly edition: DatedEdition;
  readonly written: string;
  readonly place: Place;
  readonly words: string;
}

/** Every citation in a text that a renaming changes. */
export function renamedLinks(
  { citations }: Pick<Constitution, 'citations'>,
  renaming: Renaming,
): readonly RenamedLink[] {
  return citations.flatMap(({ written, place, from }) => {
    const words = renamedCitation(written, renaming, from);
    return words === undefined ? [] : [{ edition: from, written, place, words }];
  });
}

/** The text of an edition with these citations renamed. Throws `CannotEdit` for one whose target cannot be found in the text. */
export function renameLinks(file: string, text: string, links: readonly RenamedLink[]): string {
  let renamed = text;
  const lastFirst = [...links].sort((one, other) => comparePlaces(other.place, one.place));
  for (const link of lastFirst) renamed = renameLink(file, renamed, link);
  return renamed;
}

function renameLink(file: string, text: string, { written, place, words }: RenamedLink): string {
  const starts = lineStarts(text);
  const start = (starts[place.line - 1] ?? 0) + place.column - 1;
  const end = (starts[place.endLine - 1] ?? 0) + place.endColumn - 1;
  const link = new RegExp(`\\]\\(\\s*<?(${escaped(written)})(?=[>)\\s])`, 'd').exec(text.slice(start, end));
  const [from, to] = link?.indices?.[1] ?? [];
  if (from !== undefined && to !== undefined) return spliced(text, { start: start + from, end: start + to }, words);
  return renameDefinition(file, text, { written, words, line: place.line });
}

/** The target of a link such as `[words][1]` stands on a line of its own. Several links may share it. */
function renameDefinition(
  file: string,
  text: string,
  { written, words, line }: { readonly written: string; readonly words: string; readonly line: number },
): string {
  const definition = (target: string) =>
    new RegExp(`^([ \\t]*\\[[^\\]\\n]+\\]:[ \\t]*<?)${escaped(target)}(?=[>\\s]|$)`, 'm');
  if (definition(written).test(text)) return text.replace(definition(written), (_, before: string) => before + words);
  if (definition(words).test(text)) return text;
  throw new CannotEdit(`The citation “${written}” in ${file}, line ${line}, cannot be changed by itself.`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function comparePlaces(one: Place, other: Place): number {
  return one.line - other.line || one.column - other.column;
}
