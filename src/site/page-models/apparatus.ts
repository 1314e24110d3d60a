import { provisionAddress } from '../../model/edition.ts';
import type { Provision, Section } from '../../model/provision.ts';
import { addresses } from '../addresses.ts';
import { citationIndex } from './citation-index.ts';
import type { TextPlace } from './citations.ts';
import { citingPlace, resolutionAddress, resolutionWords } from './citations.ts';
import type { Link } from './link.ts';
import { upholdings } from './mandates.ts';

/** What stands beside a provision and is no part of the text. */
export interface Apparatus {
  readonly notes: readonly string[];
  readonly citedBy: readonly Link[];
  readonly upheldBy: readonly (Link & { readonly asks: string })[];
  /** The provision that asks for this section. */
  readonly askedForBy: Link | undefined;
}

/** What stands beside a provision of a text. A clause without an id cannot be spoken of, and has nothing. */
export function apparatusOf(provision: Provision, place: TextPlace): Apparatus {
  const { id } = provision;
  if (id === undefined) return { notes: [], citedBy: [], upheldBy: [], askedForBy: undefined };
  const { constitution, edition, link } = place;
  const citing = citationIndex(constitution)
    .to(edition, id)
    .map((resolved) => citingPlace(resolved, place));
  const upholding = upholdings(constitution).get(provisionAddress(edition, id)) ?? [];
  return {
    notes: edition.notes.filter(({ on }) => on === id).map(({ text }) => text),
    citedBy: [...new Map(citing.map((one) => [one.href, one])).values()],
    upheldBy: upholding.map(({ rule, asks }) => ({ text: rule, href: link(addresses.check(rule)), asks })),
    askedForBy: provision.form === 'section' ? askedForBy(provision, place) : undefined,
  };
}

function askedForBy({ kindSection }: Section, { constitution, edition, link }: TextPlace): Link | undefined {
  const document = constitution.documents.find(({ id }) => id === edition.document);
  const kind = constitution.kinds.find(({ id }) => id === document?.kind);
  const mandate = kind?.sections.find(({ id }) => id === kindSection)?.mandate;
  const resolution = mandate === undefined ? undefined : constitution.resolve(mandate);
  const address = resolution === undefined ? undefined : resolutionAddress(resolution);
  if (resolution === undefined || address === undefined) return undefined;
  return { text: resolutionWords(resolution, edition) ?? '', href: link(address) };
}
