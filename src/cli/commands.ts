import type { Command } from './command.ts';

/** Each command by its name, in the order in which help shows them. Only the one that is called is read, so that it starts soon. */
const LOADERS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  explain: async () => (await import('./explain.ts')).explain,
  seal: async () => (await import('./seal.ts')).seal,
  verify: async () => (await import('./verify.ts')).verify,
  prove: async () => (await import('./prove.ts')).prove,
  show: async () => (await import('./show.ts')).show,
  diff: async () => (await import('./diff.ts')).diff,
  motion: async () => (await import('./motion.ts')).motion,
  build: async () => (await import('./build.ts')).build,
  start: async () => (await import('./start.ts')).start,
  dev: async () => (await import('./dev.ts')).dev,
  new: async () => (await import('./new.ts')).begin,
  adopt: async () => (await import('./adopt.ts')).adopt,
  correct: async () => (await import('./correct.ts')).correct,
  rename: async () => (await import('./rename.ts')).rename,
};

/** The names of the commands, in the order in which help shows them. */
export const commandNames: readonly string[] = Object.keys(LOADERS);

/** The command of this name; undefined where there is none. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(LOADERS, name) ? LOADERS[name]?.() : undefined;
}

/** Every command, in the order in which help shows them. */
export async function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(LOADERS).map((load) => load()));
}
