import type { DatedEdition, Document } from '../model/constitution.ts';
import { withArticle } from '../model/sentence.ts';
import { isUndecided } from '../model/standing.ts';
import { compareEditions } from '../redline/compare-editions.ts';
import { motionMarkdown } from '../redline/motion/motion-markdown.ts';
import { motionText } from '../redline/motion/motion-text.ts';
import { writeMotion } from '../redline/motion/write-motion.ts';
import { printable } from '../reports/printable.ts';
import { chooseDocument, chooseEditions } from './choose-editions.ts';
import { CannotRun, type Command } from './command.ts';
import { loadTexts, needWhole } from './load-texts.ts';

const FORMATS = { text: motionText, markdown: motionMarkdown } as const;

function amending(document: Document, range: string | undefined, format: keyof typeof FORMATS): string {
  const { before, after } = chooseEditions(document, range);
  return FORMATS[format](writeMotion(document, compareEditions(before, after)));
}

/** Where no text counts there is nothing to amend: the whole text is put to the meeting. */
function adoptionMotion({ title }: Document, { number }: DatedEdition): string {
  return `That ${withArticle(title)}, edition ${number}, be adopted in the words that are before the meeting.\n`;
}

function undecided({ editions }: Document): DatedEdition | undefined {
  return editions.findLast(({ standing }) => isUndecided(standing));
}

/** `cartulary motion`: the formal words by which a draft is moved. */
export const motion: Command = {
  name: 'motion',
  summary: 'Writes the formal words by which one edition becomes the next, ready for an agenda.',
  usage: 'cartulary motion DOCUMENT [A..B]',
  operands: ['DOCUMENT', 'A..B'],
  options: {
    format: 'How to write: text or markdown.',
    on: 'The day for which to ask what is in force, such as 2026-03-12.',
    dir: 'The folder of the organisation. Without it, this one.',
  },
  run(call, { writeOut }) {
    const format = call.options['format'] ?? 'text';
    if (format !== 'text' && format !== 'markdown')
      throw new CannotRun(`There is no format “${format}”: choose text or markdown.`);
    const [id, range] = call.operands;
    const loaded = loadTexts(call);
    const document = chooseDocument(loaded.constitution, id, motion.usage);
    needWhole(loaded, document);
    const first = range === undefined && document.inForce === undefined ? undecided(document) : undefined;
    const text = first === undefined ? amending(document, range, format) : adoptionMotion(document, first);
    writeOut(text.split('\n').map(printable).join('\n'));
    return 0;
  },
};
