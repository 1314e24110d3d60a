import type { DatedEdition, Document } from '../model/constitution.ts';
import type { Redline } from '../model/redline.ts';
import { compareEditions } from '../redline/compare-editions.ts';
import { chooseDocument, chooseEditions } from './choose-editions.ts';
import { type Call, CannotRun, type Command, type Surroundings } from './command.ts';
import { changesSince } from './edition-changes.ts';
import { loadTexts, needWhole } from './load-texts.ts';
import { mannerOf } from './manner.ts';
import { BASE_OPTIONS, readBase } from './read-base.ts';
import { redlineText } from './redline-text.ts';

/** `cartulary diff`: two editions compared, in the terminal. */
export const diff: Command = {
  name: 'diff',
  summary: 'Shows what changes between two editions of a document, word by word.',
  usage: 'cartulary diff DOCUMENT [A..B]',
  operands: ['DOCUMENT', 'A..B'],
  options: {
    since: 'A git reference, such as main: shows what changed in the document since then.',
    base: BASE_OPTIONS.base,
    on: 'The day for which to ask what is in force, such as 2026-03-12.',
    dir: 'The folder of the organisation. Without it, this one.',
  },
  switches: { 'changes-only': 'Leaves out what is the same in both editions.' },
  run(call, surroundings) {
    const [id] = call.operands;
    const loaded = loadTexts(call);
    const document = chooseDocument(loaded.constitution, id, diff.usage);
    needWhole(loaded, document);
    const shown = call.switches.has('changes-only') ? 'changes' : 'all';
    const { isColoured } = mannerOf(surroundings);
    const texts = redlinesOf(document, call, surroundings).map(({ heading, redline }) =>
      redlineText(heading, redline, { shown, isColoured }),
    );
    surroundings.writeOut(texts.length === 0 ? `Nothing changed in “${document.id}” since then.\n` : texts.join('\n'));
    return 0;
  },
};

interface HeadedRedline {
  readonly heading: string;
  readonly redline: Redline;
}

function redlinesOf(document: Document, call: Call, surroundings: Surroundings): readonly HeadedRedline[] {
  const range = call.operands[1];
  const base = readBase(call, surroundings);
  if (base === undefined) {
    const { before, after } = chooseEditions(document, range);
    const heading = `${document.title}: ${editionName(before)} to ${editionName(after)}`;
    return [{ heading, redline: compareEditions(before, after) }];
  }
  if (range !== undefined)
    throw new CannotRun('Name two editions, or a state before with --since or --base, not both.');
  return changesSince(document, base).map(({ before, after, isSameEdition }) => ({
    heading: `${document.title}: ${isSameEdition ? `edition ${before.number} as it stood before` : editionName(before)} to ${editionName(after)}`,
    redline: compareEditions(before, after),
  }));
}

function editionName({ number, standing }: DatedEdition): string {
  return `edition ${number} (${standing.replaceAll('-', ' ')})`;
}
