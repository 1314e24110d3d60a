import { editionJson } from '../model/edition-json.ts';
import { statusInWords } from '../model/status/status-of.ts';
import { templateOf } from '../model/template-of.ts';
import type { ExportFormat } from './export-format.ts';

/** What a page could take for its own markup, a script for the end of a line, or a terminal for a command; and what nobody sees. */
const UNSAFE = /[<\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The edition as its kind's schema judges it, the front matter and `sections`, and before these `standing`: the day, what the
 * edition is on it, and the sentence that its page opens with.
 */
export const jsonExport: ExportFormat = {
  id: 'json',
  fileName: 'index.json',
  mediaType: 'application/json',
  title: 'JSON',
  render: (edition, document, constitution) => {
    const kind = templateOf(edition, document, constitution);
    const { sections, ...frontMatter } = editionJson(edition, kind);
    const standing = {
      day: constitution.day,
      is: edition.standing,
      ...statusInWords({ constitution, document, edition }),
    };
    const data = { ...frontMatter, standing, sections };
    return `${JSON.stringify(data, undefined, 2).replace(UNSAFE, escaped)}\n`;
  },
};

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
