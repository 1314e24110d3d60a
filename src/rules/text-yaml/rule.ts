import type { SourceRule } from '../../model/rule.ts';

/** A file of data is sound YAML. */
export const textYaml: SourceRule = {
  id: 'text-yaml',
  summary: 'A file of data can be read as keys and values.',
  scope: 'source',
};
