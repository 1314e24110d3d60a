import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConstitution } from '../src/pipeline/load-constitution.ts';
import { compareEditions } from '../src/redline/compare-editions.ts';

const SECTIONS = 25;
const RUNS = 7;

/** How the second edition differs from the first. */
const CHANGES: readonly (readonly [string, (clauses: readonly string[]) => readonly string[]])[] = [
  ['nothing changed', (clauses) => clauses],
  [
    'eight clauses amended',
    (clauses) => clauses.map((text, index) => (index % 63 === 7 ? text.replace('Board', 'Committee') : text)),
  ],
  ['the first twenty clauses deleted', (clauses) => clauses.slice(20)],
  ['every clause amended', (clauses) => clauses.map((text) => text.replace('Board', 'Committee'))],
  [
    'rewritten in full',
    (clauses) =>
      clauses.map((_, index) => `Quite other words stand in part ${index} of what was written anew by others.`),
  ],
];

/** The time that comparing two editions of this many clauses takes, in ms, the middle of several runs; by what changed. */
export function measureRedline(clauses: number): readonly (readonly [string, number])[] {
  return CHANGES.map(([name, change]) => [name, timeOf(clauses, change)]);
}

function timeOf(count: number, change: (clauses: readonly string[]) => readonly string[]): number {
  const first = Array.from(
    { length: count },
    (_, index) =>
      `The Board settles matter ${index} at its meeting in the way that rule ${(index * 37) % count} lays down for it.`,
  );
  const root = mkdtempSync(join(tmpdir(), 'cartulary-redline-'));
  const times = Array.from({ length: RUNS }, () => {
    // Loaded anew each time: what was worked out for one object is remembered.
    const [before, after] = editionsOf(root, [first, change(first)]);
    if (before === undefined || after === undefined) throw new Error('Two editions were written.');
    const start = performance.now();
    compareEditions(before, after);
    return performance.now() - start;
  });
  rmSync(root, { recursive: true });
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

function editionsOf(root: string, texts: readonly (readonly string[])[]) {
  const folder = join(root, 'content/documents/rules/editions');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, 'schemas/kinds'), { recursive: true });
  writeFileSync(join(root, 'content/site.yml'), 'name: Society\nlanguage: en\nurl: https://society.example/\n');
  writeFileSync(join(folder, '../document.yml'), 'kind: rules\ntitle: Rules\n');
  writeFileSync(join(root, 'schemas/kinds/rules.schema.json'), '{"$id":"kinds/rules","title":"Rules","type":"object"}');
  for (const [index, clauses] of texts.entries())
    writeFileSync(join(folder, `${index + 1}.md`), edition(index + 1, clauses));
  const { constitution } = loadConstitution(root, () => '2026-01-01');
  return constitution.documents[0]?.editions ?? [];
}

function edition(number: number, clauses: readonly string[]): string {
  const front = `---\ndocument: rules\nedition: ${number}\nstatus: draft\nchange: substantive\nnote: Generated.\n---\n`;
  const size = Math.ceil(clauses.length / SECTIONS);
  const sections = Array.from({ length: SECTIONS }, (_, index) => {
    const own = clauses.slice(index * size, (index + 1) * size).map((text) => `- ${text}`);
    return `## Part ${index}\n\n${own.join('\n')}\n`;
  });
  return `${front}\n${sections.join('\n')}`;
}
