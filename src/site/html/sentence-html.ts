import type { Sentence } from '../../model/sentence.ts';
import type { Linker } from '../addresses.ts';
import { LINK_OUT } from './link-out.ts';
import type { SafeHtml } from './safe-html.ts';
import { element, escapeHtml, joinHtml } from './safe-html.ts';

/** A sentence of the site's own as HTML, with its links. */
export function sentenceHtml(sentence: Sentence, link: Linker): SafeHtml {
  return joinHtml(
    sentence.map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      if ('url' in part) return element('a', { href: part.url, rel: LINK_OUT }, escapeHtml(part.text));
      return element('a', { href: link(part.to) }, escapeHtml(part.text));
    }),
  );
}
