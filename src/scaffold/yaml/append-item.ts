import type { SourceFile } from '../../read/discover/discover-files.ts';
import { changeIn, splitPointer, valueIn } from './data.ts';
import { childrenOf, extentAt, lineBelow, lineStart } from './extents.ts';
import { addKey } from './insert-key.ts';
import { type OpenYaml, openYaml } from './open-yaml.ts';
import { setValue } from './set-value.ts';
import { dataOf, spliced, verified } from './verify-edit.ts';

/** An entry of a list: as YAML on one line, and on several where the entries before it are written so. */
export interface NewItem {
  readonly written: string;
  /** A line for each key, without indentation; left out where it is always one line. */
  readonly lines?: readonly string[];
}

/**
 * Adds an entry to the end of the list at a JSON Pointer, in the way that its last entry is written. A list that is
 * not there is begun at the end of its group. All else stays, byte for byte. Throws `CannotEdit`.
 */
export function appendItem(file: SourceFile, pointer: string, item: NewItem): SourceFile {
  const yaml = openYaml(file);
  if (!yaml.ranges.has(pointer)) {
    const { parent, key } = splitPointer(pointer);
    return addKey(file, parent, { key, written: `[${item.written}]` });
  }
  const list = valueIn(yaml.value, pointer);
  if (!Array.isArray(list)) return setValue(file, pointer, `[${item.written}]`);
  const value = changeIn(yaml.value, pointer, () => [...list, dataOf(item.written)]);
  return verified(yaml, { text: appended(yaml, pointer, item), value });
}

function appended(yaml: OpenYaml, pointer: string, item: NewItem): string {
  const { text } = yaml.file;
  const list = extentAt(yaml, pointer);
  const last = childrenOf(yaml, pointer).at(-1);
  if (list.style === 'flow') {
    const at = last === undefined ? list.start + 1 : extentAt(yaml, last).end;
    return spliced(text, { start: at, end: at }, last === undefined ? item.written : `, ${item.written}`);
  }
  const at = lineBelow(yaml, list.end === list.start || last === undefined ? list : extentAt(yaml, last));
  const indent = ' '.repeat(list.start - lineStart(text, list.start));
  const feed = text[at - 1] === '\n' ? '' : '\n';
  const lines = last !== undefined && extentAt(yaml, last).style === 'block' ? item.lines : undefined;
  return spliced(text, { start: at, end: at }, `${feed}${entry(lines ?? [item.written], indent)}`);
}

function entry(lines: readonly string[], indent: string): string {
  return lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}\n`).join('');
}
