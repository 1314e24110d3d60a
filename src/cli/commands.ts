import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { dev } from './dev.ts';
import { start } from './start.ts';

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [check, build, start, dev];
