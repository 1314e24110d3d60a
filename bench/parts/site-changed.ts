import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchPart, type BenchRun, generated, measure } from '../bench-run.ts';
import { changingDraft } from '../change-draft.ts';
import { type Claim, ratio } from '../claim.ts';
import { differingFiles } from '../differing-files.ts';
import { GENERATED_DAY } from '../generate-constitution.ts';
import { ourCommand } from '../our-command.ts';
import { formatUsages } from '../usage-table.ts';

const USUAL_SIZES = [1000];
const PLAIN = ['--no-pdf', '--no-search'];

/** The site built again after one document was changed, beside a clean build of the same content. */
export async function measureSiteChanged(run: BenchRun): Promise<BenchPart> {
  const parts: BenchPart[] = [];
  for (const size of run.sizes.length > 0 ? run.sizes : USUAL_SIZES) parts.push(await changeOne(run, size));
  return {
    heading: 'The site, one document changed',
    tables: parts.flatMap(({ tables }) => tables),
    claims: parts.flatMap(({ claims }) => claims),
  };
}

async function changeOne(run: BenchRun, size: number): Promise<BenchPart> {
  const root = generated(run, size);
  const [kept, clean] = ['site-kept', 'site-clean'].map((name) => join(run.scratch, `${name}-${size}`));
  if (kept === undefined || clean === undefined) throw new Error('Two folders were named.');
  const [work, first] = [`site, ${size} documents, one changed`, `site, ${size} documents, for the first time`];
  const build = (out: string, wished: readonly string[]) =>
    ourCommand('build', [root, '--on', GENERATED_DAY, '--out', out], wished);
  const before = await measure({ ...run, runs: 1 }, first, build(kept, PLAIN));
  const usage = await measure(run, work, { ...build(kept, PLAIN), prepare: changingDraft(root) });
  const cold = await measure(run, `site, ${size} documents, nothing kept`, {
    ...build(clean, [...PLAIN, '--no-cache']),
    prepare: () => rmSync(clean, { recursive: true, force: true }),
  });
  const differing = differingFiles(kept, clean);
  const claims: readonly Claim[] = [
    {
      work,
      level: 'must reach',
      target: 'the files of a clean build',
      measured: differing.length === 0 ? 'the same' : `${differing.length} differ, such as ${differing[0]}`,
      isMet: differing.length === 0,
    },
    {
      work,
      level: 'aim',
      target: 'a tenth of the processor of cold',
      measured: ratio(usage.cpu, cold.cpu),
      isMet: usage.cpu <= cold.cpu / 10,
    },
  ];
  const rows = [
    { name: first, usage: before },
    { name: `site, ${size} documents, nothing kept`, usage: cold, against: before },
    { name: work, usage, against: cold },
  ];
  return { heading: work, tables: [formatUsages(rows)], claims };
}
