import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConstitution } from '../src/pipeline/load-constitution.ts';
import { compareEditions } from '../src/redline/compare-editions.ts';

const SECTIONS = 25;
const RUNS = 9;

type Change = (clauses: readonly string[]) => readonly string[];

/** How the second edition differs from the first; `amended` says how many clauses have other words, where that is all. */
const CHANGES: readonly { readonly name: string; readonly amended?: number; readonly change: Change }[] = [
  ...[0, 1, 10, 100, 250, 500].map((amended) => ({
    name: `${amended} clauses amended`,
    amended,
    change: amend(amended),
  })),
  { name: 'the first twenty clauses deleted', change: (clauses) => clauses.slice(20) },
  { name: 'all clauses in the reverse order', change: (clauses) => clauses.toReversed() },
  {
    name: 'rewritten in full',
    change: (clauses) =>
      clauses.map((_, index) => `Quite other words stand in part ${index} of what was written anew by others.`),
  },
];

/** How long comparing two editions takes, in ms of the processor, the middle of several runs. */
export interface RedlineTime {
  readonly name: string;
  readonly amended?: number;
  readonly time: number;
}

/** The time of comparing two editions of this many clauses, by what changed. */
export function measureRedline(clauses: number): readonly RedlineTime[] {
  // What comes first would bear the cost of Node making ready.
  for (const { change } of CHANGES) timeOf(clauses, change);
  return CHANGES.map(({ change, ...named }) => ({ ...named, time: timeOf(clauses, change) }));
}

/** So many clauses, evenly spread, get another word. */
function amend(count: number): Change {
  return (clauses) => {
    const step = clauses.length / count;
    const amended = new Set(Array.from({ length: count }, (_, index) => Math.floor(index * step)));
    return clauses.map((text, index) => (amended.has(index) ? text.replace('Board', 'Committee') : text));
  };
}

function timeOf(count: number, change: Change): number {
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
    const start = process.cpuUsage();
    compareEditions(before, after);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
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
