import type { Blockquote, Code, Heading, List, ListItem, Paragraph as MdParagraph, RootContent } from 'mdast';
import { addAll } from '../../model/add-all.ts';
import { type Phrasing, plainText } from '../../model/phrasing.ts';
import type { Place } from '../../model/place.ts';
import type { Block, Clause, LeadIn, Paragraph, Quotation, Section, Verbatim } from '../../model/provision.ts';
import { takeAttributes } from './attributes.ts';
import type { EditionText } from './edition-text.ts';
import { noteTable } from './note-table.ts';
import { NOTHING_NOTED, type Noted, readNoted } from './noted.ts';
import { readPhrasing } from './phrasing.ts';
import { noteHtml } from './raw-html.ts';
import { soundId } from './sound-id.ts';

/** A heading is printed wherever its section is cited, so a long one that is cited often would fill the disk. In UTF-16 units. */
const LONGEST_HEADING = 500;
const BEGINNING = 60;
const TOO_LONG = {
  rule: 'limit-size',
  message: `The heading is longer than ${LONGEST_HEADING} characters.`,
  help: 'Say in a few words what the section is about, and write the rest below the heading.',
} as const;

function beginningOf(heading: readonly Phrasing[]): Phrasing {
  return { type: 'text', value: `${plainText(heading).slice(0, BEGINNING).toWellFormed()}…` };
}

/** A clause's parts, with what was noted in braces at the end of any of its paragraphs. */
interface ItemContent {
  readonly content: Clause['content'];
  readonly attributes: Noted;
}

/** The blocks of a Markdown text, sections nested by the level of their headings. Sections without a written id have the id ``. */
export function readBlocks(nodes: readonly RootContent[], text: EditionText): readonly Block[] {
  const root: Block[] = [];
  const open: { level: number; into: Block[] }[] = [{ level: 0, into: root }];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'heading') {
      addAll(open.at(-1)?.into ?? root, readBlock(node, nodes[index + 1], text));
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= Math.max(2, node.depth)) open.pop();
    const into: Block[] = [];
    open.at(-1)?.into.push(readSection(node, into, text));
    open.push({ level: Math.max(2, node.depth), into });
  }
  return root;
}

function readSection(node: Heading, content: readonly Block[], text: EditionText): Section {
  const { nodes, attributes } = takeAttributes(node.children);
  const place = text.locate(node.position);
  const { marks } = readNoted(attributes, node, text);
  const id = soundId(attributes.id, place, text);
  const heading = readPhrasing(nodes, text);
  const isLong = plainText(heading).length > LONGEST_HEADING;
  if (isLong) text.notes.findings.push({ ...TOO_LONG, place });
  return {
    form: 'section',
    id: id ?? '',
    hasWrittenId: id !== undefined,
    kindSection: undefined,
    level: node.depth,
    // The gate is closed, and no rule need look through the words of a long heading wherever it is cited.
    heading: isLong ? [beginningOf(heading)] : heading,
    sourceNumber: attributes.sourceNumber,
    marks,
    number: '',
    content,
    place,
  };
}

function readBlock(node: RootContent, next: RootContent | undefined, text: EditionText): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      noteTable(node, text);
      return readParagraphBlock(node, next, text);
    case 'list':
      return readList(node, text);
    case 'blockquote':
      return [readQuotation(node, text)];
    case 'code':
      return [readVerbatim(node, text)];
    case 'html':
      noteHtml(node, text);
      return [];
    default:
      return [];
  }
}

function readParagraphBlock(
  node: MdParagraph,
  next: RootContent | undefined,
  text: EditionText,
): readonly (Clause | LeadIn)[] {
  const { paragraph, attributes } = readParagraph(node, text);
  if (paragraph.words.length === 0 && attributes.id === undefined) return [];
  const introduces = next?.type === 'list' && /:\s*$/.test(plainText(paragraph.words));
  const id = soundId(attributes.id, paragraph.place, text);
  if (attributes.isLeadIn || introduces)
    return [{ form: 'lead-in', id, marks: attributes.marks, words: paragraph.words, place: paragraph.place }];
  return [clauseOf({ content: [paragraph], attributes: { ...attributes, id } }, paragraph.place)];
}

function readParagraph(
  node: MdParagraph | Heading,
  text: EditionText,
): { readonly paragraph: Paragraph; readonly attributes: Noted } {
  const { nodes, attributes } = takeAttributes(node.children);
  return {
    paragraph: {
      form: 'paragraph',
      words: readPhrasing(nodes, text),
      place: text.locate(node.position),
    },
    attributes: readNoted(attributes, node, text),
  };
}

/** The clauses of a list. An item with nothing in it is no clause. */
export function readList(list: List, text: EditionText): readonly Clause[] {
  return list.children
    .map((item) => {
      const place = text.locate(item.position);
      return clauseOf(readItem(item, place, text), place);
    })
    .filter((clause) => clause.content.length > 0 || clause.id !== undefined);
}

function readItem(item: ListItem, place: Place, text: EditionText): ItemContent {
  const parts = item.children.map((node): ItemContent => {
    if (node.type === 'paragraph') noteTable(node, text);
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return readItemParagraph(node, text);
      case 'list':
        return { content: readList(node, text), attributes: NOTHING_NOTED };
      case 'blockquote':
        return {
          content: [readQuotation(node, text)],
          attributes: NOTHING_NOTED,
        };
      case 'code':
        return {
          content: [readVerbatim(node, text)],
          attributes: NOTHING_NOTED,
        };
      case 'html':
        noteHtml(node, text);
        return { content: [], attributes: NOTHING_NOTED };
      default:
        return { content: [], attributes: NOTHING_NOTED };
    }
  });
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const { content, attributes } = only;
    return { content, attributes: { ...attributes, id: soundId(attributes.id, place, text), isLeadIn: false } };
  }
  return { content: parts.flatMap(({ content }) => content), attributes: joinAttributes(parts, place, text) };
}

function readItemParagraph(node: MdParagraph | Heading, text: EditionText): ItemContent {
  const { paragraph, attributes } = readParagraph(node, text);
  // A heading has no place in an item, which is told by itself: what it marks is not the clause's.
  const own = node.type === 'heading' ? { ...attributes, marks: undefined } : attributes;
  return { content: paragraph.words.length === 0 ? [] : [paragraph], attributes: own };
}

function joinAttributes(parts: readonly ItemContent[], place: Place, text: EditionText): Noted {
  const ids = parts.flatMap(({ attributes }) => attributes.id ?? []);
  if (ids.length > 1) {
    const message = `The clause has two ids, “${ids.join('” and “')}”.`;
    text.notes.findings.push({
      rule: 'id-malformed',
      place,
      message,
      help: 'Keep one id at the end of the clause.',
    });
  }
  const sourceNumber = parts.find(({ attributes }) => attributes.sourceNumber !== undefined)?.attributes.sourceNumber;
  const [marks, ...others] = parts.flatMap(({ attributes }) =>
    attributes.marks === undefined ? [] : [attributes.marks],
  );
  if (others.length > 0) {
    const message = 'Duties, powers and rights are marked at two paragraphs of the same clause.';
    const help = 'Write them in one pair of braces, at the end of the clause.';
    text.notes.findings.push({ rule: 'mark-malformed', place, message, help });
  }
  return { id: soundId(ids[0], place, text), sourceNumber, isLeadIn: false, marks };
}

function clauseOf({ content, attributes }: ItemContent, place: Place): Clause {
  return {
    form: 'clause',
    id: attributes.id,
    label: undefined,
    sourceNumber: attributes.sourceNumber,
    marks: attributes.marks,
    number: '',
    content,
    place,
  };
}

function readQuotation(node: Blockquote, text: EditionText): Quotation {
  return {
    form: 'quotation',
    content: quotedParts(node.children, text),
    place: text.locate(node.position),
  };
}

function quotedParts(nodes: readonly RootContent[], text: EditionText): readonly (Paragraph | Verbatim)[] {
  return nodes.flatMap((node): readonly (Paragraph | Verbatim)[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return [readParagraph(node, text).paragraph];
    if (node.type === 'code') return [readVerbatim(node, text)];
    if (node.type === 'html') noteHtml(node, text);
    return 'children' in node ? quotedParts(node.children as readonly RootContent[], text) : [];
  });
}

function readVerbatim(node: Code, text: EditionText): Verbatim {
  return {
    form: 'verbatim',
    value: node.value,
    place: text.locate(node.position),
  };
}
