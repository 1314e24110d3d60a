import type { Constitution, DatedEdition, Document, LoadedConstitution } from '../model/constitution.ts';
import type { Redline } from '../model/redline.ts';
import { changesOfDocuments } from '../pipeline/changes-of-documents.ts';
import { compareEditions } from '../redline/compare-editions.ts';
import { elsewhereIn } from '../redline/elsewhere.ts';
import { printable } from '../reports/printable.ts';
import { chooseDocument, chooseEditions } from './choose-editions.ts';
import { CannotRun, type Command } from './command.ts';
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
    since: 'A git reference, such as main: shows what changed since then, in the document or, without one, in all.',
    base: BASE_OPTIONS.base,
    on: 'The day for which to ask what is in force, such as 2026-03-12.',
    dir: 'The folder of the organisation. Without it, this one.',
  },
  switches: { 'changes-only': 'Leaves out what is the same in both editions.' },
  run(call, surroundings) {
    const [id, range] = call.operands;
    const loaded = loadTexts(call);
    const base = readBase(call, surroundings);
    if (base !== undefined && range !== undefined)
      throw new CannotRun('Name two editions, or a state before with --since or --base, not both.');
    const isWhole = id === undefined && base !== undefined;
    const documents = isWhole ? loaded.constitution.documents : [chooseDocument(loaded.constitution, id, diff.usage)];
    for (const document of documents) needWhole(loaded, document);
    const drawn = ({ heading, redline }: HeadedRedline) =>
      redlineText(heading, redline, {
        shown: call.switches.has('changes-only') ? 'changes' : 'all',
        isColoured: mannerOf(surroundings).isColoured,
        elsewhere: elsewhereIn(redline, loaded.constitution.documents),
      });
    const texts =
      base === undefined
        ? documents.map((document) => drawn(chosenRedline(document, range)))
        : [
            ...eventLines(isWhole ? undefined : documents[0], base, loaded),
            ...documents.flatMap((document) => redlinesSince(document, base)).map(drawn),
          ];
    const nothing = `Nothing changed${isWhole ? '' : ` in “${documents[0]?.id ?? ''}”`} since then.\n`;
    surroundings.writeOut(texts.length === 0 ? nothing : texts.join('\n'));
    return 0;
  },
};

interface HeadedRedline {
  readonly heading: string;
  readonly redline: Redline;
}

function chosenRedline(document: Document, range: string | undefined): HeadedRedline {
  const { before, after } = chooseEditions(document, range);
  const heading = `${document.title}: ${editionName(before)} to ${editionName(after)}`;
  return { heading, redline: compareEditions(before, after) };
}

function redlinesSince(document: Document, base: Constitution): readonly HeadedRedline[] {
  return changesSince(document, base).map(({ before, after, isSameEdition }) => ({
    heading: `${document.title}: ${isSameEdition ? `edition ${before.number} as it stood before` : editionName(before)} to ${editionName(after)}`,
    redline: compareEditions(before, after),
  }));
}

/** What happened that no redline shows, such as that a text was adopted whose words did not change; of all documents, or of one. */
function eventLines(
  document: Document | undefined,
  base: Constitution,
  { constitution, texts, lost }: LoadedConstitution,
): readonly string[] {
  const files = new Set([...texts.keys(), ...lost]);
  return changesOfDocuments({ base, now: constitution, files })
    .filter((change) => change.events.length > 0 && (document === undefined || change.document === document.id))
    .map(({ title, events }) => `${[title, ...events.map((event) => `  ${event}`)].map(printable).join('\n')}\n`);
}

function editionName({ number, standing }: DatedEdition): string {
  return `edition ${number} (${standing.replaceAll('-', ' ')})`;
}
