import type { LeadsNowhere } from '../../model/constitution.ts';

/** What to write in place of a citation: the target that is near, where no other is just as near. */
export function clearTarget(
  written: string,
  { nearest, isClear }: Pick<LeadsNowhere, 'nearest' | 'isClear'>,
): string | undefined {
  if (nearest === undefined || !isClear) return undefined;
  // Whoever names an edition means it.
  return written.includes('@') && !nearest.includes('@') ? undefined : nearest;
}
