import type { Changes } from './changes.ts';
import type { Diagnostic, WaivedDiagnostic } from './finding.ts';
import type { Waiver } from './waiver.ts';

/** What was looked at, for the closing line. */
export interface Looked {
  readonly documents: number;
  readonly editions: number;
  readonly rules: number;
  /** The waivers that let something pass. */
  readonly waivers: readonly Waiver[];
  /** How many rules about the whole waited for files that could not be read. */
  readonly waiting: number;
}

/** What the gate answers, as every report tells it. */
export interface Answer {
  /** By file, line, column and rule. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was found and let pass, in the same order. */
  readonly waived: readonly WaivedDiagnostic[];
  readonly looked: Looked;
  /** The text of each file that was read, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** What became of the content since a base; left out where nobody named one. */
  readonly changes?: Changes;
  /** Where a file can be edited on the web: put before a file's path it is a whole address. Ends in a slash, and is percent-encoded. */
  readonly editUrl?: string;
}
