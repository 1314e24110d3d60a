import { foldHeading, namesOf } from '../../model/kind.ts';
import { headingLine, splitAttributes } from '../heading-line.ts';
import type { NearMiss } from '../near-misses.ts';
import { quote } from '../quote.ts';
import { saysNoMore } from '../says-no-more.ts';
import { withNumbering } from '../with-numbering.ts';
import { endOfText, type MarkdownText } from './markdown-text.ts';
import type { Mending } from './mending.ts';
import { hintFor } from './scaffold-section.ts';

const LINES: ReadonlySet<NearMiss['because']> = new Set(['bold', 'paragraph', 'list-item', 'misspelt']);
const BOLD = /^([*_]{1,3})(?=\S)(.+?)(?<=\S)\1(.*)$/;
const PLAIN = /^#*[ \t]*(.*)$/;
const ITEM = /^((?:[-*+]|\d{1,9}[.)])[ \t]+)(.*)$/;
const PARTS_WORDS = /^\s*[:.–—-]\s+(?=\S)|^\\$/;

/** A line that is meant as a heading: its words, what is noted behind them, and text that stands on the same line. */
interface MeantLine {
  readonly words: string;
  readonly attributes: string;
  readonly rest: string;
}

/** A line in bold, a plain line or an item of a list, as the heading of the section with its text below. */
export function mendLine(near: NearMiss, text: MarkdownText): Mending | undefined {
  const at = near.place.line;
  const line = text.lines[at - 1] ?? '';
  const item = ITEM.exec(line);
  const isOwnLine = near.place.column === 1 || near.place.column === (item?.[1] ?? '').length + 1;
  if (!LINES.has(near.because) || !isOwnLine || /^[ \t]/.test(line)) return undefined;
  const meant = meantLine(item?.[2] ?? line);
  if (meant === undefined || !isNamed(meant.words, near)) return undefined;
  if (!isSame(meant.words, near) && !saysNoMore(near)) return undefined;
  const body = item === null ? { lines: [], to: at } : itemBody(at, (item[1] ?? '').length, text);
  if (body === undefined || (item === null && readsOn(at, text))) return undefined;
  return mendingOf(near, { meant, body, text });
}

function mendingOf(
  near: NearMiss,
  { meant, body, text }: { readonly meant: MeantLine; readonly body: Body; readonly text: MarkdownText },
): Mending {
  const at = near.place.line;
  const to = endOfText(text, body.to);
  const words = isSame(meant.words, near) ? meant.words : withNumbering(meant.words, near.section.title);
  const heading = headingLine({ level: 2, words, attributes: meant.attributes });
  const isEmpty =
    meant.rest === '' && [...body.lines, ...text.lines.slice(body.to, to)].every((line) => line.trim() === '');
  const under = isEmpty ? [hintFor(near.section)] : [...(meant.rest === '' ? [] : [meant.rest]), ...body.lines];
  const above = (text.lines[at - 2] ?? '').trim() === '' ? [] : [''];
  const isTight =
    (text.lines[body.to] ?? '').trim() !== '' && !text.near.some(({ place }) => place.line === body.to + 1);
  const lines = [
    ...above,
    heading,
    ...(under.length === 0 ? [] : ['', ...under]),
    ...(isTight && meant.rest === '' ? [''] : []),
  ];
  const changed = isSame(meant.words, near) ? '' : ` to ${quote(near.section.title)}, and make it a heading`;
  const hint = isEmpty ? ', with the hint of what to write under it' : '';
  return {
    description:
      changed === '' ? `Make ${quote(meant.words)} a heading${hint}` : `Change ${quote(meant.words)}${changed}${hint}`,
    from: at,
    to,
    changes: [{ from: at, to: body.to, lines }],
    canStay: true,
    canMove: true,
  };
}

/** Bold words may have text behind them, where a sign or a line end parts the two. */
function meantLine(line: string): MeantLine | undefined {
  const bold = BOLD.exec(line.replace(/^#{1,6}[ \t]+/, ''));
  if (bold === null) return { ...bare(PLAIN.exec(line)?.[1] ?? ''), rest: '' };
  const inner = bare(bold[2] ?? '');
  const behind = bold[3] ?? '';
  const noted = splitAttributes(behind);
  if (noted.words.replace(/^[:.]$|^\\$/, '') === '')
    return { ...inner, attributes: noted.attributes === '' ? inner.attributes : noted.attributes, rest: '' };
  const isParted = /[:.]$/.test((bold[2] ?? '').trim()) ? /^\s/.test(behind) : PARTS_WORDS.test(behind);
  return isParted ? { ...inner, rest: behind.replace(PARTS_WORDS, '').trim() } : undefined;
}

function bare(text: string): Omit<MeantLine, 'rest'> {
  const { words, attributes } = splitAttributes(text.replace(/[ \t]+#+[ \t]*$/, '').replace(/\\$/, ''));
  return { words: words.replace(/[:.]+$/, '').trim(), attributes };
}

function isNamed(words: string, near: NearMiss): boolean {
  return isSame(words, near) || foldHeading(words) === foldHeading(near.words);
}

function isSame(words: string, { section }: NearMiss): boolean {
  return namesOf(section).some((name) => foldHeading(name) === foldHeading(words));
}

/** True where the line is the beginning of a sentence that only was broken there. */
function readsOn(at: number, { lines }: MarkdownText): boolean {
  return /^\p{Ll}/u.test(lines[at] ?? '');
}

interface Body {
  readonly lines: readonly string[];
  /** The last line of the item. */
  readonly to: number;
}

/**
 * What stands inside an item of a list, without its indentation. Undefined where a sentence goes on without one, or where
 * an item follows that is no section itself and would come under the heading.
 */
function itemBody(at: number, width: number, { lines, near }: MarkdownText): Body | undefined {
  let to = at;
  for (let next = at + 1; next <= lines.length; next += 1) {
    const line = lines[next - 1] ?? '';
    if (line.trim() === '') continue;
    if (line.length - line.trimStart().length < width) break;
    to = next;
  }
  const body = lines.slice(at, to).map((line) => line.slice(Math.min(width, line.length - line.trimStart().length)));
  const following = lines.findIndex((line, index) => index >= to && line.trim() !== '');
  const isItem = ITEM.test(lines[following] ?? '');
  if (following === to && !isItem && /^\p{Ll}/u.test(lines[to] ?? '')) return undefined;
  if (isItem && !near.some(({ place }) => place.line === following + 1)) return undefined;
  return { lines: body[0]?.trim() === '' ? body.slice(1) : body, to };
}
