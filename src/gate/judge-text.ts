import { editionJson } from '../model/edition-json.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { EditionRule, JudgedEdition } from '../model/rule.ts';

/** What the rules about one edition have against a text, whatever else stands in the constitution. */
export function judgeText(
  { edition, document, kind }: Pick<JudgedEdition, 'edition' | 'document' | 'kind'>,
  rules: readonly EditionRule[],
): readonly SourceFinding[] {
  const json = editionJson(edition, kind);
  const judged: JudgedEdition = { edition, document, kind, json, faults: kind.judge(json) };
  return rules.flatMap((rule) => [...rule.check(judged)].map((finding) => ({ ...finding, rule: rule.id })));
}
