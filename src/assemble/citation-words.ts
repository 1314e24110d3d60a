import type { DatedEdition, Resolution } from '../model/constitution.ts';

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
      return resolution.name + whereItStands(resolution, from);
    default:
      return written;
  }
}

function whereItStands(resolution: Extract<Resolution, { to: 'provision' }>, from: DatedEdition): string {
  const { document, edition, isPinned } = resolution;
  if (document.id === from.document && edition.number === from.number) return '';
  const title = /^the /i.test(document.title) ? document.title : `the ${document.title}`;
  return ` of ${title}${isPinned ? `, edition ${edition.number}` : ''}`;
}
