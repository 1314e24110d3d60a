import type { SourceFile } from '../../read/discover/discover-files.ts';
import { splitFrontMatter } from '../../read/parse/front-matter.ts';
import { readYaml } from '../../read/parse/yaml.ts';
import type { YamlRange } from '../../read/parse/yaml-ranges.ts';

/** The YAML of a file with the way from its data to its text: a whole `.yml` or `.json` file, or the front matter of a `.md` file. */
export interface OpenYaml {
  readonly file: SourceFile;
  /** Every scalar as written. */
  readonly value: unknown;
  /** By JSON Pointer. Offsets count from `offset`. */
  readonly ranges: ReadonlyMap<string, YamlRange>;
  /** Where the YAML begins in the text, in UTF-16 units. */
  readonly offset: number;
}

/** A file whose YAML cannot be changed without touching the rest of it. The message is one sentence. */
export class CannotEdit extends Error {}

/** Opens the YAML of a file. Throws `CannotEdit` where it is none. */
export function openYaml(file: SourceFile): OpenYaml {
  if (!file.path.endsWith('.md')) return open(file, file.text, 0);
  const split = splitFrontMatter(file.text);
  if ('fault' in split) throw new CannotEdit(`The first lines of ${file.path} cannot be read as keys and values.`);
  return open(file, split.yaml, file.text.indexOf('\n') + 1);
}

function open(file: SourceFile, yaml: string, offset: number): OpenYaml {
  const read = readYaml(yaml);
  if ('reason' in read) throw new CannotEdit(`The file ${file.path} cannot be read as keys and values.`);
  return { file, value: read.value ?? {}, ranges: read.ranges(), offset };
}
