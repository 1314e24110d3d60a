import type { Coverage, CoverageRow, CoveredRule, CoveredText } from '../model/coverage.ts';
import { coverageSentence, textCoverageSentence } from '../model/coverage-sentence.ts';
import { type Clause, textOf } from '../model/provision.ts';
import { printable } from './printable.ts';
import { withoutCommands } from './without-commands.ts';

const LONGEST_WORDS = 60;

/** The coverage for a person at a terminal: the figure, the clauses that no check upholds, and the checks that uphold no clause. */
export function coverageText({ figure, inForce, drafts, rules }: Coverage): string {
  const idle = rules.filter(({ upholds }) => upholds.length === 0);
  const lines = [
    coverageSentence(figure),
    ...titled('Clauses in force that no check upholds', inForce.flatMap(uncheckedIn)),
    ...titled('Texts of which nothing is in force yet', drafts.map(draftLine)),
    ...titled('Checks that uphold no clause: they keep the files sound and the texts easy to read', idle.map(ruleLine)),
    '',
  ];
  return withoutCommands(lines.join('\n'));
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function uncheckedIn({ document, edition, rows }: CoveredText): readonly string[] {
  const open = rows.filter(({ upheldBy }) => upheldBy.length === 0);
  if (open.length === 0) return [];
  return [
    '',
    `  ${printable(document.title)} (${document.id}, edition ${edition.number})`,
    ...open.flatMap((row) => [`    ${nameOf(row)}`, `      ${whyOf(row)}`]),
  ];
}

function nameOf({ of, label, clauses }: CoverageRow): string {
  const [clause] = clauses;
  const name = label.charAt(0).toUpperCase() + label.slice(1);
  if (clause !== undefined && of === clause) return `${name} “${printable(wordsOf(clause))}”`;
  const noun = clauses.length === 1 ? 'clause' : 'clauses';
  if (of === undefined) return `${name}, for ${clauses.length} ${noun}`;
  return `${name}, for ${noun} ${printable(clauses.map((each) => each.label ?? each.number).join(', '))}`;
}

function wordsOf(clause: Clause): string {
  const words = textOf(clause).replace(/\s+/g, ' ').trim();
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS).replace(/\s+\S*$/, '')} …` : words;
}

function whyOf({ unchecked }: CoverageRow): string {
  return unchecked === undefined ? 'Not yet said.' : `Cannot be checked: ${printable(unchecked)}`;
}

function draftLine({ document, edition, figure }: CoveredText): string {
  return `  ${printable(document.title)} (${document.id}, edition ${edition.number}): ${textCoverageSentence(figure)}`;
}

function ruleLine({ rule }: CoveredRule): string {
  return `  ${rule.id}: ${rule.summary}`;
}
