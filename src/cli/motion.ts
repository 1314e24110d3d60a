import { compareEditions } from '../redline/compare-editions.ts';
import { motionMarkdown } from '../redline/motion/motion-markdown.ts';
import { motionText } from '../redline/motion/motion-text.ts';
import { writeMotion } from '../redline/motion/write-motion.ts';
import { printable } from '../reports/printable.ts';
import { chooseDocument, chooseEditions } from './choose-editions.ts';
import { CannotRun, type Command } from './command.ts';
import { loadTexts, needWhole } from './load-texts.ts';

const FORMATS = { text: motionText, markdown: motionMarkdown } as const;

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
    const { before, after } = chooseEditions(document, range);
    const text = FORMATS[format](writeMotion(document, compareEditions(before, after)));
    writeOut(text.split('\n').map(printable).join('\n'));
    return 0;
  },
};
