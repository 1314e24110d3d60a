import { join } from 'node:path';
import { type BenchPart, type BenchRun, generated, measure } from '../bench-run.ts';
import { type Claim, ratio } from '../claim.ts';
import { formatTable } from '../format-table.ts';
import { GENERATED_DAY } from '../generate-constitution.ts';
import { GROWING_TEXTS, type GrowingText } from '../growing-texts.ts';
import { ourCommand } from '../our-command.ts';
import { measureTextGrowth, type TextGrowth } from '../text-growth.ts';

const USUAL_SIZES = [1000, 2000, 4000, 8000];
const BYTES = [50_000, 100_000, 200_000, 400_000, 800_000];
/** Processor times of whole processes vary by as much. */
const CONSTANT = 1.3;
const MOST = 2.3;

/** How the time of `check` grows with the number of documents. */
export async function measureDocumentGrowth(run: BenchRun): Promise<BenchPart> {
  const steps: { size: number; cpu: number; marginal: number }[] = [];
  for (const size of run.sizes.length > 1 ? run.sizes : USUAL_SIZES) {
    const root = generated(run, size);
    const command = ourCommand('check', [root, '--on', GENERATED_DAY], ['--no-cache']);
    const { cpu } = await measure(run, `check, ${size} documents`, command);
    const before = steps.at(-1);
    steps.push({ size, cpu, marginal: before === undefined ? Number.NaN : (cpu - before.cpu) / (size - before.size) });
  }
  const marginals = steps.slice(1).map(({ marginal }) => marginal);
  const spread = (marginals.at(-1) ?? Number.NaN) / (marginals[0] ?? Number.NaN);
  const rows = steps.map(({ size, cpu, marginal }) => [
    String(size),
    cpu.toFixed(0),
    Number.isNaN(marginal) ? '–' : marginal.toFixed(2),
  ]);
  return {
    heading: 'check, the more documents',
    tables: [formatTable(['documents', 'processor, ms', 'each further, ms'], rows)],
    claims: [
      {
        work: `check, ${steps[0]?.size} to ${steps.at(-1)?.size} documents`,
        level: 'must reach',
        target: 'a further document costs the same, however many there are',
        measured: ratio(spread, 1),
        isMet: spread <= CONSTANT,
      },
    ],
  };
}

/** How the time of a check grows with the length of one text. */
export async function measureLongerTexts(run: BenchRun): Promise<BenchPart> {
  const growths: TextGrowth[] = [];
  for (const [index, text] of GROWING_TEXTS.entries()) {
    const growth = await measureTextGrowth(join(run.scratch, `text-${index}`), text, BYTES);
    run.tell(`a longer text: ${cellsOf(growth).join(', ')}`);
    growths.push(growth);
  }
  const head = ['text', 'sort', ...BYTES.map((bytes) => `${bytes / 1000} KB, ms`), 'twice the text', 'refused by'];
  return {
    heading: 'check, the longer one text',
    tables: [formatTable(head, growths.map(cellsOf))],
    claims: (['ordinary', 'adversarial'] as const).map((sort) => claimFor(sort, growths)),
  };
}

function cellsOf({ text, times, factor, limit }: TextGrowth): readonly string[] {
  const cells = BYTES.map((_, index) => times[index]?.cpu.toFixed(0) ?? '–');
  const flag = factor > MOST ? `${factor.toFixed(2)} !` : factor.toFixed(2);
  return [text.name, text.sort, ...cells, Number.isNaN(factor) ? '–' : flag, limit ?? ''];
}

function claimFor(sort: GrowingText['sort'], growths: readonly TextGrowth[]): Claim {
  const worst = growths
    .filter(({ text, factor }) => text.sort === sort && !Number.isNaN(factor))
    .sort((one, other) => other.factor - one.factor)[0];
  return {
    work: `check, one ${sort} text`,
    level: 'must reach',
    target: `twice the text, at most ${MOST} × the time`,
    measured: worst === undefined ? 'too little to measure' : `${ratio(worst.factor, 1)} for ${worst.text.name}`,
    isMet: worst === undefined || worst.factor <= MOST,
  };
}
