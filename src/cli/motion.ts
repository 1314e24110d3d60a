import type { DatedEdition, Document } from '../model/constitution.ts';
import type { Diagnostic } from '../model/finding.ts';
import { withArticle } from '../model/sentence.ts';
import { isUndecided } from '../model/standing.ts';
import { checkFolder } from '../pipeline/check-folder.ts';
import { compareEditions } from '../redline/compare-editions.ts';
import { motionMarkdown } from '../redline/motion/motion-markdown.ts';
import { motionText } from '../redline/motion/motion-text.ts';
import { writeMotion } from '../redline/motion/write-motion.ts';
import { printable } from '../reports/printable.ts';
import { chooseDocument, chooseEditions } from './choose-editions.ts';
import { CannotRun, type Command } from './command.ts';
import { faultLines } from './fault-lines.ts';
import { loadTexts, needWhole } from './load-texts.ts';

const FORMATS = { text: motionText, markdown: motionMarkdown } as const;

/** What is moved, and the words that move it. */
interface Moved {
  readonly edition: DatedEdition;
  readonly words: string;
}

function amending(document: Document, range: string | undefined, format: keyof typeof FORMATS): Moved {
  const { before, after } = chooseEditions(document, range);
  return { edition: after, words: FORMATS[format](writeMotion(document, compareEditions(before, after))) };
}

/** Where no text counts there is nothing to amend: the whole text is put to the meeting. */
function adopting({ title }: Document, edition: DatedEdition): Moved {
  const words = `That ${withArticle(title)}, edition ${edition.number}, be adopted in the words that are before the meeting.\n`;
  return { edition, words };
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
  run(call, { writeOut, writeError }) {
    const format = call.options['format'] ?? 'text';
    if (format !== 'text' && format !== 'markdown')
      throw new CannotRun(`There is no format “${format}”: choose text or markdown.`);
    const [id, range] = call.operands;
    const loaded = loadTexts(call);
    const document = chooseDocument(loaded.constitution, id, motion.usage);
    needWhole(loaded, document);
    const first = range === undefined && document.inForce === undefined ? undecided(document) : undefined;
    const { edition, words } = first === undefined ? amending(document, range, format) : adopting(document, first);
    writeOut(words.split('\n').map(printable).join('\n'));
    writeError(unready(edition, checkFolder(call).diagnostics));
    return 0;
  },
};

/** That a meeting could not adopt the text as it stands; nothing where it could. */
function unready({ source, number }: DatedEdition, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ place, severity }) => place.file === source.file && severity === 'error');
  return errors.length === 0
    ? ''
    : `Edition ${number} is not ready for a meeting: the gate is closed to it.\n${faultLines(errors)}`;
}
