import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { type Plugin, unified } from 'unified';

const DEEPEST = 32;
const MOST_MARKS = 4_000;
const MOST_NODES = 100_000;
const MOST_PARTS = 30_000;
const OPENS_PART = /^[ \t]*(?:#{1,6}(?:[ \t]|$)|>)/;
const CONTAINER_MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|[0-9]{1,9}[.)](?=[ \t]|$)))+/;
/** One line with as many marks of containers as there can be levels, or what looks like it. */
const MANY_CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|[0-9]{1,9}[.)])){${DEEPEST}}`, 'm');
const LIST_ITEM = /^ *(?:[-+*]|[0-9]{1,9}[.)])(?:[ \t]|$)/;

/** The tree of a Markdown text, or the line, from 1, at which it is nested too deep, marked up too densely or cut too small to be a text. */
export type MarkdownTree = Root | { readonly fault: 'depth' | 'marks' | 'parts'; readonly line: number };

/** CommonMark alone: no tables, footnotes, directives, front matter or words turned into links by themselves. */
const FEATURES = {
  gfm: false,
  frontmatter: false,
  directive: false,
  math: false,
  headingAttributes: false,
};

const parseMarkdown: Plugin<[], string, Root> = function () {
  // Sätteri gives the tree of remark-parse, with its positions; the tests hold the two against each other.
  this.parser = (text) => markdownToMdast(String(text), { features: FEATURES }) as Root;
};

const processor = unified().use(parseMarkdown).freeze();

/** Parses CommonMark. Positions count lines and columns from 1, columns in UTF-16 units. */
export function readMarkdown(text: string): MarkdownTree {
  const dense = denseLine(text);
  if (dense !== undefined) return dense;
  const root = processor.parse(text);
  return deepLine(root) ?? root;
}

/** Looks before parsing: the parser's time grows with the square of the nesting. */
function denseLine(text: string): MarkdownTree | undefined {
  const isOrdinary = text.length <= MOST_PARTS && marksIn(text, 0) <= MOST_MARKS && !MANY_CONTAINERS.test(text);
  return isOrdinary ? undefined : denseLineOf(text);
}

function denseLineOf(text: string): MarkdownTree | undefined {
  let marks = 0;
  let parts = 0;
  let isAfterBlank = true;
  for (const [index, line] of text.split('\n').entries()) {
    const front = CONTAINER_MARKS.exec(line.slice(0, DEEPEST * 16))?.[0] ?? '';
    const containers = front === '' ? 0 : (front.match(/>|[-+*]|[.)]/g)?.length ?? 0);
    if (containers > DEEPEST) return { fault: 'depth', line: index + 1 };
    // An item of a list begins a paragraph of its own, as an empty line does.
    const isBlank = line.trim() === '';
    const begins = isBlank || LIST_ITEM.test(line);
    parts += !isBlank && (isAfterBlank || begins || OPENS_PART.test(line)) ? 1 : 0;
    if (parts > MOST_PARTS) return { fault: 'parts', line: index + 1 };
    isAfterBlank = isBlank;
    marks = (begins ? 0 : marks) + marksIn(line, front.length);
    if (marks > MOST_MARKS) return { fault: 'marks', line: index + 1 };
  }
  return undefined;
}

function marksIn(line: string, from: number): number {
  const mark = /[*_[\]!`<>~&\\=]/g;
  mark.lastIndex = from;
  let count = 0;
  while (mark.test(line)) count += 1;
  return count;
}

interface TreeNode {
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

function deepLine(root: TreeNode): MarkdownTree | undefined {
  let nodes = 0;
  let tooDeep: TreeNode | undefined;
  const look = (node: TreeNode, depth: number): void => {
    // A list and its item are two nodes, and one step to a reader.
    if (depth > DEEPEST * 2) {
      tooDeep ??= node;
      return;
    }
    nodes += 1;
    if (node.children === undefined) return;
    for (const child of node.children) look(child, depth + 1);
  };
  look(root, 0);
  if (nodes > MOST_NODES) return { fault: 'parts', line: 1 };
  return tooDeep && { fault: 'depth', line: tooDeep.position?.start.line ?? 1 };
}
