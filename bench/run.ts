// Measures whole processes, all in one run on one machine, and prints what they used and the ratios between them; then has the site judged.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { generateConstitution } from './generate-constitution.ts';
import { type Measured, measureProcess, type Usage } from './measure-process.ts';
import { ajvOnFrontMatter, hasPeers, INSTALL_PEERS, markdownlintHeadings, remarkRecommended } from './peers.ts';
import { measureRedline } from './redline-time.ts';

const here = import.meta.dirname;
const project = join(here, '..');
const cartulary = join(project, 'src/cli/cartulary.mjs');
const DAY = ['--on', '2026-01-01'];
const HEADINGS = ['*', '## Purpose', '*', '## Objectives', '*', '## Ways of working', '*', '## Membership', '*'];
const RUNS = 3;

/** The sizes that are asked for, such as `npm run bench -- 10 1000`. */
const asked = process.argv.slice(2).map(Number).filter(Number.isInteger);
const SIZES = asked.length > 0 ? asked : [10, 100, 1000];

const scratch = mkdtempSync(join(tmpdir(), 'cartulary-bench-'));
try {
  heading('What was measured | processor, ms | clock, ms | peak, MiB | processor, against ours');
  measureGloucester();
  for (const size of SIZES) measureSize(size);
  heading('Redline of two editions of 500 clauses, in this process | ms');
  for (const [name, time] of measureRedline(500)) line(`${name} | ${time.toFixed(1)}`);
} finally {
  rmSync(scratch, { recursive: true });
}
if (!hasPeers()) line(`\nOther tools are measured too once they are installed: ${INSTALL_PEERS}`);

line('');
await import('./lighthouse.ts');

function measureGloucester(): void {
  const ours = show('check, the Gloucester content', { args: [cartulary, 'check', project, '--on', '2026-11-22'] });
  if (hasPeers())
    show(
      'ajv-cli, its front matter alone',
      ajvOnFrontMatter(project, join(scratch, 'ajv'), (yaml) => load(yaml)),
      ours,
    );
}

function measureSize(size: number): void {
  const root = join(scratch, String(size));
  generateConstitution(root, size);
  const ours = show(`check, ${size} documents`, { args: [cartulary, 'check', root, ...DAY] });
  show(`read, parse and judge alone, ${size}`, { args: [join(here, 'read-and-judge.mjs'), root] }, ours);
  if (hasPeers()) {
    show(`markdownlint-cli2 MD043, ${size}`, markdownlintHeadings(root, HEADINGS), ours);
    show(`remark-cli recommended, ${size}`, remarkRecommended(root), ours);
  }
  const site = show(`build of the site, ${size}`, {
    args: [cartulary, 'build', root, ...DAY, '--out', join(scratch, 'site', String(size))],
  });
  line(`build, for each page-making document | ${(site.cpu / size).toFixed(1)} | ${(site.wall / size).toFixed(1)} | |`);
  rmSync(root, { recursive: true });
}

function show(name: string, command: Measured, ours?: Usage): Usage {
  const usage = measureProcess(command, RUNS);
  const ratio = ours === undefined ? '' : (usage.cpu / ours.cpu).toFixed(2);
  line(`${name} | ${usage.cpu.toFixed(0)} | ${usage.wall.toFixed(0)} | ${usage.peak.toFixed(0)} | ${ratio}`);
  return usage;
}

function heading(titles: string): void {
  line(
    `\n${titles}\n${titles
      .split('|')
      .map(() => '---')
      .join(' | ')}`,
  );
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}
