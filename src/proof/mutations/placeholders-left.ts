import type { Family, Mutation } from '../mutation.ts';
import { lastFilledLine } from '../position.ts';
import type { EditionFile } from '../subject.ts';

/** Sentences that wait for their words, with what waits in each. */
const WAITING: readonly (readonly [before: string, words: string, after: string])[] = [
  ['The fee is ', 'TBC', '.'],
  ['The fee is ', 'TBA', '.'],
  ['The chair is ', 'TBD', '.'],
  ['', 'TODO', ' say who pays.'],
  ['The group meets on ', '[date]', ' each year.'],
  ['The chair is ', '[insert the name of the chair]', ' for a year.'],
  ['The fee is set each year ', '(to be confirmed)', ' by the chair.'],
  ['The fee is ', '____', ' a year.'],
  ['The fee is ', '???', ' a year.'],
  ['The fee is ', 'XXX', ' a year.'],
  ['', 'Lorem ipsum', ' dolor sit amet.'],
  ['', 'Text to follow', ''],
];

/** A sentence that waits for its words stands at the end of each edition. In a draft that is only a warning. */
export const placeholdersLeft: Family = {
  name: 'Placeholders left in texts',
  mutationsOf: function* ({ editions }) {
    for (const file of editions) {
      for (const waiting of WAITING) yield withSentence(file, waiting);
      if (file.edition.status === 'draft') for (const waiting of WAITING) yield withSentence(proposed(file), waiting);
    }
  },
};

function withSentence(
  { path, text, format, edition }: EditionFile,
  [before, words, after]: (typeof WAITING)[number],
): Mutation {
  const last = lastFilledLine(text);
  const kept = text.split('\n').slice(0, last);
  const start = format === 'markdown' ? '' : `${indentOf(text)}- text: "`;
  const end = format === 'markdown' ? '' : '"';
  const gap = format === 'markdown' ? [''] : [];
  const mutated = [...kept, ...gap, `${start}${before}${words}${after}${end}`, ''].join('\n');
  const severity = edition.status === 'draft' ? 'warning' : 'error';
  const lines = [last + gap.length + 1];
  const column = start.length + before.length + 1;
  return {
    what: `wrote “${before}${words}${after}” at the end of a text that is ${edition.status}`,
    file: path,
    changes: new Map([[path, mutated]]),
    expected: [{ rule: 'placeholder', severity, file: path, lines, column }],
    consequences: [],
  };
}

/** The draft, put before its body. */
function proposed(file: EditionFile): EditionFile {
  const text = file.text.replace(/^status: *draft\b/m, 'status: proposed');
  return { ...file, text, edition: { ...file.edition, status: 'proposed' } };
}

/** The blanks before the entries at the top of `provisions`. */
function indentOf(text: string): string {
  return /^provisions:[^\n]*\n(\s*)- /m.exec(text)?.[1] ?? '';
}
