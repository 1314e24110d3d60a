import { jsonExport } from '../exports/json.ts';
import { markdownExport } from '../exports/markdown.ts';
import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { dateInWords } from '../model/plain-date.ts';
import { onDate } from '../model/status/status-title.ts';
import { nextAdopted } from '../model/status/why-no-text.ts';
import { printable } from '../reports/printable.ts';
import { chooseDocument, editionNumbered } from './choose-editions.ts';
import { CannotRun, type Command, type Surroundings } from './command.ts';
import { editionText } from './edition-text.ts';
import { loadTexts, needWhole } from './load-texts.ts';
import { mannerOf } from './manner.ts';

const FORMATS = ['text', 'markdown', 'json'];

/** `cartulary show`: the text of a document as it stands on a day, with what it is on that day. */
export const show: Command = {
  name: 'show',
  summary: 'Shows the text of a document as it stands on a day, and says what that text is.',
  usage: 'cartulary show DOCUMENT',
  operands: ['DOCUMENT'],
  options: {
    'as-of': 'The day for which to ask what is in force, such as 2026-03-12. Without it, today.',
    on: 'The same as --as-of.',
    edition: 'The number of the edition to show, in force or not.',
    format: 'How to write: text, markdown or json.',
    dir: 'The folder of the organisation. Without it, this one.',
  },
  run(call, surroundings) {
    const format = call.options['format'] ?? 'text';
    if (!FORMATS.includes(format))
      throw new CannotRun(`There is no format “${format}”: choose text, markdown or json.`);
    const loaded = loadTexts(call);
    const { constitution } = loaded;
    const document = chooseDocument(constitution, call.operands[0], show.usage);
    needWhole(loaded, document);
    const edition = chosen(document, call.options['edition'], constitution.day);
    surroundings.writeOut(written(format, { constitution, document, edition }, surroundings));
    return 0;
  },
};

function chosen(document: Document, number: string | undefined, day: string): DatedEdition {
  if (number !== undefined) return editionNumbered(document, number);
  if (document.inForce !== undefined) return document.inForce;
  const waiting = nextAdopted(document);
  const next =
    waiting === undefined ? '' : ` (edition ${waiting.number} comes into force${onDate(waiting.countsFrom)})`;
  const numbers = document.editions.map((edition) => edition.number).join(', ');
  throw new CannotRun(
    `Of “${document.id}” no text is in force on ${dateInWords(day)}${next}${numbers === '' ? '.' : `; name an edition with --edition: ${numbers}.`}`,
  );
}

interface Shown {
  readonly constitution: Constitution;
  readonly document: Document;
  readonly edition: DatedEdition;
}

function written(format: string, shown: Shown, surroundings: Surroundings): string {
  const { constitution, document, edition } = shown;
  if (format === 'text') return editionText(shown, mannerOf(surroundings).width);
  if (format === 'json') return jsonExport.render(edition, document, constitution);
  const text = markdownExport.render(edition, document, constitution);
  // What goes into a file goes there as it is; a terminal would obey some of it.
  return surroundings.isTerminal ? text.split('\n').map(printable).join('\n') : text;
}
