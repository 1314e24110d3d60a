import type { LineRange } from '../../model/line-edits.ts';
import type { Place } from '../../model/place.ts';
import type { Block, Verbatim } from '../../model/provision.ts';
import type { NearMiss } from '../near-misses.ts';
import type { MarkdownText } from './markdown-text.ts';

/** What stands in a quotation, a code block, a comment or HTML, taken out of it. */
export interface FreedLines extends LineRange {
  /** What it was taken out of. */
  readonly container: string;
  /** What stays in there, above. */
  readonly left: readonly string[];
  /** The lines that are free, the first of them the heading. */
  readonly lines: readonly string[];
}

const QUOTED = /^ {0,3}> ?/;
const FENCE = /^(`{3,}|~{3,})/;
const HTML_HEADING = /^\s*<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>([\s\S]*)$/i;
const HTML_BREAK = /<\/?p(?:\s[^>]*)?>|<br\s*\/?>/gi;

/** Frees the heading of a near miss and all that follows it in there. Undefined where that cannot be done by taking marks away. */
export function freeLines(near: NearMiss, text: MarkdownText): FreedLines | undefined {
  if (near.because === 'quotation') return freeQuotation(near, text);
  if (near.because === 'code') return freeCode(near, text);
  if (near.because === 'html') return freeHtml(near, text);
  return near.because === 'comment' ? freeComment(near, text) : undefined;
}

function freeQuotation({ place: { line: from } }: NearMiss, { lines, near }: MarkdownText): FreedLines | undefined {
  if (!QUOTED.test(lines[from - 1] ?? '')) return undefined;
  const isOther = (line: number) => near.some(({ place }) => place.line === line);
  let to = from;
  while (QUOTED.test(lines[to] ?? '') && !isOther(to + 1)) to += 1;
  const left = QUOTED.test(lines[from - 2] ?? '') ? [''] : [];
  const freed = lines.slice(from - 1, to).map((line) => line.replace(QUOTED, ''));
  return { container: 'quotation', from, to, left, lines: freed };
}

function freeCode({ place: { line: at } }: NearMiss, text: MarkdownText): FreedLines | undefined {
  const block = codeBlocks(text.judged.edition.content).find(({ place }) => covers(place, at));
  if (block === undefined) return undefined;
  const { line: from, endLine: to } = block.place;
  const written = text.lines.slice(from - 1, to);
  const fence = FENCE.exec(written[0] ?? '')?.[0];
  if (fence === undefined) return freeIndented({ from, to }, at, written);
  const isClosed = written.length > 1 && (written.at(-1) ?? '').trim().startsWith(fence);
  const above = written.slice(1, at - from);
  const isFirst = above.every((line) => line.trim() === '');
  const left = isFirst ? [] : [written[0] ?? '', ...above, fence, ''];
  return { container: 'code block', from, to, left, lines: written.slice(at - from, isClosed ? -1 : undefined) };
}

function freeIndented(range: LineRange, at: number, written: readonly string[]): FreedLines | undefined {
  const isIndented = written.every((line) => line.trim() === '' || /^(?: {4}|\t)/.test(line));
  if (!isIndented) return undefined;
  const left = written.slice(0, at - range.from);
  const lines = written.slice(at - range.from).map((line) => line.replace(/^(?: {4}|\t)/, ''));
  return { container: 'code block', ...range, left: left.length === 0 ? [] : [...left, ''], lines };
}

function codeBlocks(blocks: readonly Block[]): readonly Verbatim[] {
  return blocks.flatMap((block) => {
    if (block.form === 'verbatim') return [block];
    return block.form === 'section' ? codeBlocks(block.content) : [];
  });
}

function freeHtml({ place }: NearMiss, text: MarkdownText): FreedLines | undefined {
  const value = htmlOnLines(place, text);
  const [, heading = '', below = ''] = HTML_HEADING.exec(value ?? '') ?? [];
  const words = heading
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const rest = below.replace(HTML_BREAK, '\n\n');
  if (words === '' || /[<>]/.test(rest)) return undefined;
  const lines = rest.split('\n').map((line) => line.trim());
  return { container: 'HTML', from: place.line, to: place.endLine, left: [], lines: [`## ${words}`, ...folded(lines)] };
}

/** Without empty lines in a row, and without one in front. */
function folded(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
}

function freeComment({ place: { line: at } }: NearMiss, text: MarkdownText): FreedLines | undefined {
  const piece = text.judged.edition.rawHtml.find(({ isComment, place }) => isComment && covers(place, at));
  const value = piece && htmlOnLines(piece.place, text);
  if (piece === undefined || value === undefined) return undefined;
  const lines = value.trim().replace(/^<!--/, '').replace(/-->$/, '').split('\n');
  const { line: from, endLine: to } = piece.place;
  // What stands above the heading may be a remark, which nobody meant to publish.
  if (lines.slice(0, at - from).some((line) => line.trim() !== '')) return undefined;
  return { container: 'comment', from, to, left: [], lines: lines.slice(at - from) };
}

/** A piece of HTML that has its lines for itself. */
function htmlOnLines(place: Place, { lines }: MarkdownText): string | undefined {
  const isWhole = place.column === 1 && (lines[place.endLine - 1] ?? '').trimEnd().length < place.endColumn;
  return isWhole ? lines.slice(place.line - 1, place.endLine).join('\n') : undefined;
}

function covers({ line, endLine }: Place, at: number): boolean {
  return line <= at && at <= endLine;
}
