import type { Constitution } from '../model/constitution.ts';
import type { Mandate } from '../model/finding.ts';
import { type Provision, textOf, textUnder } from '../model/provision.ts';

const LONGEST_QUOTE = 400;

/** The provision that a finding upholds, in its own words; null where the finding names none, or none that there is. */
export function findMandate(written: string | undefined, constitution: Constitution): Mandate | null {
  if (written === undefined) return null;
  const resolution = constitution.resolve(written);
  if (resolution.to !== 'provision') return null;
  const { document, edition, provision } = resolution;
  const id = provision.id ?? '';
  const words = (provision.form === 'section' ? textUnder(provision) : textOf(provision)).replace(/\s+/g, ' ').trim();
  return {
    document: document.id,
    title: document.title,
    edition: edition.number,
    provision: id,
    label: labelOf(provision),
    quote: words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words,
    url: `${constitution.site.url}documents/${document.id}/editions/${edition.number}/#${id}`,
  };
}

function labelOf(provision: Provision): string {
  if (provision.form === 'lead-in' || provision.number === '') return `“${provision.id ?? ''}”`;
  return `${provision.form} ${provision.number}`;
}
