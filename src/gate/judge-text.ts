import type { Edition } from '../model/edition.ts';
import { editionJson, editionJsonInShort } from '../model/edition-json.ts';
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

/** Most schemas ask for little of what stands in a section. What is said of a fault may quote all of it. */
function judgeByKind(edition: Edition, kind: Kind): Pick<JudgedEdition, 'wordsOf' | 'json' | 'faults'> {
  const wordsOf = wordsOfSections(kind);
  const short = editionJsonInShort(edition, kind, wordsOf);
  if (kind.judge(short).length === 0) return { wordsOf, json: short, faults: [] };
  const json = editionJson(edition, kind, wordsOf);
  return { wordsOf, json, faults: kind.judge(json) };
}
