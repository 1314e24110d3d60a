import type { LeadsNowhere } from '../../model/constitution.ts';
import { ifAlone } from '../../model/suggest.ts';

/** What to write in place of a citation: the target that is near, where no other is just as near. */
export function clearTarget(written: string, { near }: Pick<LeadsNowhere, 'near'>): string | undefined {
  const target = ifAlone(near);
  // Whoever names an edition means it.
  return written.includes('@') && target?.includes('@') === false ? undefined : target;
}
