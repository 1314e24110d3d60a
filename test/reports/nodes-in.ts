import { markdownToMdast } from 'satteri';

/** A node of a Markdown tree, as far as these tests look at it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Every node of a text as the web page of a repository reads it: with words that become links, strike-through and formulas. */
export function nodesIn(markdown: string): readonly MarkdownNode[] {
  return [...below(markdownToMdast(markdown, { features: { gfm: true, math: true } }) as MarkdownNode)];
}

/** The words of a text without its markup, and without the signs that keep mentions and links away. */
export function wordsOf(markdown: string): string {
  return nodesIn(markdown)
    .map(({ type, value }) => (type === 'text' ? (value ?? '') : ''))
    .join('')
    .replaceAll('\u200b', '');
}

function* below(node: MarkdownNode): Iterable<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* below(child);
}
