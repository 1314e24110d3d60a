import type { Provision } from './provision.ts';

/** How a page names a provision: `clause 3.1`, `section 2`, its own label, or its id in quotation marks. */
export function labelOf(provision: Provision): string {
  if (provision.form === 'clause' && provision.label !== undefined) return provision.label;
  if (provision.form !== 'lead-in' && provision.number !== '') return `${provision.form} ${provision.number}`;
  return provision.id === undefined ? 'the preamble' : `“${provision.id}”`;
}
