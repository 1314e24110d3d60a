import { foldHeading } from '../../model/kind.ts';
import { headingLine, splitAttributes } from '../heading-line.ts';
import type { NearMiss } from '../near-misses.ts';
import { quote } from '../quote.ts';
import { freeLines } from './free-lines.ts';
import { endOfText, type MarkdownText } from './markdown-text.ts';
import type { Mending } from './mending.ts';
import { hintFor } from './scaffold-section.ts';

const MARKED = /^[ \t]*(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const DEEPEST = 6;

/** A heading in a quotation, a code block, a comment or HTML, set free with the text that follows it there. */
export function mendContainer(near: NearMiss, text: MarkdownText): Mending | undefined {
  const freed = freeLines(near, text);
  const [first = '', ...rest] = freed?.lines ?? [];
  const heading = freedHeading(first, near);
  if (freed === undefined || heading === undefined) return undefined;
  const { from, to, left, container } = freed;
  const end = endOfText(text, to);
  const body = trimmed(raised(rest, heading.level));
  const isEmpty = [...body, ...text.lines.slice(to, end)].every((line) => line.trim() === '');
  const under = isEmpty ? [hintFor(near.section)] : body;
  const above = left.length > 0 || (text.lines[from - 2] ?? '').trim() === '' ? left : [''];
  const below = (text.lines[to] ?? '').trim() === '' ? [] : [''];
  const lines = [...above, heading.line, ...(under.length === 0 ? [] : ['', ...under]), ...below];
  const hint = isEmpty ? ', with the hint of what to write under it' : '';
  return {
    description: `Take ${quote(near.words)} out of the ${container}, and make it a heading${hint}`,
    from,
    to: end,
    changes: [{ from, to, lines }],
    canStay: true,
    canMove: left.every((line) => line === ''),
  };
}

function freedHeading(line: string, near: NearMiss): { readonly line: string; readonly level: number } | undefined {
  const marked = MARKED.exec(line);
  const bare = (marked?.[2] ?? line).replace(/^[ \t]*[*_]{1,3}|[*_]{1,3}[ \t]*$/g, '');
  const { words, attributes } = splitAttributes(bare);
  const plain = words.replace(/[:.]+$/, '').trim();
  if (foldHeading(plain) !== foldHeading(near.words)) return undefined;
  return { line: headingLine({ level: 2, words: plain, attributes }), level: marked?.[1]?.length ?? 2 };
}

/** The sub-headings of a heading that comes to level 2. */
function raised(lines: readonly string[], level: number): readonly string[] {
  const end = lines.findIndex((line) => (MARKED.exec(line)?.[1]?.length ?? DEEPEST + 1) <= level);
  return lines.map((line, index) => {
    const [, marks, words = ''] = MARKED.exec(line) ?? [];
    if (marks === undefined || (end !== -1 && index >= end)) return line;
    return `${'#'.repeat(Math.min(DEEPEST, marks.length - level + 2))} ${words}`;
  });
}

function trimmed(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
}
