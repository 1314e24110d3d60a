import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Command } from './measure-process.ts';

/** The folder of the project, whose own content is that of the Gloucester Partnership. */
export const PROJECT = join(import.meta.dirname, '..');

const CARTULARY = join(PROJECT, 'src/cli/cartulary.mjs');

/** A command of ours, with those of the wished options that it has. */
export function ourCommand(name: string, args: readonly string[], wished: readonly string[] = []): Command {
  return { args: [CARTULARY, name, ...args, ...wished.filter((option) => hasOption(name, option))] };
}

/** True where the help of a command of ours names the option, such as `--no-cache`. */
export function hasOption(name: string, option: string): boolean {
  const { stdout } = spawnSync(process.execPath, [CARTULARY, name, '--help'], { encoding: 'utf8' });
  return new RegExp(`^ *${option}(?![a-z-])`, 'm').test(stdout);
}
