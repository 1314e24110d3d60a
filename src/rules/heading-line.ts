import { type LineRange, linesOf } from '../model/line-edits.ts';
import { NOTED_IN_BRACES } from '../model/noted-in-braces.ts';
import type { Place, Source } from '../model/place.ts';

/** A heading as its writer wrote it in Markdown. */
export interface HeadingLine extends LineRange {
  readonly level: number;
  /** The words with their marks, without what is noted in braces. */
  readonly words: string;
  /** What is noted in braces at the end, such as `{#quorum}`; empty where nothing is. */
  readonly attributes: string;
}

const MARKED = /^(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const ATTRIBUTES = new RegExp(String.raw`^(.*?)[ \t]*(${NOTED_IN_BRACES})?[ \t]*$`, 's');

/** The heading that stands at the beginning of a line; undefined where none does, as in a list, a quotation or a YAML file. */
export function headingAt(source: Source, place: Place): HeadingLine | undefined {
  const lines = linesOf(source).slice(place.line - 1, place.endLine);
  const indent = /^ {0,3}/.exec(lines[0] ?? '')?.[0].length ?? 0;
  if (source.file.endsWith('.yml') || place.column !== indent + 1) return undefined;
  const range = { from: place.line, to: place.endLine };
  const marked = lines.length === 1 ? MARKED.exec((lines[0] ?? '').trimStart()) : null;
  if (marked !== null) return { ...range, level: marked[1]?.length ?? 1, ...splitAttributes(marked[2] ?? '') };
  const underline = lines.at(-1)?.trim() ?? '';
  if (lines.length < 2 || !UNDERLINE.test(underline)) return undefined;
  const words = lines
    .slice(0, -1)
    .map((line) => line.trim())
    .join(' ');
  return { ...range, level: underline.startsWith('=') ? 1 : 2, ...splitAttributes(words) };
}

/** The words of a line without what is noted in braces at its end, and that. */
export function splitAttributes(text: string): Pick<HeadingLine, 'words' | 'attributes'> {
  const [, words = '', attributes = ''] = ATTRIBUTES.exec(text.trim()) ?? [];
  return { words, attributes };
}

/** A heading in Markdown, on one line. */
export function headingLine({ level, words, attributes }: Omit<HeadingLine, 'from' | 'to'>): string {
  return `${'#'.repeat(level)} ${words}${attributes === '' ? '' : ` ${attributes}`}`;
}
