import { readYaml, type YamlRange } from '../parse/yaml.ts';
import type { SchemaFile } from './schema-store.ts';

/** Where a key of a schema stands a second time in its group. JSON would take the last, and lose the others without a word. */
export function keyTwice({ text }: Pick<SchemaFile, 'text'>): YamlRange | undefined {
  const read = readYaml(text.replaceAll('\t', ' '));
  if (!('reason' in read) || !read.reason.includes('duplicated mapping key')) return undefined;
  const { start, end } = read;
  return { start, end, keyStart: undefined, keyEnd: undefined, isPlain: false, indent: -1 };
}
