import type { CheckedConstitution } from '../../model/constitution.ts';
import { absoluteUrl, addresses } from '../addresses.ts';
import type { RulePage } from './rule-page.ts';

/** The full addresses of all pages that search engines may know: no draft, no old text. */
export function sitemap(
  { site, documents, bodies }: CheckedConstitution,
  rules: readonly RulePage[],
): readonly string[] {
  const { home, documents: list, bodies: groups, structure, terms, glance, checks, coverage, changes } = addresses;
  const pages = [
    ...[home, list, groups, structure, terms, glance, checks, coverage, changes],
    ...documents.filter(({ inForce }) => inForce !== undefined).map(({ id }) => addresses.document(id)),
    ...bodies.map(({ id }) => addresses.body(id)),
    ...rules.map(({ id }) => addresses.check(id)),
  ];
  return pages.map((address) => absoluteUrl(site.url, address));
}
