import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { type Plugin, unified } from 'unified';

const DEEPEST = 32;
const MOST_MARKS = 4_000;
const CONTAINER_MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|[0-9]{1,9}[.)](?=[ \t]|$)))+/;

/** The tree of a Markdown text, or the line, from 1, at which it is nested too deep or marked up too densely to be a text. */
export type MarkdownTree = Root | { readonly fault: 'depth' | 'marks'; readonly line: number };

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
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const containers = CONTAINER_MARKS.exec(line.slice(0, DEEPEST * 16))?.[0].match(/>|[-+*]|[.)]/g)?.length ?? 0;
    if (containers > DEEPEST) return { fault: 'depth', line: index + 1 };
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_[\]!`<>~&\\=]/g)?.length ?? 0);
    if (marks > MOST_MARKS) return { fault: 'marks', line: index + 1 };
  }
  return undefined;
}

interface TreeNode {
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

function deepLine(root: TreeNode): MarkdownTree | undefined {
  let level: readonly TreeNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    // A list and its item are two nodes, and one step to a reader.
    if (depth > DEEPEST * 2) return { fault: 'depth', line: level[0]?.position?.start.line ?? 1 };
    level = level.flatMap((node) => node.children ?? []);
  }
  return undefined;
}
