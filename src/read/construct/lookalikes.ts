import type { Html, PhrasingContent, RootContent } from 'mdast';
import { addAll } from '../../model/add-all.ts';
import type { Lookalike } from '../../model/edition.ts';
import type { Place } from '../../model/place.ts';
import type { EditionText } from './edition-text.ts';
import { isComment } from './phrasing.ts';

const LONGEST_HEADING = 100;
const TABLE_RULE = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/;

/** Notes what in a block a reader could take for a heading, and a table, which is not kept. */
export function noteLookalikes(node: RootContent, text: EditionText): void {
  const { lookalikes } = text.notes;
  const place = text.locate(node.position);
  if (node.type === 'paragraph') addAll(lookalikes, inParagraph(node.children, place));
  if (node.type === 'code') addAll(lookalikes, inCode(node.value, place));
  if (node.type === 'heading') lookalikes.push({ kind: 'list-item', text: trimmed(wordsOf(node)), place });
  if (node.type === 'blockquote') addAll(lookalikes, inQuotation(node.children, text));
  if (node.type === 'list')
    addAll(
      lookalikes,
      node.children.flatMap((item) => inItem(wordsOf(item), text.locate(item.position))),
    );
  if (node.type === 'paragraph' && holdsTable(node.children)) noteTable(place, text);
}

/** Notes a block of raw HTML, and any heading inside it. */
export function noteHtml(node: Html, text: EditionText): void {
  const place = text.locate(node.position);
  const comment = isComment(node.value);
  text.notes.rawHtml.push({ value: node.value, isComment: comment, place });
  if (comment) {
    addAll(
      text.notes.lookalikes,
      headingLines(node.value.replace('<!--', '    ').replace('-->', ''), place, 'comment'),
    );
    return;
  }
  for (const [, words = ''] of node.value.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gis)) {
    text.notes.lookalikes.push({
      kind: 'html',
      text: words.replace(/<[^>]*>/g, ''),
      place,
    });
  }
}

function inParagraph(nodes: readonly PhrasingContent[], place: Place): readonly Lookalike[] {
  const [first] = nodes;
  const found: Lookalike[] = [];
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    found.push({ kind: 'bold', text: trimmed(wordsOf(first).slice(0, LONGEST_HEADING)), place });
  }
  const words = wordsOf({ children: nodes });
  const [line = ''] = words.split('\n');
  if (found.length === 0 && line.trim() !== '' && line.length <= LONGEST_HEADING) {
    found.push({
      kind: 'paragraph',
      text: trimmed(line.replace(/^#+/, '')),
      place: firstLine(place),
    });
  }
  return found;
}

/** A fence stands on a line of its own above the code; indented code has none. */
function inCode(value: string, place: Place): readonly Lookalike[] {
  const isIndented = place.endLine - place.line + 1 === value.split('\n').length;
  return headingLines(value, isIndented ? place : { ...place, line: place.line + 1 }, 'code');
}

function inQuotation(nodes: readonly RootContent[], text: EditionText): readonly Lookalike[] {
  return nodes
    .filter((node) => node.type === 'heading' || node.type === 'paragraph')
    .map((node) => ({
      kind: 'quotation',
      text: trimmed(wordsOf(node).slice(0, LONGEST_HEADING)),
      place: text.locate(node.position),
    }));
}

function inItem(words: string, place: Place): readonly Lookalike[] {
  const [line = ''] = words.split('\n');
  return line.length <= LONGEST_HEADING ? [{ kind: 'list-item', text: trimmed(line), place: firstLine(place) }] : [];
}

/** Lines that would be headings if they stood in the text. `place` is that of the first line. */
function headingLines(value: string, place: Place, kind: Lookalike['kind']): readonly Lookalike[] {
  return value.split('\n').flatMap((line, index): readonly Lookalike[] => {
    if (line.length > LONGEST_HEADING * 2) return [];
    const words = /^\s*#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)?.[1];
    if (words === undefined) return [];
    const at = place.line + index;
    return [
      {
        kind,
        text: trimmed(words),
        place: {
          ...place,
          line: at,
          column: 1,
          endLine: at,
          endColumn: line.length + 1,
        },
      },
    ];
  });
}

function holdsTable(nodes: readonly PhrasingContent[]): boolean {
  const words = wordsOf({ children: nodes });
  if (!words.includes('|')) return false;
  const lines = words.split('\n');
  return lines.some((line, index) => index > 0 && TABLE_RULE.test(line.trim()));
}

function noteTable(place: Place, text: EditionText): void {
  text.notes.findings.push({
    rule: 'text-table',
    place,
    message: 'The text holds a table, and a provision is a sentence or a list.',
    help: 'Write each row as an item of a list, so that it gets a number and can be cited.',
  });
}

function firstLine(place: Place): Place {
  return place.line === place.endLine ? place : { ...place, endLine: place.line, endColumn: place.column + 1 };
}

function trimmed(words: string): string {
  return words.trim().replace(/[:.]$/, '');
}

/** What every node of a Markdown tree is. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly MarkdownNode[];
}

function wordsOf(node: Pick<MarkdownNode, 'value' | 'children'>): string {
  if (typeof node.value === 'string') return node.value;
  let words = '';
  for (const child of node.children ?? []) words += wordsOf(child);
  return words;
}
