import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GENERATED_DAY } from './generate-constitution.ts';
import { type GrowingText, grow } from './growing-texts.ts';
import { measureProcess } from './measure-process.ts';
import { ourCommand } from './our-command.ts';

/** How the time of a check grows with its one text, in processes of their own. */
export interface TextGrowth {
  readonly text: GrowingText;
  /** Processor time of the whole check in ms, by bytes; they end where one took too long, or a limit refused the text. */
  readonly times: readonly { readonly bytes: number; readonly cpu: number }[];
  /** The largest factor by which twice the text took longer, beside what any check takes; NaN where nothing took long enough to say. */
  readonly factor: number;
  /** The limit that refused the text, if one did. */
  readonly limit: string | undefined;
}

/** The quickest of so many runs counts: a busy machine makes a run slower, and never quicker. */
const RUNS = 7;
/** The first runs of a command make ready what the later ones take over. */
const FIRST_RUNS = 4;
/** Beyond this many ms there is no use in going on. */
const LONG = 8000;
/** Under this many ms, what is measured is rather the machine; where twice the text alone can be looked at, under twice as many. */
const SHORT = 50;

/** Checks an organisation below `root` with one text of this manner, as long as each of the sizes, one twice the other. */
export async function measureTextGrowth(
  root: string,
  text: GrowingText,
  sizes: readonly number[],
): Promise<TextGrowth> {
  await timeOf(root, text, { bytes: 1, runs: FIRST_RUNS });
  const [least] = await timeOf(root, text, { bytes: 1, runs: RUNS });
  const times: { bytes: number; cpu: number }[] = [];
  let limit: string | undefined;
  for (const bytes of sizes) {
    const [cpu, refused] = await timeOf(root, text, { bytes, runs: RUNS });
    times.push({ bytes, cpu });
    limit ??= refused;
    if (cpu > LONG || refused !== undefined) break;
  }
  const own = times.map(({ cpu }) => cpu - least);
  return { text, times, factor: factorOf(limit === undefined ? own : own.slice(0, -1)), limit };
}

/**
 * The largest factor by which twice the text took longer, of times one for each size. What a machine varies by is half as much where four
 * times the text is looked at, so twice the text alone counts where there is nothing more. A text that was refused was not read to its end.
 */
function factorOf(times: readonly number[]): number {
  const over = (steps: number, least: number) =>
    times.flatMap((time, index) => {
      const later = times[index + steps];
      return later === undefined || time < least ? [] : [(later / time) ** (1 / steps)];
    });
  const overFour = over(2, SHORT);
  const factors = overFour.length > 0 ? overFour : over(1, 2 * SHORT);
  return factors.length === 0 ? Number.NaN : Math.max(...factors);
}

async function timeOf(
  root: string,
  text: GrowingText,
  { bytes, runs }: { readonly bytes: number; readonly runs: number },
): Promise<readonly [cpu: number, limit: string | undefined]> {
  writeOrganisation(root, text, bytes);
  const args = [root, '--on', GENERATED_DAY, '--format', 'json'];
  const command = { ...ourCommand('check', args, ['--no-cache']), done: [0, 1] };
  let [least, said] = [Number.POSITIVE_INFINITY, ''];
  for (let run = 0; run < runs; run += 1) {
    const { cpu, output } = await measureProcess(command, 1);
    [least, said] = [Math.min(least, cpu), output];
  }
  return [least, /"limit-(?:size|depth)"/.exec(said)?.[0].replaceAll('"', '')];
}

function writeOrganisation(root: string, text: GrowingText, bytes: number): void {
  const grown = grow(text, bytes);
  const [keys, body] =
    text.place === undefined ? ['', grown] : [text.name === 'notes' ? `notes:\n${grown}` : grown, ''];
  const front = [
    'document: rules',
    'edition: 1',
    'status: draft',
    'change: first',
    'note: Generated.',
    'numbers:',
    '  quorum: {value: 5, unit: members, words: five, applies-to: society}',
  ];
  const files = {
    'content/site.yml': 'name: Society\nlanguage: en\nurl: https://society.example/\n',
    'content/bodies/society.yml': 'name: Society\nconstituted-by: rules#start\n',
    'content/documents/rules/document.yml': 'kind: rules\ntitle: Rules\nbody: society\n',
    'content/documents/rules/editions/1.md': `---\n${front.join('\n')}\n${keys}---\n## Start {#start}\n\nThere are {quorum} members.\n\n${body}`,
    'schemas/kinds/rules.schema.json': '{"$id":"kinds/rules","title":"Rules","type":"object"}',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
