import type { SourceFinding } from '../../model/finding.ts';
import type { Source } from '../../model/place.ts';
import { recordAt, textAt } from './fields.ts';

/** A finding for each entry of a list whose id an earlier entry has. `pointer` leads to the list. */
export function repeatedIds(entries: readonly unknown[], pointer: string, source: Source): readonly SourceFinding[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry, index) => {
    const id = textAt(recordAt({ entry }, 'entry') ?? {}, 'id');
    if (id === undefined) return [];
    const at = `${pointer}/${index}/id`;
    const earlier = first.get(id);
    first.set(id, earlier ?? at);
    if (earlier === undefined) return [];
    const related = [{ place: source.valueAt(earlier), message: 'It is given here first.' }];
    const place = source.valueAt(at);
    return [
      { rule: 'id-repeated', place, message: `The id “${id}” is given twice.`, help: 'Give each its own.', related },
    ];
  });
}
