import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Manner } from './manner.ts';
import { printable } from './printable.ts';
import { paint } from './text/paint.ts';
import { indentBy, wrap } from './text/wrap.ts';

/** A page of the tool's own, in Markdown, as text to read at a terminal. */
export function readmeText({ children }: Root, manner: Manner): string {
  return `${blocks(children, manner).join('\n')}\n`;
}

function blocks(nodes: readonly RootContent[], manner: Manner): readonly string[] {
  return nodes.flatMap((node, index) => [...(index === 0 ? [] : ['']), ...block(node, manner)]);
}

function block(node: RootContent, manner: Manner): readonly string[] {
  switch (node.type) {
    case 'heading':
      return heading(words(node.children), node.depth, manner);
    case 'paragraph':
      return wrap(words(node.children), manner.width, indentBy(0));
    case 'code':
      return node.value.split('\n').map((line) => paint(`    ${printable(line)}`.trimEnd(), 'aside', manner));
    case 'list':
      return node.children.flatMap((item, index) => {
        const mark = node.ordered === true ? `${(node.start ?? 1) + index}. ` : '- ';
        const inner = blocks(item.children, { ...manner, width: manner.width - mark.length });
        return inner.map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`.trimEnd());
      });
    case 'blockquote':
      return blocks(node.children, { ...manner, width: manner.width - 2 }).map((line) => `> ${line}`.trimEnd());
    default:
      return [];
  }
}

function heading(text: string, depth: number, manner: Manner): readonly string[] {
  const lines = wrap(text, manner.width, indentBy(0));
  const longest = Math.max(...lines.map(({ length }) => length));
  const line = manner.isDrawn ? '─' : depth === 1 ? '=' : '-';
  const bold = lines.map((each) => paint(each, 'strong', manner));
  return depth > 2 ? bold : [...bold, paint(line.repeat(longest), 'quiet', manner)];
}

function words(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      if (node.type === 'link') return `${words(node.children)} (${node.url})`;
      if (node.type === 'break') return ' ';
      if ('children' in node) return words(node.children);
      return 'value' in node ? node.value : '';
    })
    .join('');
}
