import type { SourceRule } from '../../model/rule.ts';

/** A text in YAML that would lose words without quotation marks has them. */
export const textYamlPlain: SourceRule = {
  id: 'text-yaml-plain',
  summary: 'A text in YAML that holds a number sign or begins with a brace stands in quotation marks.',
  scope: 'source',
};
