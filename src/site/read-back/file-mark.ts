import type { Stats } from 'node:fs';

/**
 * Tells one state of a file or folder from all others. Whoever writes to it, renames it, or gives it other rights changes its mark:
 * the system alone sets the time of the last change, and nobody can set it back.
 */
export type FileMark = string;

/** Systems set the time in steps, in ms: what changes twice in one step bears one mark. Those whose steps are long know whole seconds alone. */
const STEP = { short: 100, long: 2_000 };

/** The mark of a file or folder; undefined where it was changed a moment before `now`, so that one more change might not be seen. */
export function markOf({ ino, ctimeMs }: Pick<Stats, 'ino' | 'ctimeMs'>, now: number): FileMark | undefined {
  const step = ctimeMs % 1000 === 0 ? STEP.long : STEP.short;
  return now - ctimeMs > step ? `${ino}.${ctimeMs}` : undefined;
}
