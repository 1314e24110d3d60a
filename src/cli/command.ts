import type { CheckOptions } from '../pipeline/check-folder.ts';

/** What a command may use of the world around it. */
export interface Surroundings {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** True where what is written is read by a person at a terminal. */
  readonly isTerminal: boolean;
  /** True where a person watches standard error at a terminal. */
  readonly isWatched?: boolean;
  /** How many columns the terminal has, where that is known. */
  readonly columns?: number | undefined;
  /** Puts a question to the person at the terminal; undefined where there is nobody to ask. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

/** A command of the tool. */
export interface Command {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  readonly usage: string;
  /** Names of what stands behind the command, in order. Where they are left out it is the folder; else `--dir` names the folder. */
  readonly operands?: readonly string[];
  /** Options that take a value, each with what it means. */
  readonly options: Readonly<Record<string, string>>;
  /** Options without a value, each with what it means. */
  readonly switches?: Readonly<Record<string, string>>;
  /** False where it needs no organisation's folder. */
  readonly needsFolder?: boolean;
  /** Does it, and gives the exit code: 0 the gate is open, 1 it is closed. Throws where it could not run. */
  readonly run: (call: Call, surroundings: Surroundings) => number | Promise<number>;
}

/** A command as the user called it. */
export interface Call {
  /** The organisation's folder, as an absolute path. */
  readonly root: string;
  /** What stands behind the command, where it has operands of its own; undefined for those left out. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  readonly on: CheckOptions['on'];
}

/** The tool could not run, for a reason that the user can mend. The message is one sentence. */
export class CannotRun extends Error {}
