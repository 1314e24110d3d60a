import type { PhrasingContent } from 'mdast';
import type { Phrasing } from '../model/phrasing.ts';

/** The same words as Markdown: numbers as `{id}`, citations as links with their targets and the author's words as written. */
export function phrasingToMarkdown(words: readonly Phrasing[]): readonly PhrasingContent[] {
  return words.map(nodeFor);
}

function nodeFor(node: Phrasing): PhrasingContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'number':
      return { type: 'text', value: `{${node.id}}` };
    case 'code':
      return { type: 'inlineCode', value: node.value };
    case 'break':
      return { type: 'break' };
    case 'citation':
      return {
        type: 'link',
        url: node.written,
        children: node.isNamedByTool === true ? [] : [...phrasingToMarkdown(node.children)],
      };
    case 'link':
      return { type: 'link', url: node.url, children: [...phrasingToMarkdown(node.children)] };
    default:
      return { type: node.type, children: [...phrasingToMarkdown(node.children)] };
  }
}
