import type { Source } from '../../model/place.ts';
import type { Upholding } from '../../model/upholding.ts';
import { textAt, textsAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What is said of provisions that bind, from the sound entries of the file. */
export function constructMandates(entries: readonly (Entry | undefined)[], source: Source): readonly Upholding[] {
  return entries.flatMap((entry, index) => {
    if (entry === undefined) return [];
    const provision = textAt(entry, 'provision');
    if (provision === undefined) return [];
    const pointer = `/${index}`;
    return [{ provision, checks: textsAt(entry, 'checks'), unchecked: textAt(entry, 'unchecked'), pointer, source }];
  });
}
