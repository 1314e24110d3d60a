import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Lookalike } from '../../model/edition.ts';
import type { Place } from '../../model/place.ts';
import type { EditionText } from './edition-text.ts';
import { wordsOf } from './markdown-words.ts';
import { isComment } from './raw-html.ts';

const LONGEST_HEADING = 100;

type Locate = EditionText['locate'];

/** What in a Markdown text a reader could take for a heading, and is none. */
export function lookalikesIn(nodes: readonly RootContent[], locate: Locate): readonly Lookalike[] {
  return nodes.flatMap((node) => (node.type === 'heading' ? [] : lookalikesOf(node, locate)));
}

/** The headings inside a block of raw HTML. */
export function lookalikesInHtml(value: string, place: Place): readonly Lookalike[] {
  if (isComment(value)) return headingLines(value.replace('<!--', '    ').replace('-->', ''), place, 'comment');
  return [...value.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gis)].map(([, words = '']) => ({
    kind: 'html',
    text: words.replace(/<[^>]*>/g, ''),
    place,
  }));
}

function lookalikesOf(node: RootContent, locate: Locate): readonly Lookalike[] {
  const place = locate(node.position);
  switch (node.type) {
    case 'paragraph':
      return inParagraph(node.children, place);
    case 'code':
      return inCode(node.value, place);
    case 'heading':
      // Only one that stands in a list comes here.
      return [{ kind: 'list-item', text: trimmed(wordsOf(node)), place }];
    case 'blockquote':
      return [...inQuotation(node.children, locate), ...inQuotedHtml(node.children, locate)];
    case 'list':
      return inList(node.children, locate);
    case 'html':
      return lookalikesInHtml(node.value, place);
    default:
      return [];
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

function inQuotation(nodes: readonly RootContent[], locate: Locate): readonly Lookalike[] {
  return nodes
    .filter((node) => node.type === 'heading' || node.type === 'paragraph')
    .map((node) => ({
      kind: 'quotation',
      text: trimmed(wordsOf(node).slice(0, LONGEST_HEADING)),
      place: locate(node.position),
    }));
}

function inQuotedHtml(nodes: readonly RootContent[], locate: Locate): readonly Lookalike[] {
  return nodes.flatMap((node) => {
    if (node.type === 'html') return lookalikesInHtml(node.value, locate(node.position));
    if (node.type === 'paragraph' || node.type === 'heading' || !('children' in node)) return [];
    return inQuotedHtml(node.children, locate);
  });
}

function inList(items: readonly ListItem[], locate: Locate): readonly Lookalike[] {
  return [
    ...items.flatMap((item) => inItem(wordsOf(item), locate(item.position))),
    ...items.flatMap(({ children }) => children.flatMap((node) => lookalikesOf(node, locate))),
  ];
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

function firstLine(place: Place): Place {
  return place.line === place.endLine ? place : { ...place, endLine: place.line, endColumn: place.column + 1 };
}

function trimmed(words: string): string {
  return words.trim().replace(/[:.]$/, '');
}
