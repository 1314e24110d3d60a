import type { DatedEdition, Resolution } from '../model/constitution.ts';
import { plainText } from '../model/phrasing.ts';
import type { Provision } from '../model/provision.ts';

/** The words that the tool writes for a citation without words of its own, such as `clause 2.3 of the Rules`. */
export function citationWords(resolution: Resolution, written: string, from: DatedEdition): string {
  switch (resolution.to) {
    case 'body':
      return resolution.body.name;
    case 'term':
      return resolution.term.term;
    case 'document':
      return (
        resolution.document.title + (resolution.edition === undefined ? '' : `, edition ${resolution.edition.number}`)
      );
    case 'provision':
      return provisionWords(resolution.provision) + whereItStands(resolution, from);
    default:
      return written;
  }
}

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

function whereItStands(resolution: Extract<Resolution, { to: 'provision' }>, from: DatedEdition): string {
  const { document, edition, isPinned } = resolution;
  if (document.id === from.document && edition.number === from.number) return '';
  const title = /^the /i.test(document.title) ? document.title : `the ${document.title}`;
  return ` of ${title}${isPinned ? `, edition ${edition.number}` : ''}`;
}
