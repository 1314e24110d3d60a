import { editionEvents } from '../../assemble/event-days.ts';
import type { Address } from '../../model/addresses.ts';
import { absoluteUrl } from '../../model/addresses.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { addresses, singlePages } from '../addresses.ts';
import { kindAddresses } from './comparable-kinds.ts';
import type { RulePage } from './rule-page.ts';

/** A page that search engines may know. */
export interface SitemapEntry {
  readonly url: string;
  /** The last day on which something happened to what it shows, `YYYY-MM-DD`; undefined where none is on record. */
  readonly changed: string | undefined;
}

/** All pages that search engines may know: no draft, no old text. */
export function sitemap(constitution: CheckedConstitution, rules: readonly RulePage[]): readonly SitemapEntry[] {
  const { site, documents, bodies, decisions } = constitution;
  const changed = daysOfChange(constitution);
  const pages = [
    ...singlePages,
    ...documents.filter(({ inForce }) => inForce !== undefined).map(({ id }) => addresses.document(id)),
    ...bodies.map(({ id }) => addresses.body(id)),
    ...kindAddresses(constitution),
    ...decisions.map(({ id }) => addresses.decision(id)),
    ...rules.map(({ id }) => addresses.check(id)),
  ];
  return pages.map((address) => ({ url: absoluteUrl(site.url, address), changed: changed.get(address) }));
}

/** Only days that are known in full count, and only those that have come. */
function daysOfChange(constitution: CheckedConstitution): ReadonlyMap<Address, string> {
  const events = editionEvents(constitution).filter(
    ({ day, date, edition, document }) =>
      date.length === day.length && day <= constitution.day && edition === document.inForce,
  );
  return new Map([
    ...events.map(({ document, day }) => [addresses.document(document.id), day] as const),
    ...events.map(({ day }) => [addresses.changes, day] as const),
  ]);
}
