import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportContext } from '../../src/cli/report-context.ts';
import type { Verdict } from '../../src/gate/judge.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Diagnostic } from '../../src/model/finding.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import type { ReportContext } from '../../src/reports/report.ts';
import { copyToLayOver } from '../copy-to-lay-over.ts';
import { DAY, type Files, organisationIn } from '../organisation-in.ts';

/** A file of the small organisation. */
export const FILE = 'content/documents/rules/editions/1.md';

/** A diagnostic with all that one can have, but for fixes. */
export const DIAGNOSTIC: Diagnostic = {
  rule: 'section-missing',
  severity: 'error',
  place: { file: FILE, line: 3, column: 5, endLine: 3, endColumn: 9 },
  message: 'The section “Fees” is missing.',
  gist: 'Fees is missing',
  help: 'Add the heading.\nThe required sections, in order:\n- Plots: present\n- Fees: missing',
  related: [{ place: { file: FILE, line: 1, column: 1, endLine: 1, endColumn: 4 }, message: 'It looks like it.' }],
  mandate: {
    document: 'rules',
    title: 'Rules of the Society',
    edition: 1,
    provision: 'plots',
    label: 'clause 1.1',
    quote: 'A plot has a fee.',
    url: 'https://mill-lane.example/documents/rules/editions/1/#plots',
  },
  url: 'https://mill-lane.example/checks/section-missing/',
  fixes: [],
  fingerprint: '0123456789abcdef',
};

/** A diagnostic of which every part is these words. */
export function diagnosticSaying(words: string): Diagnostic {
  const place = { file: words, line: 1, column: 1, endLine: 1, endColumn: 2 };
  return {
    ...DIAGNOSTIC,
    place,
    message: words,
    gist: words,
    help: `${words}\nAll of these:\n- ${words}: missing`,
    related: [{ place, message: words }],
    mandate: DIAGNOSTIC.mandate && { ...DIAGNOSTIC.mandate, title: words, label: words, quote: words, url: words },
    url: words,
    fixes: [{ description: words, edits: [{ place, replacement: `${words}\n${words}` }] }],
  };
}

/** What the gate says of the small organisation, changed by `files`, with all that a report may tell besides. */
export function verdictAndContext(
  files: Files = {},
  options: Readonly<Record<string, string>> = {},
): { readonly verdict: Verdict; readonly context: ReportContext } {
  return organisationIn(files, (root) => {
    const verdict = checkFolder({ root, on: DAY });
    return { verdict, context: contextOf(verdict, root, options) };
  });
}

/** An answer with these diagnostics, whatever the content. */
export function answerWith(diagnostics: readonly Diagnostic[], more: Partial<Answer> = {}): Answer {
  return {
    diagnostics,
    waived: [],
    looked: { documents: 1, editions: 1, rules: 60, waivers: [], waiting: 0 },
    texts: new Map([[FILE, 'one\ntwo\nsee four here\n']]),
    ...more,
  };
}

/** What the gate says of an example of each rule, the first by name that fails, with the name of the rule. */
export function* examples(): Iterable<{
  readonly rule: string;
  readonly verdict: Verdict;
  readonly context: ReportContext;
}> {
  const copy = copyToLayOver();
  try {
    for (const rule of foldersIn(RULES)) {
      const example = foldersIn(join(RULES, rule, 'examples')).find((name) =>
        isFailing(join(RULES, rule, 'examples', name)),
      );
      if (example === undefined) continue;
      const folder = join(RULES, rule, 'examples', example);
      yield copy.laidOver(folder, foldersIn(folder), (root) => {
        const verdict = checkFolder({ root, on: DAY });
        return { rule, verdict, context: contextOf(verdict, root, {}) };
      });
    }
  } finally {
    copy.remove();
  }
}

const RULES = join(import.meta.dirname, '../../src/rules');

function isFailing(example: string): boolean {
  return readFileSync(join(example, 'report.txt'), 'utf8') !== 'No diagnostics.\n';
}

function contextOf(verdict: Verdict, root: string, options: Readonly<Record<string, string>>): ReportContext {
  return reportContext(verdict, { root, options }, { environment: {}, isTerminal: false });
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}
