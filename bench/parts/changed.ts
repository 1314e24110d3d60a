import { type BenchPart, type BenchRun, generated, measure } from '../bench-run.ts';
import { changeDraft, changingDraft } from '../change-draft.ts';
import { type Claim, ratio } from '../claim.ts';
import { GENERATED_DAY } from '../generate-constitution.ts';
import { hasOption, ourCommand } from '../our-command.ts';
import { formatUsages } from '../usage-table.ts';

const USUAL_SIZES = [10_000];

/** `check` a second time, one document changed since, beside a check that keeps nothing. */
export async function measureChanged(run: BenchRun): Promise<BenchPart> {
  const parts: BenchPart[] = [];
  for (const size of run.sizes.length > 0 ? run.sizes : USUAL_SIZES) parts.push(await changeOne(run, size));
  return {
    heading: 'check, one document changed',
    tables: parts.flatMap(({ tables }) => tables),
    claims: parts.flatMap(({ claims }) => claims),
  };
}

async function changeOne(run: BenchRun, size: number): Promise<BenchPart> {
  const root = generated(run, size);
  const work = `check, ${size} documents, one changed`;
  const again = { ...ourCommand('check', [root, '--on', GENERATED_DAY]), done: [0, 1] };
  const cold = { ...again, args: [...again.args, ...(hasOption('check', '--no-cache') ? ['--no-cache'] : [])] };
  const first = await measure({ ...run, runs: 1 }, `check, ${size} documents, for the first time`, again);
  const anew = await measure(run, `check, ${size} documents, nothing kept`, cold);
  const usage = await measure(run, work, { ...again, prepare: changingDraft(root) });
  run.tell('the same with a fault, kept and not kept');
  changeDraft(root, 'See [](charter-0#nowhere).');
  const [kept, notKept] = [
    await measure({ ...run, runs: 1 }, work, again),
    await measure({ ...run, runs: 1 }, work, cold),
  ];
  const isSame = usage.output === anew.output && kept.output === notKept.output;
  const claims: readonly Claim[] = [
    {
      work,
      level: 'must reach',
      target: 'a tenth of the processor of cold',
      measured: ratio(usage.cpu, anew.cpu),
      isMet: usage.cpu <= anew.cpu / 10,
    },
    {
      work,
      level: 'must reach',
      target: 'the bytes of output of cold',
      measured: isSame ? 'the same' : 'others',
      isMet: isSame,
    },
    {
      work,
      level: 'aim',
      target: '0.5 s',
      measured: `${(usage.wall / 1000).toFixed(2)} s`,
      isMet: usage.wall <= 500,
    },
  ];
  const rows = [
    { name: `check, ${size} documents, for the first time`, usage: first },
    { name: `check, ${size} documents, nothing kept`, usage: anew, against: first },
    { name: work, usage, against: anew },
  ];
  return { heading: work, tables: [formatUsages(rows)], claims };
}
