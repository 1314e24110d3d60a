import type { Edition } from '../../model/edition.ts';
import type { Phrasing } from '../../model/phrasing.ts';
import { numbersIn } from '../../model/phrasing.ts';
import type { Provision } from '../../model/provision.ts';
import { provisionsIn } from '../../model/provision.ts';
import { remembered } from '../../model/remembered.ts';

/** For every binding number that the text prints, the innermost provision that prints it first. */
export const printedAt = remembered(({ content }: Pick<Edition, 'content'>): ReadonlyMap<string, Provision> => {
  const places = provisionsIn(content).flatMap((provision) =>
    numbersIn(ownWords(provision)).map(({ id }) => [id, provision] as const),
  );
  return new Map(places.toReversed());
});

/** The words of a provision itself, without those of the provisions inside it. */
export function ownWords(provision: Provision): readonly Phrasing[] {
  if (provision.form === 'section') return provision.heading;
  if (provision.form === 'lead-in') return provision.words;
  return provision.content.flatMap((part) => {
    if (part.form === 'paragraph') return part.words;
    if (part.form !== 'quotation') return [];
    return part.content.flatMap((inner) => (inner.form === 'paragraph' ? inner.words : []));
  });
}
