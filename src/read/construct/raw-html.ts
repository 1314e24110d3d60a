import type { Html } from 'mdast';
import type { EditionText } from './edition-text.ts';

/** Notes a piece of raw HTML, which is not published. */
export function noteHtml({ value, position }: Html, { notes, locate }: EditionText): void {
  notes.rawHtml.push({ value, isComment: isComment(value), place: locate(position) });
}

/** True for a piece of HTML that is a comment and nothing else. */
export function isComment(html: string): boolean {
  return /^\s*<!--[\s\S]*-->\s*$/.test(html);
}
