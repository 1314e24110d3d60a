/**
 * For each UTF-16 unit of a YAML scalar's value, and for its end, the offset in the YAML text that it came from.
 * `raw` is the scalar as written, from its first character to its last; `indent` is the column, from 0, at which the lines
 * of a block begin, and -1 for other scalars. White space folds; escapes count as one unit.
 */
export function alignScalar(raw: string, value: string, indent: number): readonly number[] {
  const offsets: number[] = [];
  let at = indent < 0 ? 0 : skipIndent(raw, 0, indent);
  for (const unit of value.split('')) {
    at = /\s/.test(unit) ? skipTo(raw, at, (mark) => /[\s\\]/.test(mark)) : skipSpace(raw, at);
    offsets.push(at);
    at += raw[at] === '\\' ? escapeLength(raw, at) : 1;
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

function escapeLength(raw: string, at: number): number {
  const lengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  return lengths[raw[at + 1] ?? ''] ?? 2;
}
