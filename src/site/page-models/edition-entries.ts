import type { DatedEdition, Document } from '../../model/constitution.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { Link } from './link.ts';
import { redlineLinks } from './redline-links.ts';
import { comparedWith } from './redline-pairs.ts';
import { renumberingSentence } from './renumberings.ts';

/** An edition in the list of them all, with the redlines that lead up to it. */
export interface EditionEntry extends Link {
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  readonly note: string | undefined;
  /** That many provisions got a new number, which is said beside none of them. */
  readonly renumbering: string | undefined;
  readonly isHere: boolean;
  readonly redlines: readonly Link[];
}

/** Every edition of a document, by number. */
export function editionEntries(
  document: Document,
  here: DatedEdition | undefined,
  link: Linker,
): readonly EditionEntry[] {
  return document.editions.map((edition) => ({
    text: `Edition ${edition.number}`,
    href: link(addresses.edition(document.id, edition.number)),
    standing: edition.standing,
    status: statusTitle(edition),
    note: edition.note,
    renumbering: renumberingSentence(document, edition),
    isHere: edition === here,
    redlines: [...redlineLinks(document, edition, link), ...otherRedlines(document, edition, link)],
  }));
}

/** The way to the redlines from earlier editions that have no page of their own. */
function otherRedlines(document: Document, edition: DatedEdition, link: Linker): readonly Link[] {
  const earlier = document.editions.filter(({ number }) => number < edition.number);
  if (earlier.length === comparedWith(document, edition).length) return [];
  const address = `${addresses.compare(document.id)}?to=${edition.number}`;
  return [{ text: 'Compare with another edition', href: link(address) }];
}
