import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CARTULARY = join(import.meta.dirname, '../src/cli/cartulary.mjs');

/** What a command left behind. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs `cartulary` in a process of its own. */
export function runCommand(
  args: readonly string[],
  surroundings: { readonly cwd?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Outcome {
  const { SOURCE_DATE_EPOCH: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CARTULARY, ...args], {
    cwd: surroundings.cwd,
    env: { ...inherited, ...surroundings.environment },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, out: stdout, error: stderr };
}
