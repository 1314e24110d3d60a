import type { OtherNames, TextFace } from '../../pipeline/text-face.ts';
import type { SaidAnswer } from '../hand-over.ts';

/** An answer of an earlier run, with all by which it can be known to hold still. */
export interface KeptAnswer {
  /** The day for which it was given, `YYYY-MM-DD`, and the site's time zone (IANA). */
  readonly day: string;
  readonly timeZone: string;
  readonly said: SaidAnswer;
  /** As JSON of `OtherNames`. */
  readonly names: string;
  /** Everything below `content` and `schemas`, in the order in which it was found. */
  readonly entries: readonly KeptEntry[];
}

/** A file or folder as it stood. */
export interface KeptEntry {
  /** From the organisation's folder on. */
  readonly path: string;
  /** As `wordsToKeep` has it. */
  readonly stand: string;
  /** For a text to which nothing in the answer belongs: what the rest of the answer stands on. As JSON of `TextFace`. */
  readonly face: string;
}

const PARTED = '\t';

/** The answer as a text: two lines of JSON, and a line for each file. Undefined where a path cannot stand in a line. */
export function writeKeptAnswer({ names, entries, ...head }: KeptAnswer): string | undefined {
  if (entries.some(({ path }) => /[\t\n]/.test(path))) return undefined;
  const lines = entries.map(({ path, stand, face }) => [path, stand, face].join(PARTED));
  return [JSON.stringify(head), names, ...lines].join('\n');
}

/** Reads it back, from the whole text that was written. */
export function readKeptAnswer(text: string): KeptAnswer {
  const [head = '', names = '', ...lines] = text.split('\n');
  const entries = lines.map((line): KeptEntry => {
    const first = line.indexOf(PARTED);
    const second = line.indexOf(PARTED, first + 1);
    return { path: line.slice(0, first), stand: line.slice(first + 1, second), face: line.slice(second + 1) };
  });
  // The cast is true: nobody else writes such a text, and its digest was compared.
  return { ...(JSON.parse(head) as Omit<KeptAnswer, 'names' | 'entries'>), names, entries };
}

/** What bodies and documents were called. */
export function keptNames({ names }: KeptAnswer): OtherNames {
  return JSON.parse(names) as OtherNames; // True for the same reason.
}

/** The face of an entry; undefined where it has none. */
export function faceOf({ face }: KeptEntry): TextFace | undefined {
  // The cast is true, for the same reason.
  return face === '' ? undefined : (JSON.parse(face) as TextFace);
}
