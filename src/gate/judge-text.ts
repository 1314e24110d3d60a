import type { Edition } from '../model/edition.ts';
import { editionJson } from '../model/edition-json.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { EditionRule, JudgedEdition } from '../model/rule.ts';
import type { AboutText } from '../model/text-look.ts';

/** What the rules about one edition have against a text, whatever other texts say. */
export function judgeText(edition: Edition, about: AboutText, rules: readonly EditionRule[]): readonly SourceFinding[] {
  const json = editionJson(edition, about.kind);
  const judged: JudgedEdition = { ...about, edition, json, faults: about.kind.judge(json) };
  const found: SourceFinding[] = [];
  for (const rule of rules) for (const finding of rule.check(judged)) found.push({ ...finding, rule: rule.id });
  return found;
}
