import type { DatedEdition } from '../../model/constitution.ts';
import { isRecord } from '../../model/is-record.ts';
import { lineStarts } from '../../model/line-starts.ts';
import { withoutNoted } from '../../model/noted-in-braces.ts';
import { pointerKey } from '../../model/place.ts';
import { provisionWithId } from '../../model/provision-with-id.ts';
import type { SourceFile } from '../../read/discover/discover-files.ts';
import { insertKeyAfter } from '../yaml/insert-key.ts';
import { CannotEdit, openYaml } from '../yaml/open-yaml.ts';
import { setWords } from '../yaml/set-value.ts';

/**
 * An edition’s file with another id for one of its provisions. The file may have changed since it was read, but not in its
 * number of lines. Throws `CannotEdit` where the id cannot be found in the text.
 */
export function renameId(
  file: SourceFile,
  edition: DatedEdition,
  { from, to }: { readonly from: string; readonly to: string },
): SourceFile {
  if (!file.path.endsWith('.md')) return inYaml(file, { from, to });
  const provision = provisionWithId(edition.content, from);
  if (provision === undefined) throw new CannotEdit(`There is no “${from}” in ${file.path}.`);
  const start = lineStarts(file.text)[provision.place.line - 1] ?? 0;
  const before = file.text.slice(0, start);
  const below = file.text.slice(start);
  const isUnwritten = provision.form === 'section' && !provision.hasWrittenId;
  const renamed = isUnwritten
    ? below.replace(/^.*$/m, (heading) => withId(heading, to))
    : below.replace(mark(from), (_, noted: string) => `${noted}#${to}`);
  if (renamed === below || (isUnwritten && provision.place.endLine !== provision.place.line))
    throw new CannotEdit(
      `The id “${from}” in ${file.path}, line ${provision.place.line}, cannot be changed by itself.`,
    );
  return { path: file.path, text: before + renamed };
}

/** Where an id is noted. Ids stand once in a text, so the first one from the line on is it. */
function mark(id: string): RegExp {
  return new RegExp(`(\\{(?:[^{}\\n]*\\s)?)#${id}(?=[\\s}])`);
}

/** A heading that had its id from its words gets one that is written. */
function withId(heading: string, id: string): string {
  const words = withoutNoted(heading).trimEnd();
  const noted = heading.slice(words.length).trim();
  return noted === '' ? `${words} {#${id}}` : `${words} {#${id} ${noted.slice(1)}`;
}

function inYaml(file: SourceFile, { from, to }: { readonly from: string; readonly to: string }): SourceFile {
  const { value } = openYaml(file);
  const entries = [...entriesIn(isRecord(value) ? value['provisions'] : [], '/provisions')];
  const written = entries.find(({ entry }) => entry['id'] === from);
  if (written !== undefined) return setWords(file, `${written.pointer}/id`, to);
  const headed = entries.filter(({ entry }) => entry['id'] === undefined && entry['heading'] !== undefined);
  const [only, ...others] = headed.filter(
    ({ entry }) => String(entry['heading']).toLowerCase().replaceAll(' ', '-') === from,
  );
  if (only === undefined || others.length > 0)
    throw new CannotEdit(`Write an id for the section “${from}” in ${file.path} first.`);
  return insertKeyAfter(file, `${only.pointer}/heading`, { key: 'id', written: to });
}

function* entriesIn(
  list: unknown,
  pointer: string,
): Iterable<{ readonly pointer: string; readonly entry: Readonly<Record<string, unknown>> }> {
  if (!Array.isArray(list)) return;
  for (const [index, entry] of list.entries()) {
    if (!isRecord(entry)) continue;
    const at = `${pointer}/${pointerKey(index)}`;
    yield { pointer: at, entry };
    yield* entriesIn(entry['clauses'], `${at}/clauses`);
  }
}
