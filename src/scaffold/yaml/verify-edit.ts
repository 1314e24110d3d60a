import { isDeepStrictEqual } from 'node:util';
import type { SourceFile } from '../../read/discover/discover-files.ts';
import { readYaml } from '../../read/parse/yaml.ts';
import { CannotEdit, type OpenYaml, openYaml } from './open-yaml.ts';

/** A change to a YAML file: the new text, and what its data has to be then. */
export interface Edited {
  readonly text: string;
  readonly value: unknown;
}

/** The file with its new text. Throws `CannotEdit` where its data is then not what was asked for. */
export function verified({ file }: OpenYaml, { text, value }: Edited): SourceFile {
  const after = { path: file.path, text };
  const isAsAsked = isDeepStrictEqual(plain(openYaml(after).value), plain(value));
  if (!isAsAsked) throw new CannotEdit(`The file ${file.path} is written in a way that cannot be changed by itself.`);
  return after;
}

/** What the YAML in these words says. Throws `CannotEdit` where they are none. */
export function dataOf(written: string): unknown {
  const read = readYaml(written);
  if ('reason' in read) throw new CannotEdit('The new words cannot be read as keys and values.');
  return read.value ?? '';
}

/** A text with a stretch replaced. */
export function spliced(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  put: string,
): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** Data without prototypes, and with the empty text where nothing is written: YAML's null as it is read here. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? '', (_key, item: unknown) => item ?? ''));
}
