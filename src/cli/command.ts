import type { CheckOptions } from '../pipeline/check-folder.ts';

/** What a command may use of the world around it. */
export interface Surroundings {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** A command of the tool. */
export interface Command {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  readonly usage: string;
  /** Options that take a value, each with what it means. */
  readonly options: Readonly<Record<string, string>>;
  /** Does it, and gives the exit code: 0 the gate is open, 1 it is closed. Throws where it could not run. */
  readonly run: (call: Call, surroundings: Surroundings) => number | Promise<number>;
}

/** A command as the user called it. */
export interface Call {
  /** The organisation's folder, as an absolute path. */
  readonly root: string;
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly on: CheckOptions['on'];
}

/** The tool could not run, for a reason that the user can mend. The message is one sentence. */
export class CannotRun extends Error {}
