import { join } from 'node:path';
import type { Claim } from './claim.ts';
import { generateConstitution } from './generate-constitution.ts';
import { type Command, measureProcess, type Usage } from './measure-process.ts';

/** What a part of the benchmarks is given. */
export interface BenchRun {
  /** A folder of its own, taken away at the end. */
  readonly scratch: string;
  /** The numbers of documents that were asked for; empty for the usual ones. */
  readonly sizes: readonly number[];
  /** How often each command is run; of the runs the one in the middle counts. */
  readonly runs: number;
  /** Whether other tools are measured too. */
  readonly peers: 'with' | 'without';
  /** Says on standard error what is being done. */
  readonly tell: (line: string) => void;
}

/** What a part of the benchmarks has to show: a heading with tables below it, and the targets that it speaks to. */
export interface BenchPart {
  readonly heading: string;
  readonly tables: readonly string[];
  readonly claims: readonly Claim[];
}

/** Measures a command and says so. */
export function measure(run: BenchRun, name: string, command: Command): Promise<Usage> {
  run.tell(name);
  return measureProcess(command, run.runs);
}

/** A folder with a generated organisation of this size. */
export function generated(run: BenchRun, size: number): string {
  const root = join(run.scratch, `organisation-${size}`);
  run.tell(`generating ${size} documents`);
  generateConstitution(root, size);
  return root;
}
