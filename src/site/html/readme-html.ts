import type { Nodes, Root } from 'mdast';
import { isWebAddress } from '../../model/web-address.ts';
import { LINK_OUT } from './link-out.ts';
import type { SafeHtml } from './safe-html.ts';
import { element, escapeHtml, joinHtml } from './safe-html.ts';

/** A README of the tool's own as HTML, from a closed list of elements. Its title and opening words are left to the page. */
export function readmeHtml(root: Root, opening: string): SafeHtml {
  const shown = root.children.filter((node) => !isTitle(node) && wordsOf(node) !== opening);
  return joinHtml(shown.map(nodeHtml));
}

/** The words of the first heading of a README; undefined where it has none. */
export function readmeTitle(root: Root): string | undefined {
  const title = root.children.find(isTitle);
  return title === undefined ? undefined : wordsOf(title);
}

function isTitle(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 1;
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function nodeHtml(node: Nodes): SafeHtml {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'inlineCode':
      return element('code', {}, escapeHtml(node.value));
    case 'code':
      return element('pre', { tabindex: '0' }, element('code', {}, escapeHtml(node.value)));
    case 'heading':
      return element(`h${node.depth}`, {}, inside(node));
    case 'paragraph':
      return element('p', {}, inside(node));
    case 'emphasis':
      return element('em', {}, inside(node));
    case 'strong':
      return element('strong', {}, inside(node));
    case 'blockquote':
      return element('blockquote', {}, inside(node));
    case 'list':
      return element(node.ordered === true ? 'ol' : 'ul', {}, inside(node));
    case 'listItem':
      return element('li', {}, inside(node));
    case 'link':
      return isWebAddress(node.url) ? element('a', { href: node.url, rel: LINK_OUT }, inside(node)) : inside(node);
    case 'break':
      return escapeHtml('\n');
    default:
      return 'children' in node ? inside(node) : escapeHtml('');
  }
}

function inside(node: Extract<Nodes, { children: unknown }>): SafeHtml {
  return joinHtml(node.children.map(nodeHtml));
}
