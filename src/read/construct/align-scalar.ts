import type { YamlRange } from '../parse/yaml-ranges.ts';

/**
 * For each UTF-16 unit of a YAML scalar's value, and for its end, the offset in the YAML text that it came from.
 * `raw` is the scalar as written, from its first character to its last. White space folds; what stands for one character, such as
 * `\\u00e9` in double quotes and `''` in single ones, counts as one.
 */
export function alignScalar(
  raw: string,
  value: string,
  { style, indent }: Pick<YamlRange, 'style' | 'indent'>,
): readonly number[] {
  const offsets: number[] = [];
  let at = indent < 0 ? 0 : skipIndent(raw, 0, indent);
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charAt(index);
    if (style === 'double-quoted') at = skipBrokenLines(raw, at);
    const isEscape = (mark: string) => mark === '\\' && style === 'double-quoted';
    at = /\s/.test(unit) ? skipTo(raw, at, (mark) => /\s/.test(mark) || isEscape(mark)) : skipSpace(raw, at);
    offsets.push(at);
    const length = lengthAt(raw, at, style);
    // One escape can stand for two units.
    if (length === LONGEST_ESCAPE && isFirstHalf(value.charCodeAt(index))) {
      offsets.push(at);
      index += 1;
    }
    at += length;
    if (unit === '\n' || raw[at - 1] === '\n') at = skipIndent(raw, at, indent);
  }
  offsets.push(Math.min(at, raw.length));
  return offsets;
}

function skipSpace(raw: string, from: number): number {
  return skipTo(raw, from, (mark) => !/\s/.test(mark));
}

function skipTo(raw: string, from: number, isWanted: (mark: string) => boolean): number {
  let at = from;
  while (at < raw.length - 1 && !isWanted(raw[at] ?? '')) at += 1;
  return at;
}

/** From a line's start past the blanks that only indent it: as many as the block says, else all. */
function skipIndent(raw: string, from: number, indent: number): number {
  let at = from;
  while (raw[at] === ' ' && (indent < 0 || at - from < indent)) at += 1;
  return at;
}

/** In double quotes a backslash at the end of a line joins it to the next, and stands for nothing. */
function skipBrokenLines(raw: string, from: number): number {
  let at = from;
  while (raw[at] === '\\' && raw[at + 1] === '\n') at = skipSpace(raw, at + 1);
  return at;
}

const ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
const LONGEST_ESCAPE = 10;

/** How much is written for the unit that stands here. */
function lengthAt(raw: string, at: number, style: YamlRange['style']): number {
  if (style === 'single-quoted') return raw.startsWith("''", at) ? 2 : 1;
  if (style !== 'double-quoted' || raw[at] !== '\\') return 1;
  return ESCAPES[raw[at + 1] ?? ''] ?? 2;
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
