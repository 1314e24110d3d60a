import type { Edition } from '../model/edition.ts';
import { editionJson, editionJsonWithoutClauses } from '../model/edition-json.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { EditionRule, JudgedEdition } from '../model/rule.ts';
import { wordsOfSections } from '../model/section-words.ts';
import type { AboutText } from '../model/text-look.ts';

/** What the rules about one edition have against a text, whatever other texts say. */
export function judgeText(edition: Edition, about: AboutText, rules: readonly EditionRule[]): readonly SourceFinding[] {
  const judged: JudgedEdition = { ...about, edition, ...judgeByKind(edition, about.kind) };
  const found: SourceFinding[] = [];
  for (const rule of rules) for (const finding of rule.check(judged)) found.push({ ...finding, rule: rule.id });
  return found;
}

/** Most schemas say nothing about clauses, which are most of the JSON. What is said of a fault may quote them. */
function judgeByKind(edition: Edition, kind: Kind): Pick<JudgedEdition, 'wordsOf' | 'json' | 'faults'> {
  const wordsOf = wordsOfSections(kind);
  if (!kind.asksForClauses) {
    const json = editionJsonWithoutClauses(edition, wordsOf);
    if (kind.judge(json).length === 0) return { wordsOf, json, faults: [] };
  }
  const json = editionJson(edition, kind, wordsOf);
  return { wordsOf, json, faults: kind.judge(json) };
}
