import type { Paragraph } from 'mdast';
import type { EditionText } from './edition-text.ts';
import { wordsOf } from './markdown-words.ts';

const RULE = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/;

/** Notes a paragraph that is a table, which is not kept as one. */
export function noteTable(paragraph: Paragraph, { notes, locate }: EditionText): void {
  if (!holdsTable(paragraph)) return;
  notes.findings.push({
    rule: 'text-table',
    place: locate(paragraph.position),
    message: 'The text holds a table, and a provision is a sentence or a list.',
    help: 'Write each row as an item of a list, so that it gets a number and can be cited.',
  });
}

function holdsTable(paragraph: Paragraph): boolean {
  if (!paragraph.children.some((node) => wordsOf({ children: [node] }).includes('|'))) return false;
  const lines = wordsOf(paragraph).split('\n');
  return lines.some((line, index) => index > 0 && RULE.test(line.trim()));
}
