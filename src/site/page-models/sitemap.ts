import { absoluteUrl } from '../../model/addresses.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { addresses, singlePages } from '../addresses.ts';
import type { RulePage } from './rule-page.ts';

/** The full addresses of all pages that search engines may know: no draft, no old text. */
export function sitemap(
  { site, documents, bodies, decisions }: CheckedConstitution,
  rules: readonly RulePage[],
): readonly string[] {
  const pages = [
    ...singlePages,
    ...documents.filter(({ inForce }) => inForce !== undefined).map(({ id }) => addresses.document(id)),
    ...bodies.map(({ id }) => addresses.body(id)),
    ...decisions.map(({ id }) => addresses.decision(id)),
    ...rules.map(({ id }) => addresses.check(id)),
  ];
  return pages.map((address) => absoluteUrl(site.url, address));
}
