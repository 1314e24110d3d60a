import { printable } from '../printable.ts';
import { letterForLetter } from './letter-for-letter.ts';

/** Words with content in them as Markdown that does nothing; what stands in backticks becomes code. It stays on one line. */
export function inert(words: string): string {
  return words
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : letterForLetter(part)))
    .join('');
}

/** Words as code on one line, whatever backticks they hold. */
export function code(words: string): string {
  const shown = printable(words);
  if (shown.trim() === '') return letterForLetter(shown);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const isBare = !/^[` ]|[` ]$/.test(shown);
  return isBare ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** Lines as a block of code that nothing in them can close. `language` is ours. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const shown = lines.map((line) => printable(line));
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1));
  return [`${fence}${language}`, ...shown, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
