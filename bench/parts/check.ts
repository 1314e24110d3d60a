import { join } from 'node:path';
import { type BenchPart, type BenchRun, generated, measure } from '../bench-run.ts';
import { type Claim, ratio } from '../claim.ts';
import { GENERATED_DAY } from '../generate-constitution.ts';
import { ourCommand, PROJECT } from '../our-command.ts';
import { ajvOnFrontMatter, hasPeers, markdownlintHeadings, remarkRecommended, rumdlOwnRules } from '../peers.ts';
import { formatUsages, type UsageRow } from '../usage-table.ts';

const USUAL_SIZES = [1000, 10_000];
/** From here on the targets for ten thousand documents are asked for, below it those for a thousand. */
const MANY = 5000;
const WITHOUT_CACHE = ['--no-cache'];
const READ_AND_JUDGE = join(import.meta.dirname, '../read-and-judge.mjs');

interface Measured {
  readonly rows: readonly UsageRow[];
  readonly claims: readonly Claim[];
}

/** `check` from a cold start, beside the tools that do some of it. */
export async function measureChecks(run: BenchRun): Promise<BenchPart> {
  const measured = [await checkGloucester(run)];
  for (const size of run.sizes.length > 0 ? run.sizes : USUAL_SIZES)
    measured.push(await (size < MANY ? checkSome(run, size) : checkMany(run, size)));
  return {
    heading: 'check, from a cold start',
    tables: [formatUsages(measured.flatMap(({ rows }) => rows))],
    claims: measured.flatMap(({ claims }) => claims),
  };
}

async function checkGloucester(run: BenchRun): Promise<Measured> {
  const work = 'check, the Gloucester content';
  const command = ourCommand('check', [PROJECT, '--on', '2026-11-22'], WITHOUT_CACHE);
  const usage = await measure(run, work, command);
  const name = `${work}, Node compiling all anew`;
  const anew = await measure(run, name, { ...command, env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
  const rows = [
    { name: work, usage },
    { name, usage: anew, against: usage },
  ];
  const aim: Claim = { work, level: 'aim', target: '0.25 s', ...within(usage.wall, 250) };
  if (lacksPeers(run)) return { rows, claims: [aim] };
  const peer = 'ajv-cli, its front matter alone';
  const other = await measure(run, peer, ajvOnFrontMatter(PROJECT, join(run.scratch, 'ajv')));
  const must: Claim = {
    work,
    level: 'must reach',
    target: 'processor of ajv-cli on its front matter, at most',
    measured: ratio(usage.cpu, other.cpu),
    isMet: usage.cpu <= other.cpu,
  };
  return { rows: [...rows, { name: peer, usage: other, against: usage }], claims: [must, aim] };
}

async function checkSome(run: BenchRun, size: number): Promise<Measured> {
  const root = generated(run, size);
  const work = `check, ${size} documents`;
  const usage = await measure(run, work, checkOf(root));
  const leastName = `read, parse and judge alone, ${size}`;
  const least = await measure(run, leastName, { args: [READ_AND_JUDGE, root] });
  const rows = [
    { name: work, usage },
    { name: leastName, usage: least, against: usage },
  ];
  const aim: Claim = {
    work,
    level: 'aim',
    target: 'twice a script that reads, parses and judges',
    measured: ratio(usage.cpu, least.cpu),
    isMet: usage.cpu <= 2 * least.cpu,
  };
  if (lacksPeers(run)) return { rows, claims: [aim] };
  const peer = `markdownlint-cli2 MD043, ${size}`;
  const other = await measure(run, peer, markdownlintHeadings(root));
  const must: Claim = {
    work,
    level: 'must reach',
    target: 'a third of the processor of markdownlint-cli2 MD043',
    measured: ratio(usage.cpu, other.cpu),
    isMet: usage.cpu <= other.cpu / 3,
  };
  return { rows: [...rows, { name: peer, usage: other, against: usage }], claims: [must, aim] };
}

async function checkMany(run: BenchRun, size: number): Promise<Measured> {
  const root = generated(run, size);
  const work = `check, ${size} documents`;
  const usage = await measure(run, work, checkOf(root));
  const memory = `${usage.peak.toFixed(0)} MB`;
  const own: readonly Claim[] = [
    { work, level: 'must reach', target: 'under 400 MB', measured: memory, isMet: usage.peak < 400 },
    { work, level: 'aim', target: 'under 250 MB', measured: memory, isMet: usage.peak < 250 },
  ];
  const row = { name: work, usage };
  if (lacksPeers(run)) return { rows: [row], claims: own };
  const [remarkName, rumdlName] = [`remark-cli recommended, ${size}`, `rumdl, its own rules, ${size}`];
  const rumdl = await measure(run, rumdlName, rumdlOwnRules(root));
  const remark = await measure(run, remarkName, remarkRecommended(root));
  return {
    rows: [row, { name: rumdlName, usage: rumdl, against: usage }, { name: remarkName, usage: remark, against: usage }],
    claims: [
      {
        work,
        level: 'must reach',
        target: 'a tenth of the processor of remark-cli recommended',
        measured: ratio(usage.cpu, remark.cpu),
        isMet: usage.cpu <= remark.cpu / 10,
      },
      ...own,
      {
        work,
        level: 'aim',
        target: 'the time of rumdl on the clock',
        measured: ratio(usage.wall, rumdl.wall),
        isMet: usage.wall <= rumdl.wall,
      },
    ],
  };
}

function checkOf(root: string) {
  return ourCommand('check', [root, '--on', GENERATED_DAY], WITHOUT_CACHE);
}

function within(wall: number, most: number): Pick<Claim, 'measured' | 'isMet'> {
  return { measured: `${(wall / 1000).toFixed(2)} s`, isMet: wall <= most };
}

function lacksPeers({ peers }: BenchRun): boolean {
  return peers === 'without' || !hasPeers();
}
