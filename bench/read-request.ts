import { parseArgs } from 'node:util';

/** The parts of the benchmarks, in the order in which they are run. */
export const PART_NAMES = [
  'check',
  'changed',
  'site',
  'site-changed',
  'growth',
  'texts',
  'redline',
  'lighthouse',
] as const;

/** A part of the benchmarks. */
export type PartName = (typeof PART_NAMES)[number];

/** What was asked for. */
export interface BenchRequest {
  readonly parts: readonly PartName[];
  /** Numbers of documents; none for the usual ones. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly peers: 'with' | 'without';
}

/** What to ask for, and how. */
export const HELP = `npm run bench -- [PART …] [SIZE …] [--runs N] [--without-peers]

Measures whole processes, all in one run on one machine, and prints what they used and which targets were met.

  PART             ${PART_NAMES.join(', ')}. Without one, all of them.
  SIZE             Numbers of documents, such as 1000 10000. Without one, those of the targets.
  --runs N         How often each command is run; the run in the middle counts. Without it, 3; who takes over 20 s is run once.
  --without-peers  Leaves out the other tools.
`;

const NUMBER = /^[1-9][0-9]*$/;

const OPTIONS = {
  runs: { type: 'string', default: '3' },
  'without-peers': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the arguments of the command line; or says, in a sentence, which of them is none. `--help` asks for nothing. */
export function readRequest(args: readonly string[]): BenchRequest | string {
  const { values, positionals, fault } = parsed(args);
  if (fault !== undefined) return fault;
  if (values.help) return '';
  const unknown = positionals.find((word) => !isPart(word) && !NUMBER.test(word));
  if (unknown !== undefined) return `“${unknown}” is neither a part nor a number of documents.`;
  if (!NUMBER.test(values.runs)) return 'After --runs stands a number from 1.';
  const parts = PART_NAMES.filter((name) => positionals.includes(name));
  return {
    parts: parts.length > 0 ? parts : PART_NAMES,
    sizes: positionals.filter((word) => !isPart(word)).map(Number),
    runs: Number(values.runs),
    peers: values['without-peers'] ? 'without' : 'with',
  };
}

function parsed(args: readonly string[]) {
  try {
    return { ...parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }), fault: undefined };
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    return { values: { runs: '', help: false, 'without-peers': false }, positionals: [], fault };
  }
}

function isPart(word: string): boolean {
  return PART_NAMES.some((name) => name === word);
}
