import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { capitalised } from '../../model/sentence.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { anchorsOf } from './anchors.ts';
import { kindTitle } from './kind-title.ts';
import type { Link } from './link.ts';
import { printedAt } from './printed-at.ts';

/** What the edition is, in a box. */
export interface EditionFacts {
  readonly kind: string;
  readonly body: Link | undefined;
  readonly custodian: string | undefined;
  readonly edition: string;
  readonly change: string | undefined;
  readonly numbers: readonly Link[];
}

const CHANGES = {
  first: 'The first edition',
  substantive: 'A change of substance',
  editorial: 'A change of wording only',
};

/** The facts about an edition of a document. */
export function factsOf(
  constitution: CheckedConstitution,
  { document, edition }: { readonly document: Document; readonly edition: DatedEdition },
  link: Linker,
): EditionFacts {
  const body = itemWithId(constitution.bodies, document.body);
  return {
    kind: kindTitle(constitution, document),
    body: body === undefined ? undefined : { text: body.name, href: link(addresses.body(body.id)) },
    custodian: document.custodian,
    edition: `${edition.number} of ${document.editions.at(-1)?.number ?? edition.number}`,
    change: edition.change === undefined ? undefined : CHANGES[edition.change],
    numbers: numbersOf(edition),
  };
}

function numbersOf(edition: DatedEdition): readonly Link[] {
  const anchors = anchorsOf(edition);
  const places = printedAt(edition);
  return edition.numbers.map(({ id, words }) => {
    const provision = places.get(id);
    return {
      text: `${capitalised(id.replaceAll('-', ' '))}: ${words}`,
      href: `#${(provision && anchors.get(provision)) ?? ''}`,
    };
  });
}
