import type { Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from '../model/provision.ts';
import { blocksToMarkdown } from './blocks-to-markdown.ts';

const processor = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    // Left alone, `<~a@b.example>` would be read back as a link.
    unsafe: [{ character: '<', after: '\\S', inConstruct: 'phrasing' }],
  })
  .freeze();

/** The text of an edition in the syntax of a Markdown edition, ending in a line feed; empty where there is none. */
export function writeBody(content: readonly Block[]): string {
  const root: Root = { type: 'root', children: [...blocksToMarkdown(content)] };
  return root.children.length === 0 ? '' : processor.stringify(root);
}
