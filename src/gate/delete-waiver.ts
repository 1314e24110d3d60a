import { entryLines } from '../model/entry-lines.ts';
import type { Fix } from '../model/finding.ts';
import { deleteLines, replaceLines } from '../model/line-edits.ts';
import type { Waiver } from '../model/waiver.ts';

/** Takes a waiver out of its file. Where it is the only one an empty list is left, since a file without any value is none. */
export function deleteWaiver({ rule, at, pointer, source }: Waiver): readonly Fix[] {
  const entry = entryLines(source, pointer);
  if (entry === undefined) return [];
  const isOnly = pointer === '/0' && entryLines(source, '/1') === undefined;
  const edit = isOnly ? replaceLines(source, entry, ['[]']) : deleteLines(source, entry);
  return [{ description: `Delete the waiver from “${rule}” for “${at}”.`, edits: [edit] }];
}
