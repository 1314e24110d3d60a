import type { Code, Definition, Link, Nodes, Root } from 'mdast';
import type { SourceFinding } from '../../model/finding.ts';
import type { EditionText, MarkdownPosition } from './edition-text.ts';

type Words = Pick<SourceFinding, 'message' | 'help' | 'declaredSeverity'>;

const UNUSED: Words = {
  message:
    'Markdown reads this as the address of a link that stands elsewhere, and no link uses it: nobody would see it.',
  help: 'If it is text, put a backslash before the bracket: \\[. If not, delete it.',
  declaredSeverity: 'error',
};
const TITLED: Words = {
  message: 'The words in quotation marks behind an address are shown nowhere.',
  help: 'Write them into the text, or delete them.',
  declaredSeverity: 'warning',
};
const FENCED: Words = {
  message: 'The words behind the sign that opens a block of code are shown nowhere.',
  help: 'Put them on the next line.',
  declaredSeverity: 'warning',
};
/** What ends behind a hint for the mouse, and what opens a block of code. */
const MAYBE = /["')]\s*\)|```|~~~/;
/** How a language is named behind the sign, such as `yaml`: that is no text. */
const LANGUAGE = /^[a-z][a-z0-9+#.-]*$/;

/** Notes what is written in a Markdown text and reaches no reader. */
export function noteUnshown(tree: Root, text: EditionText): void {
  const { written } = text;
  // Nearly every text has none of what is looked for, and to go through its tree takes longer than to see that.
  if (!written.includes(']:') && !MAYBE.test(written)) return;
  const definitions: Definition[] = [];
  const used = new Set<string>();
  for (const node of nodesIn(tree)) {
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if ((node.type === 'link' || node.type === 'definition') && isTitled(node)) note(TITLED, node.position, text);
    if (node.type === 'code' && !isBare(node)) note(FENCED, node.position, text);
  }
  for (const { identifier, position } of definitions) {
    // The first of a name is the one that links use.
    if (!used.delete(identifier)) note(UNUSED, position, text);
  }
}

function* nodesIn(node: Nodes): Iterable<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

function isTitled({ title }: Link | Definition): boolean {
  return title !== null && title !== undefined && title.trim() !== '';
}

function isBare({ lang, meta }: Code): boolean {
  return !meta && (!lang || LANGUAGE.test(lang));
}

function note(words: Words, position: MarkdownPosition | undefined, text: EditionText): void {
  text.notes.findings.push({ rule: 'text-unshown', place: text.locate(position), ...words });
}
