import type { RootContent } from 'mdast';
import { addAll } from '../../model/add-all.ts';
import type { Lookalike } from '../../model/edition.ts';
import type { SourceFinding } from '../../model/finding.ts';
import { lastAnswers } from '../../model/last-answers.ts';
import { lineStarts } from '../../model/line-starts.ts';
import type { Place, Source } from '../../model/place.ts';
import type { Block, Clause, LeadIn, Paragraph, Section } from '../../model/provision.ts';
import { nearest } from '../../model/suggest.ts';
import type { LineIndex } from '../line-index.ts';
import { readMarkdown } from '../parse/markdown.ts';
import type { YamlRanges } from '../parse/yaml-ranges.ts';
import { alignScalar } from './align-scalar.ts';
import { definitionsIn, type EditionText, hasEscapes, type MarkdownPosition, type TextNotes } from './edition-text.ts';
import { listAt, recordAt, textAt } from './fields.ts';
import { lookalikesInHtml } from './lookalikes.ts';
import { readPhrasing } from './phrasing.ts';
import { noteHtml } from './raw-html.ts';
import { soundId } from './sound-id.ts';
import { noteUnshown } from './unshown-words.ts';
import { MARK_KEYS, readYamlMarks } from './yaml-marks.ts';

/** Where the provisions of a YAML edition come from. */
export interface YamlText {
  readonly source: Source;
  readonly lines: LineIndex;
  readonly ranges: YamlRanges;
  readonly numbers: ReadonlyMap<string, string>;
  readonly notes: TextNotes;
  /** What a reader could take for a heading, as it is found. */
  readonly lookalikes: Lookalike[];
}

// Markdown would take the number for that of an item of a list.
const NUMBER_IN_FRONT = /^(\d{1,9})(?=[.)](?:\s|$))/;

const PROVISION_KEYS = ['id', 'heading', 'lead-in', 'text', 'label', 'source-number', 'clauses', ...MARK_KEYS];
const WORD_KEYS: ReadonlySet<string> = new Set(['heading', 'text', 'lead-in', 'clauses']);

type Entry = Readonly<Record<string, unknown>>;

/** The blocks of an edition that is kept as data. Sections without a written id have the id ``. */
export function readProvisions(value: Entry, text: YamlText): readonly Block[] {
  return listAt(value, 'provisions').flatMap((entry, index) => readProvision(entry, `/provisions/${index}`, 2, text));
}

function readProvision(entry: unknown, pointer: string, level: number, text: YamlText): readonly Block[] {
  const record = recordAt({ entry }, 'entry');
  if (record === undefined) return [];
  return textAt(record, 'heading') === undefined
    ? readClause(record, pointer, text)
    : [readSection(record, pointer, level, text)];
}

function readSection(entry: Entry, pointer: string, level: number, text: YamlText): Section {
  const id = idOf(entry, pointer, text);
  const own = readWords(entry, pointer, 'text', text);
  if (textAt(entry, 'label') !== undefined)
    text.notes.findings.push(labelledFinding(text.source.valueAt(`${pointer}/label`)));
  const clauses = listAt(entry, 'clauses').flatMap((child, index) =>
    readProvision(child, `${pointer}/clauses/${index}`, level + 1, text),
  );
  return {
    form: 'section',
    id: id ?? '',
    hasWrittenId: id !== undefined,
    kindSection: undefined,
    level,
    heading: headingOf(entry, pointer, text),
    sourceNumber: textAt(entry, 'source-number'),
    marks: readYamlMarks(entry, pointer, text),
    number: '',
    content: [
      ...(own.length === 0 ? [] : [clauseOf({}, pointer, own, text)]),
      ...leadIn(entry, pointer, text),
      ...clauses,
    ],
    place: text.source.valueAt(`${pointer}/heading`),
  };
}

function headingOf(entry: Entry, pointer: string, text: YamlText): Section['heading'] {
  const [first, ...others] = readWords(entry, pointer, 'heading', text);
  if (others.length > 0) {
    const message = 'A heading is one line, and this one has several paragraphs.';
    const help = 'Write the first as the heading, and the others as “text:”.';
    text.notes.findings.push({ rule: 'text-block', place: text.source.valueAt(`${pointer}/heading`), message, help });
  }
  return first?.words ?? [];
}

function leadIn(entry: Entry, pointer: string, text: YamlText): readonly LeadIn[] {
  return readWords(entry, pointer, 'lead-in', text).map(({ words, place }) => ({
    form: 'lead-in',
    id: undefined,
    marks: undefined,
    words,
    place,
  }));
}

function readClause(entry: Entry, pointer: string, text: YamlText): readonly Clause[] {
  const words = [...readWords(entry, pointer, 'text', text), ...readWords(entry, pointer, 'lead-in', text)];
  const clauses = listAt(entry, 'clauses')
    .flatMap((child, index) => readProvision(child, `${pointer}/clauses/${index}`, 3, text))
    .filter((block): block is Clause => {
      if (block.form === 'section') text.notes.findings.push(headingWithinFinding(block.place));
      return block.form === 'clause';
    });
  if (words.length + clauses.length > 0) return [clauseOf(entry, pointer, [...words, ...clauses], text)];
  // What is there and was refused, and a key that is misspelt, has been told already.
  const keys = keysBelow(text.ranges).get(pointer) ?? [];
  if (!keys.some((key) => WORD_KEYS.has(nearest(key, PROVISION_KEYS) ?? '')))
    text.notes.findings.push(wordlessFinding(text.source.valueAt(pointer)));
  return [];
}

/** The keys that stand in each value, refused ones among them, by the value's pointer. Each text asks for all its values in a row. */
const { of: keysBelow } = lastAnswers((ranges: YamlText['ranges']): ReadonlyMap<string, readonly string[]> => {
  const pointers = [...ranges.keys()].map((pointer) => ({ pointer, end: pointer.lastIndexOf('/') }));
  const grouped = Map.groupBy(pointers, ({ pointer, end }) => pointer.slice(0, end));
  return new Map(
    [...grouped].map(([above, below]) => [above, below.map(({ pointer, end }) => pointer.slice(end + 1))]),
  );
}, 1);

function headingWithinFinding(place: Place): SourceFinding {
  return {
    rule: 'text-block',
    place,
    message: 'A heading stands within a clause, and would be on no page.',
    help: 'Write “text:” in place of “heading:”, or take the section out of the clause.',
  };
}

function labelledFinding(place: Place): SourceFinding {
  return {
    rule: 'text-block',
    place,
    message: 'A section has no label: it would be on no page.',
    help: 'Write it into the heading, or give it to a clause.',
  };
}

function wordlessFinding(place: Place): SourceFinding {
  return {
    rule: 'schema-missing-key',
    place,
    message: 'The provision has neither a heading nor a text.',
    help: 'Add “text: …”, or “heading: …” with its clauses.',
  };
}

function clauseOf(entry: Entry, pointer: string, content: Clause['content'], text: YamlText): Clause {
  return {
    form: 'clause',
    id: idOf(entry, pointer, text),
    label: textAt(entry, 'label'),
    sourceNumber: textAt(entry, 'source-number'),
    marks: readYamlMarks(entry, pointer, text),
    number: '',
    content,
    place: text.source.valueAt(`${pointer}/text`),
  };
}

function idOf(entry: Entry, pointer: string, text: YamlText): string | undefined {
  return soundId(textAt(entry, 'id'), text.source.valueAt(`${pointer}/id`), text);
}

function readWords(entry: Entry, pointer: string, key: string, text: YamlText): readonly Paragraph[] {
  const value = textAt(entry, key);
  if (value === undefined) return [];
  const at = `${pointer}/${key}`;
  const written = key === 'heading' ? value.replace(NUMBER_IN_FRONT, '$1\\') : value;
  const tree = readMarkdown(written);
  if ('fault' in tree) {
    text.notes.findings.push(blockFinding(text.source.valueAt(at)));
    return [];
  }
  const inner: ScalarText = {
    source: text.source,
    locate: withoutSign(locator(value, at, text), written.length - value.length),
    written,
    hasEscapes: hasEscapes(written),
    numbers: text.numbers,
    definitions: definitionsIn(tree),
    notes: text.notes,
    lookalikes: text.lookalikes,
  };
  noteUnshown(tree, inner);
  return tree.children.flatMap((node) => readParagraph(node, inner));
}

interface ScalarText extends EditionText, Pick<YamlText, 'lookalikes'> {}

/** From positions in a text with a sign put in near its beginning to the places of the text without it. */
function withoutSign(locate: EditionText['locate'], added: number): EditionText['locate'] {
  if (added === 0) return locate;
  const back = ({ line, column }: MarkdownPosition['start']) => ({ line, column: Math.max(1, column - added) });
  return (position) => locate(position && { start: back(position.start), end: back(position.end) });
}

function readParagraph(node: RootContent, text: ScalarText): readonly Paragraph[] {
  const place = text.locate(node.position);
  if (node.type === 'paragraph') return [{ form: 'paragraph', words: readPhrasing(node.children, text), place }];
  if (node.type === 'html') {
    noteHtml(node, text);
    addAll(text.lookalikes, lookalikesInHtml(node.value, place));
  } else if (node.type !== 'definition') text.notes.findings.push(blockFinding(place));
  return [];
}

function blockFinding(place: Place): SourceFinding {
  return {
    rule: 'text-block',
    place,
    message: 'A text in YAML is one or more paragraphs, and this is a list, a heading or a block of code.',
    help: 'Write a list as “clauses:”, and a heading as “heading:”. Put a backslash before a mark that is meant as it stands: \\#.',
  };
}

/** From positions in a scalar's value to places in the file. */
function locator(value: string, pointer: string, text: YamlText): EditionText['locate'] {
  const range = text.ranges.get(pointer);
  const whole = text.source.valueAt(pointer);
  if (range === undefined) return () => whole;
  const offsets = alignScalar(text.source.text.slice(range.start, range.end), value, range);
  const starts = lineStarts(value);
  const offsetOf = ({ line, column }: MarkdownPosition['start']) =>
    range.start + (offsets[Math.min((starts[line - 1] ?? 0) + column - 1, offsets.length - 1)] ?? 0);
  return (position) =>
    position === undefined ? whole : text.lines.placeOf(offsetOf(position.start), offsetOf(position.end));
}
