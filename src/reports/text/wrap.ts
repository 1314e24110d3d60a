import { printable } from '../printable.ts';
import { textWidth } from './letters.ts';

/** What stands before the first line and before each of the others. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

// Words in backticks are to be typed as they stand, so a line does not break inside them.
const WORDS = /[^\s`]*(?:`[^`\n]{1,60}`[^\s`]*)+|\S+/g;

/** The text in lines of at most so many columns, safe to print. Words are never cut, so a long one may stand out. */
export function wrap(text: string, width: number, { first, rest }: Indent): readonly string[] {
  const words = printable(text.replaceAll('\n', ' ')).match(WORDS) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = width - textWidth(lines.length === 0 ? first : rest);
    if (line !== '' && textWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((each, index) => `${index === 0 ? first : rest}${each}`.trimEnd());
}

/** The same indent for every line. */
export function indentBy(columns: number): Indent {
  const spaces = ' '.repeat(columns);
  return { first: spaces, rest: spaces };
}
