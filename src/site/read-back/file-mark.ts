import type { Stats } from 'node:fs';

/**
 * Tells one state of a file or folder from all others. Whoever writes to it, renames it, or gives it other rights changes its mark:
 * the system alone sets the time of the last change, and nobody can set it back.
 */
export type FileMark = string;

/** Systems set the time in steps, of which none is longer, in ms: what changes twice in one step bears one mark. */
const STEP = 100;

/** The mark of a file or folder; undefined where it was changed a moment before `now`, so that one more change might not be seen. */
export function markOf({ ino, ctimeMs }: Pick<Stats, 'ino' | 'ctimeMs'>, now: number): FileMark | undefined {
  return now - ctimeMs > STEP ? `${ino}.${ctimeMs}` : undefined;
}
