import type { Changes } from '../pipeline/organisation-files.ts';
import { type Drafting, fileAt } from './drafting.ts';
import { appendItem } from './yaml/append-item.ts';
import { blockScalar, flowGroup, flowList } from './yaml/write-scalar.ts';

/** An entry of a list that has a file of its own: each key with its words, or with a list of words. */
export type NewEntry = readonly (readonly [key: string, words: string | readonly string[]])[];

/** A file that is one list, such as the glossary, with one more entry at its end. A file that is not there is begun. */
export function planEntry(drafting: Drafting, path: string, entry: NewEntry): Changes {
  const lines = entry.map(
    ([key, words]) => `${key}: ${typeof words === 'string' ? blockScalar(words) : flowList(words)}`,
  );
  const file = fileAt(drafting, path);
  if (file === undefined || file.text.trim() === '') {
    return new Map([[path, lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}\n`).join('')]]);
  }
  return new Map([[path, appendItem(file, '', { written: onOneLine(entry), lines }).text]]);
}

function onOneLine(entry: NewEntry): string {
  const parts = entry.map(([key, words]) =>
    typeof words === 'string' ? flowGroup([[key, words]]).slice(1, -1) : `${key}: ${flowList(words)}`,
  );
  return `{${parts.join(', ')}}`;
}
