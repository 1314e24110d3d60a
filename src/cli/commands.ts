import { adopt } from './adopt.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { correct } from './correct.ts';
import { dev } from './dev.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { motion } from './motion.ts';
import { begin } from './new.ts';
import { prove } from './prove.ts';
import { rename } from './rename.ts';
import { seal } from './seal.ts';
import { show } from './show.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  check,
  explain,
  seal,
  verify,
  prove,
  show,
  diff,
  motion,
  build,
  start,
  dev,
  begin,
  adopt,
  correct,
  rename,
];
