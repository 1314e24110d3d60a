import type {
  ChangedRow,
  Changes,
  CitingPlace,
  DocumentChange,
  SectionChange,
  TextChange,
} from '../../model/changes.ts';
import { citingSentence, comparison, saysItAll } from '../change-words.ts';
import { type Editor, editLink } from '../edit-link.ts';
import type { MarkdownSection } from '../markdown.ts';
import { letterForLetter } from './letter-for-letter.ts';
import { redlineLine, spokenRedlineLine } from './redline-line.ts';

const MOST_BYTES = 32_768;
const MOST_ROWS = 40;
/** More parts that only have another number than these would bury what matters. */
const MOST_NUMBERED = 3;
const MOST_PLACES = 40;
/** Kept free for the sentence that says what was left out. */
const CLOSING_BYTES = 300;

interface Part {
  readonly markdown: string;
  /** The redline of one section. It is the first to go where the room is short. */
  readonly isSection: boolean;
}

/** What became of the content, in at most half of the room that a comment has. Nothing where no base was named. */
export const changesSection: MarkdownSection = ({ changes, editUrl }, { folder }) =>
  changes === undefined ? [] : changeBlocks(changes, { editUrl, folder }, MOST_BYTES);

/**
 * What became of the content, as blocks of Markdown that take at most so many bytes of UTF-8, with an empty line behind each.
 * Whole blocks that do not fit are left out, redlines first, and the last sentence counts them.
 */
export function changeBlocks(changes: Changes, editor: Editor, bytes: number): readonly string[] {
  const parts = [...partsOf(changes, editor)];
  const kept = choose(parts, bytes - CLOSING_BYTES);
  const left = parts.filter((part) => !kept.has(part));
  return [...parts.filter((part) => kept.has(part)).map(({ markdown }) => markdown), ...closing(left)];
}

function* partsOf({ documents, templates, records }: Changes, editor: Editor): Iterable<Part> {
  yield { markdown: '## What changes', isSection: false };
  if (documents.length + templates.length + records.length === 0)
    yield { markdown: 'No text and no entry changes.', isSection: false };
  yield* listed('**Look at this first: the templates change by which all this is judged.**', templates);
  for (const document of documents) yield* documentParts(document, editor);
  yield* listed('### Besides the texts', records);
}

function* listed(title: string, sentences: readonly string[]): Iterable<Part> {
  if (sentences.length > 0) yield { markdown: title, isSection: false };
  for (const sentence of sentences) yield { markdown: `- ${letterForLetter(sentence)}`, isSection: false };
}

function* documentParts({ title, events, texts }: DocumentChange, editor: Editor): Iterable<Part> {
  const happened = events.map((event) => `- ${letterForLetter(event)}`);
  yield { markdown: [`### ${letterForLetter(title)}`, ...list(happened)].join('\n\n'), isSection: false };
  for (const text of texts) {
    yield { markdown: textHead(text, editor), isSection: false };
    for (const section of text.sections) yield { markdown: sectionMarkdown(section), isSection: true };
    if (text.citedBy.length > 0) yield { markdown: citedByMarkdown(text.citedBy, editor), isSection: false };
  }
}

function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [items.join('\n')];
}

function textHead(text: TextChange, editor: Editor): string {
  const edit = editLink(editor, { file: text.file });
  const head = `**${letterForLetter(comparison(text))}**${edit === undefined ? '' : ` ([edit this text](${edit}))`}`;
  return [head, ...list(text.summary.map((sentence) => `- ${letterForLetter(sentence)}`))].join('\n\n');
}

function sectionMarkdown({ heading, rows }: SectionChange): string {
  const title = `#### ${heading === undefined ? 'Before the first section' : letterForLetter(heading)}`;
  const isWhole = rows.length > 1 && rows.every(({ fate }) => fate === 'inserted' || fate === 'deleted');
  if (isWhole) return [title, ...folded('come in or go out', rows)].join('\n\n');
  const numbered = rows.filter(({ fate }) => fate === 'renumbered');
  const isLong = numbered.length > MOST_NUMBERED;
  const told = isLong ? rows.filter(({ fate }) => fate !== 'renumbered') : rows;
  return [
    title,
    ...list(rowsMarkdown(told)),
    ...(isLong ? folded('have another number and no more', numbered) : []),
  ].join('\n\n');
}

/** Rows that open when a reader asks for them. Nothing of the content stands in the tags, and none of its words can close them. */
function folded(what: string, rows: readonly ChangedRow[]): readonly string[] {
  const summary = `<details><summary>Show the ${rows.length} parts that ${what}</summary>`;
  return [summary, ...list(rowsMarkdown(rows)), '</details>'];
}

function rowsMarkdown(rows: readonly ChangedRow[]): readonly string[] {
  const shown = rows.slice(0, MOST_ROWS).map(rowMarkdown);
  const more = rows.length - shown.length;
  return more === 0 ? shown : [...shown, `- And ${more} more changes in this section.`];
}

function rowMarkdown(row: ChangedRow): string {
  const { sentence, fate, runs } = row;
  if (fate === 'moved' || fate === 'renumbered') return `- ${letterForLetter(sentence)}`;
  const drawn = saysItAll(row) ? redlineLine(runs) : spokenRedlineLine(runs);
  return `- ${letterForLetter(sentence)}\n  > ${drawn.trim()}`;
}

function citedByMarkdown(places: readonly CitingPlace[], editor: Editor): string {
  const shown = places.slice(0, MOST_PLACES).map((place) => {
    const edit = editLink(editor, place);
    return `- ${letterForLetter(citingSentence(place))}${edit === undefined ? '.' : ` ([line ${place.line}](${edit})).`}`;
  });
  const more = places.length - shown.length;
  const items = more === 0 ? shown : [...shown, `- And ${more} more.`];
  return `**These cite what changes, and may need a look:**\n\n${items.join('\n')}`;
}

/** As many parts as fit: first all that is no redline, then redlines, each in its order up to the first that does not fit. */
function choose(parts: readonly Part[], bytes: number): ReadonlySet<Part> {
  const inTurn = [...parts.filter(({ isSection }) => !isSection), ...parts.filter(({ isSection }) => isSection)];
  const kept = new Set<Part>();
  let free = bytes;
  for (const part of inTurn) {
    free -= Buffer.byteLength(part.markdown) + 2;
    if (free < 0) break;
    kept.add(part);
  }
  return kept;
}

function closing(left: readonly Part[]): readonly string[] {
  if (left.length === 0) return [];
  const sections = left.filter(({ isSection }) => isSection).length;
  const others = left.length - sections;
  const counts = [
    ...(sections === 0 ? [] : [sections === 1 ? '1 more section changed' : `${sections} more sections changed`]),
    ...(others === 0 ? [] : [others === 1 ? '1 more part is left out' : `${others} more parts are left out`]),
  ];
  return [`_There is no room for everything here: ${counts.join(', and ')}. The files show them all._`];
}
