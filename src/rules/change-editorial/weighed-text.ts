import { type Phrasing, plainText } from '../../model/phrasing.ts';

/**
 * The words of an author, on one line and without contractions, that are held against those of another edition. Left out are the
 * words that the tool wrote for a citation, which follow the numbering, and the numbers with these ids, which are told where
 * they are kept.
 */
export function weighedText(phrasing: readonly Phrasing[], numbers: ReadonlySet<string>): string {
  return spoken(phrasing, numbers)
    .replace(/[’‘]/g, "'")
    .replace(/\bcan't\b|\bcan not\b/gi, 'cannot')
    .replace(/\bwon't\b/gi, 'will not')
    .replace(/\bshan't\b/gi, 'shall not')
    .replace(/n't\b/gi, ' not')
    .replace(/\bno[- ]one\b/gi, 'nobody')
    .replace(/\s+/g, ' ')
    .trim();
}

function spoken(phrasing: readonly Phrasing[], numbers: ReadonlySet<string>): string {
  return phrasing.map((node) => spokenOf(node, numbers)).join('');
}

function spokenOf(node: Phrasing, numbers: ReadonlySet<string>): string {
  if (node.type === 'number') return numbers.has(node.id) ? '' : node.words;
  if (node.type === 'citation' && node.isNamedByTool === true) return '';
  return 'children' in node ? spoken(node.children, numbers) : plainText([node]);
}
