import { isRecord } from '../../model/is-record.ts';
import type { SourceFile } from '../../read/discover/discover-files.ts';
import { changeIn, splitPointer } from './data.ts';
import { childrenOf, extentAt, lineBelow, lineStart } from './extents.ts';
import { CannotEdit, type OpenYaml, openYaml } from './open-yaml.ts';
import { dataOf, spliced, verified } from './verify-edit.ts';

/** A key with its value, as YAML on one line. */
export interface NewKey {
  readonly key: string;
  readonly written: string;
}

/** Puts a new key behind the key at a JSON Pointer, in the same group. All else stays, byte for byte. Throws `CannotEdit`. */
export function insertKeyAfter(file: SourceFile, pointer: string, added: NewKey): SourceFile {
  const yaml = openYaml(file);
  const { parent, key } = splitPointer(pointer);
  const value = changeIn(yaml.value, parent, (group) => withKey(group, key, added));
  return verified(yaml, { text: inserted(yaml, pointer, added), value });
}

/** Puts a new key at the end of the group at a JSON Pointer. Throws `CannotEdit` where the group is empty. */
export function addKey(file: SourceFile, pointer: string, added: NewKey): SourceFile {
  const last = childrenOf(openYaml(file), pointer).at(-1);
  if (last === undefined) throw new CannotEdit(`The file ${file.path} holds no key to write behind.`);
  return insertKeyAfter(file, last, added);
}

function inserted(yaml: OpenYaml, pointer: string, { key, written }: NewKey): string {
  const { text } = yaml.file;
  const { parent } = splitPointer(pointer);
  const extent = extentAt(yaml, pointer);
  if (extentAt(yaml, parent).style === 'flow') {
    return spliced(text, { start: extent.end, end: extent.end }, `, ${key}: ${written}`);
  }
  const at = lineBelow(yaml, extent);
  const feed = text[at - 1] === '\n' ? '' : '\n';
  return spliced(text, { start: at, end: at }, `${feed}${indentOf(yaml, pointer)}${key}: ${written}\n`);
}

/** Blanks up to the column of the key. */
function indentOf(yaml: OpenYaml, pointer: string): string {
  const { text } = yaml.file;
  const start = (yaml.ranges.get(pointer)?.keyStart ?? 0) + yaml.offset;
  const isQuoted = /["']/.test(text[start - 1] ?? '');
  return ' '.repeat(start - (isQuoted ? 1 : 0) - lineStart(text, start));
}

function withKey(group: unknown, after: string, { key, written }: NewKey): unknown {
  if (!isRecord(group)) return group;
  return Object.fromEntries(
    Object.entries(group).flatMap(([name, value]) =>
      name === after
        ? [
            [name, value],
            [key, dataOf(written)],
          ]
        : [[name, value]],
    ),
  );
}
