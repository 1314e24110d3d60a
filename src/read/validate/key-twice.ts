import { jsonAsYaml } from '../parse/json-as-yaml.ts';
import { readYaml, type YamlFault } from '../parse/yaml.ts';
import type { SchemaFile } from './schema-store.ts';

/** Where a key of a schema stands a second time in its group. JSON would take the last, and lose the others without a word. */
export function keyTwice({ text }: Pick<SchemaFile, 'text'>): Pick<YamlFault, 'start' | 'end'> | undefined {
  const read = readYaml(jsonAsYaml(text));
  return 'reason' in read && read.reason.includes('duplicated mapping key') ? read : undefined;
}
