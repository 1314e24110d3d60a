import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkWithFixes } from '../src/fixes/check-with-fixes.ts';
import { atOnce } from '../src/model/steps.ts';
import { readFiles } from '../src/pipeline/organisation-files.ts';
import { GENERATED_DAY } from './generate-constitution.ts';
import { type GrowingText, grow } from './growing-texts.ts';

/** How the time of a check grows with its one text, in this process. */
export interface TextGrowth {
  readonly text: GrowingText;
  /** Processor time of the whole check in ms, by bytes; they end where one took too long, or a limit refused the text. */
  readonly times: readonly { readonly bytes: number; readonly cpu: number }[];
  /** The largest factor by which twice the text took longer; NaN where nothing took long enough to say. */
  readonly factor: number;
  /** The limit that refused the text, if one did. */
  readonly limit: string | undefined;
}

/** The quickest counts: a busy machine makes a run slower, and never quicker. */
const RUNS = 5;
/** Beyond this many ms there is no use in going on. */
const LONG = 8000;
/** Under this many ms, what is measured is rather the machine. */
const SHORT = 50;

/** Checks an organisation below `root` with one text of this manner, as long as each of the sizes, one twice the other. */
export function measureTextGrowth(root: string, text: GrowingText, sizes: readonly number[]): TextGrowth {
  const times: { bytes: number; cpu: number }[] = [];
  let limit: string | undefined;
  for (const bytes of sizes) {
    const [cpu, refused] = timeOf(root, text, bytes);
    times.push({ bytes, cpu });
    limit ??= refused;
    if (cpu > LONG || refused !== undefined) break;
  }
  // Last of all, when the machine has warmed to it: what any check costs, however short its text.
  const [least] = timeOf(root, text, 1);
  const factors = times.slice(1).flatMap(({ cpu }, index) => {
    const before = (times[index]?.cpu ?? Number.NaN) - least;
    return before >= SHORT ? [(cpu - least) / before] : [];
  });
  return { text, times, factor: factors.length === 0 ? Number.NaN : Math.max(...factors), limit };
}

function timeOf(root: string, text: GrowingText, bytes: number): readonly [cpu: number, limit: string | undefined] {
  writeOrganisation(root, text, bytes);
  let limit: string | undefined;
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    // Read anew each time: what was worked out for one object is remembered.
    const { diagnostics } = atOnce(checkWithFixes(readFiles(root), { on: GENERATED_DAY }));
    const { user, system } = process.cpuUsage(start);
    limit = diagnostics.find(({ rule }) => rule === 'limit-size' || rule === 'limit-depth')?.rule;
    return (user + system) / 1000;
  });
  return [Math.min(...times), limit];
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
