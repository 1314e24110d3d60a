import { plainText } from './phrasing.ts';
import type { Provision } from './provision.ts';

/** A provision's own name: `clause 2.3`, `section 2 (Quorum)`. */
export function provisionWords(provision: Provision): string {
  if (provision.form === 'lead-in') return 'the words that introduce the list';
  if (provision.form === 'clause') {
    if (provision.label !== undefined) return provision.label;
    return provision.number === '' ? 'the preamble' : `clause ${provision.number}`;
  }
  // A heading that leads on to its list, as in `The Executive:`, is named without its colon.
  const heading = plainText(provision.heading).replace(/\s*[:;]$/, '');
  return provision.number === '' ? `“${heading}”` : `section ${provision.number} (${heading})`;
}
