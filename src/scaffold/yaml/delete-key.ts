import { isRecord } from '../../model/is-record.ts';
import type { SourceFile } from '../../read/discover/discover-files.ts';
import { changeIn, splitPointer } from './data.ts';
import { childrenOf, extentAt, lineBelow, lineStart } from './extents.ts';
import { CannotEdit, type OpenYaml, openYaml } from './open-yaml.ts';
import { spliced, verified } from './verify-edit.ts';

/**
 * Takes the key at a JSON Pointer away, with its value and the remark on its line. All else stays, byte for byte.
 * A key that is not there is no fault. Throws `CannotEdit`, also for the last key of a group.
 */
export function deleteKey(file: SourceFile, pointer: string): SourceFile {
  const yaml = openYaml(file);
  if (!yaml.ranges.has(pointer)) return file;
  const { parent, key } = splitPointer(pointer);
  const siblings = childrenOf(yaml, parent);
  if (siblings.length < 2) throw new CannotEdit(`The last key of a group in ${file.path} cannot be taken away.`);
  const value = changeIn(yaml.value, parent, (group) =>
    isRecord(group) ? Object.fromEntries(Object.entries(group).filter(([name]) => name !== key)) : group,
  );
  const isFlow = extentAt(yaml, parent).style === 'flow';
  const text = isFlow ? withoutFlow(yaml, pointer, siblings) : withoutLines(yaml, pointer);
  return verified(yaml, { text, value });
}

function withoutFlow(yaml: OpenYaml, pointer: string, siblings: readonly string[]): string {
  const at = siblings.indexOf(pointer);
  const next = siblings[at + 1];
  const before = siblings[at - 1];
  const start = next !== undefined || before === undefined ? keyStart(yaml, pointer) : extentAt(yaml, before).end;
  const end = next !== undefined ? keyStart(yaml, next) : extentAt(yaml, pointer).end;
  return spliced(yaml.file.text, { start, end }, '');
}

function withoutLines(yaml: OpenYaml, pointer: string): string {
  const { text } = yaml.file;
  const start = keyStart(yaml, pointer);
  const begin = lineStart(text, start);
  const extent = extentAt(yaml, pointer);
  if (text.slice(begin, start).trim() === '') return spliced(text, { start: begin, end: lineBelow(yaml, extent) }, '');
  // The key stands behind the dash of its list. What is left of the group moves to the next line.
  const end = text[extent.end - 1] === '\n' ? extent.end - 1 : extent.end;
  return spliced(text, { start, end }, '');
}

function keyStart(yaml: OpenYaml, pointer: string): number {
  const start = (yaml.ranges.get(pointer)?.keyStart ?? 0) + yaml.offset;
  return /["']/.test(yaml.file.text[start - 1] ?? '') ? start - 1 : start;
}
