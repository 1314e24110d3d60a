import type { Source } from '../model/place.ts';

/** True for a text that is kept as data, so that advice about Markdown would mislead. */
export function isYaml(source: Source): boolean {
  return source.file.endsWith('.yml');
}
