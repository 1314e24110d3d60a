import type { DatedEdition, Document } from '../../model/constitution.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { Link } from './link.ts';
import { statusTitle } from './status-sentence.ts';

/** An edition in the list of them all, with the redline against the one before. */
export interface EditionEntry extends Link {
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  readonly note: string | undefined;
  readonly isHere: boolean;
  readonly redline: Link | undefined;
}

/** Every edition of a document, by number. */
export function editionEntries(
  document: Document,
  here: DatedEdition | undefined,
  link: Linker,
): readonly EditionEntry[] {
  return document.editions.map((edition, index) => {
    const before = document.editions[index - 1];
    return {
      text: `Edition ${edition.number}`,
      href: link(addresses.edition(document.id, edition.number)),
      standing: edition.standing,
      status: statusTitle(edition),
      note: edition.note,
      isHere: edition === here,
      redline: before === undefined ? undefined : redlineLink(document, before, { edition, link }),
    };
  });
}

function redlineLink(
  { id }: Document,
  before: DatedEdition,
  { edition, link }: { readonly edition: DatedEdition; readonly link: Linker },
): Link {
  return {
    text: `What changed since edition ${before.number}`,
    href: link(addresses.redline(id, before.number, edition.number)),
  };
}
