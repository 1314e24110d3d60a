import type { PhrasingContent, Text } from 'mdast';
import { addAll } from '../../model/add-all.ts';
import type { Phrasing } from '../../model/phrasing.ts';
import { retargetLink } from '../../model/retarget-link.ts';
import { escapedCharacters } from '../hidden-characters.ts';
import type { EditionText } from './edition-text.ts';
import { readLink } from './link.ts';
import { noteHtml } from './raw-html.ts';

const NUMBER = /\{([a-z][a-z0-9-]*)\}/g;

/** The words of a line: what may be published of it; what may not becomes a finding. */
export function readPhrasing(nodes: readonly PhrasingContent[], text: EditionText): readonly Phrasing[] {
  const [only] = nodes;
  // As nearly all lines: words and nothing else.
  return only !== undefined && nodes.length === 1
    ? readNode(only, text)
    : nodes.flatMap((node) => readNode(node, text));
}

function readNode(node: PhrasingContent, text: EditionText): readonly Phrasing[] {
  switch (node.type) {
    case 'text':
      if (text.hasEscapes) noteEscaped(node, text);
      return printNumbers(onOneLine(node.value), text);
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: readPhrasing(node.children, text) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return linked(node.url, node, text);
    case 'linkReference':
      return linked(text.definitions.get(node.identifier)?.url ?? '', node, text);
    case 'image':
    case 'imageReference':
      return refuseImage(node, text);
    case 'html':
      noteHtml(node, text);
      return [];
    default:
      return [];
  }
}

function noteEscaped({ value, position }: Text, { notes, written, locate }: EditionText): void {
  addAll(
    notes.findings,
    escapedCharacters(value, written, () => locate(position)),
  );
}

/** A line end inside a paragraph is where the writer's page ended, and reads as a blank. */
function onOneLine(words: string): string {
  if (!words.includes('\n')) return words;
  const lines = words.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index) => (index === last ? line : line.trimEnd()))
    .join(' ');
}

function printNumbers(value: string, text: EditionText): readonly Phrasing[] {
  if (value !== '' && !value.includes('{')) return [{ type: 'text', value }];
  const printed: Phrasing[] = [];
  let from = 0;
  for (const match of value.matchAll(NUMBER)) {
    const [whole, id = ''] = match;
    const words = text.numbers.get(id);
    if (words === undefined) continue;
    if (match.index > from) printed.push({ type: 'text', value: value.slice(from, match.index) });
    printed.push({ type: 'number', id, words });
    from = match.index + whole.length;
  }
  if (from < value.length) printed.push({ type: 'text', value: value.slice(from) });
  return printed;
}

type LinkNode = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>;
type ImageNode = Extract<PhrasingContent, { type: 'image' | 'imageReference' }>;

function linked(url: string, node: LinkNode, text: EditionText): readonly Phrasing[] {
  const children = readPhrasing(node.children, text);
  const place = text.locate(node.position);
  const reading = readLink(url, children, place);
  if ('refused' in reading) {
    const help = 'Use an address that starts with https://, or cite a provision: document#provision.';
    text.notes.findings.push({
      rule: 'text-link-unsafe',
      place,
      message: reading.refused,
      help,
    });
    return children;
  }
  if (reading.isInsecure) {
    const message = 'The link starts with “http:”, which others can read and change on the way.';
    const edits = retargetLink(text.source, place, { from: url, to: url.replace(/^http:/i, 'https:') });
    text.notes.findings.push({
      rule: 'text-link-insecure',
      place,
      message,
      help: 'Write https: if the page can be reached so.',
      proposals: edits.length === 0 ? [] : [{ description: 'Write https: instead of http:.', edits }],
    });
  }
  return [reading.node];
}

function refuseImage(node: ImageNode, text: EditionText): readonly Phrasing[] {
  text.notes.findings.push({
    rule: 'text-image',
    place: text.locate(node.position),
    message: 'The text holds an image, and a governance text is words alone.',
    help: 'Say in words what the image shows. The structure chart is drawn from the bodies.',
  });
  return node.alt ? [{ type: 'text', value: node.alt }] : [];
}
