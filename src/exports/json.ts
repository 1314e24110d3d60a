import { editionJson } from '../model/edition-json.ts';
import { templateOf } from '../model/template-of.ts';
import type { ExportFormat } from './export-format.ts';

/** What a page could take for its own markup, or a script for the end of a line. */
const UNSAFE_IN_A_PAGE = /[<\u2028\u2029]/g;

/** The edition as its kind's schema judges it: the front matter and `sections`, nothing more. */
export const jsonExport: ExportFormat = {
  id: 'json',
  fileName: 'index.json',
  mediaType: 'application/json',
  title: 'JSON',
  render: (edition, document, constitution) => {
    const kind = templateOf(edition, document, constitution);
    return `${JSON.stringify(editionJson(edition, kind), undefined, 2).replace(UNSAFE_IN_A_PAGE, escapeUnit)}\n`;
  },
};

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
