/** What every node of a Markdown tree is. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly MarkdownNode[];
}

/** The words of a part of a Markdown tree, with those of all that stands in it. */
export function wordsOf({ value, children = [] }: Pick<MarkdownNode, 'value' | 'children'>): string {
  if (typeof value === 'string') return value;
  let words = '';
  for (const child of children) words += wordsOf(child);
  return words;
}
