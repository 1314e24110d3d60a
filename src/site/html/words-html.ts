import type { Citation, Phrasing, PrintedNumber, WebLink } from '../../model/phrasing.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { LINK_OUT } from './link-out.ts';
import type { SafeHtml } from './safe-html.ts';
import { element, escapeHtml, joinHtml, voidElement } from './safe-html.ts';

/** How a citation is shown. */
export interface ShownCitation {
  /** Undefined where it leads nowhere. */
  readonly href: string | undefined;
  /** The words where the writer gave none. */
  readonly words: string;
  /** True where it leads to a text that nobody has adopted. */
  readonly isOfDraft: boolean;
}

/** What the words need to know of the page on which they stand. */
export interface WordsContext {
  readonly citation: (citation: Citation) => ShownCitation;
  /** The link from a printed number to the list of binding numbers. */
  readonly number: (number: PrintedNumber) => string | undefined;
}

const NO_CONTEXT: WordsContext = {
  citation: (citation) => ({ href: undefined, words: citation.written, isOfDraft: false }),
  number: () => undefined,
};

/** The words of a provision as HTML. */
export function wordsHtml(words: readonly Phrasing[], context: WordsContext): SafeHtml {
  return joinHtml(words.map((node) => nodeHtml(node, context)));
}

/** The words as HTML without any link, for use inside one. */
export function unlinkedHtml(words: readonly Phrasing[], context: WordsContext = NO_CONTEXT): SafeHtml {
  return joinHtml(words.map((node) => unlinkedNodeHtml(node, context)));
}

function nodeHtml(node: Phrasing, context: WordsContext): SafeHtml {
  switch (node.type) {
    case 'emphasis':
      return element('em', {}, wordsHtml(node.children, context));
    case 'strong':
      return element('strong', {}, wordsHtml(node.children, context));
    case 'number':
      return numberHtml(node, context);
    case 'citation':
      return citationHtml(node, context);
    case 'link':
      return linkHtml(node, context);
    default:
      return unlinkedNodeHtml(node, context);
  }
}

function unlinkedNodeHtml(node: Phrasing, context: WordsContext): SafeHtml {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'code':
      return element('code', {}, escapeHtml(node.value));
    case 'break':
      return voidElement('br');
    case 'number':
      return escapeHtml(node.words);
    case 'emphasis':
      return element('em', {}, unlinkedHtml(node.children, context));
    case 'strong':
      return element('strong', {}, unlinkedHtml(node.children, context));
    case 'citation':
      return citationWords(node, context);
    case 'link':
      return unlinkedHtml(node.children, context);
  }
}

function linkHtml(node: WebLink, context: WordsContext): SafeHtml {
  const words = unlinkedHtml(node.children, context);
  return isWebAddress(node.url) ? element('a', { href: node.url, rel: LINK_OUT }, words) : words;
}

function numberHtml(node: PrintedNumber, context: WordsContext): SafeHtml {
  const link = context.number(node);
  const words = escapeHtml(node.words);
  if (link === undefined) return element('span', { class: 'binding' }, words);
  return element('a', { class: 'binding', href: link }, words);
}

function citationHtml(node: Citation, context: WordsContext): SafeHtml {
  const shown = context.citation(node);
  const words = citationWords(node, context);
  if (shown.href === undefined) return words;
  const link = element('a', { class: 'citation', href: shown.href }, words);
  if (!shown.isOfDraft) return link;
  return joinHtml([link, escapeHtml(' '), element('span', { class: 'of-draft' }, escapeHtml('(a draft)'))]);
}

function citationWords(node: Citation, context: WordsContext): SafeHtml {
  if (node.children.length > 0) return unlinkedHtml(node.children, context);
  return escapeHtml(context.citation(node).words);
}
