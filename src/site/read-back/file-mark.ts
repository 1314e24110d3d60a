import { COARSEST_CLOCK, type FileStand } from '../../read/discover/file-stand.ts';

/** Tells how a file or folder stands from how it stood at any other time. */
export type FileMark = string;

/** Systems set the time in steps, in ms: what changes twice in one step bears one mark. Those whose steps are long know whole seconds alone. */
const STEP = { short: 100, long: COARSEST_CLOCK };

/** The mark of a file or folder; undefined where it was changed a moment before `now`, so that one more change might not be seen. */
export function markOf({ ino, ctimeMs }: Pick<FileStand, 'ino' | 'ctimeMs'>, now: number): FileMark | undefined {
  const step = ctimeMs % 1000 === 0 ? STEP.long : STEP.short;
  return now - ctimeMs > step ? `${ino}.${ctimeMs}` : undefined;
}
