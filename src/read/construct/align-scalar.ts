/**
 * For each UTF-16 unit of a YAML scalar's value, and for its end, the offset in the YAML text that it came from.
 * `raw` is the scalar as written, from its first character to its last. White space folds; escapes count as one unit.
 */
export function alignScalar(raw: string, value: string): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const unit of value.split('')) {
    at = /\s/.test(unit) ? skipTo(raw, at, (mark) => /[\s\\]/.test(mark)) : skipSpace(raw, at);
    offsets.push(at);
    at += raw[at] === '\\' ? escapeLength(raw, at) : 1;
    if (/\s/.test(unit)) at = skipIndent(raw, at);
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

/** Behind a line end, the blanks that only indent the next line. */
function skipIndent(raw: string, from: number): number {
  let at = from;
  if (raw[at - 1] !== '\n') return at;
  while (raw[at] === ' ') at += 1;
  return at;
}

function escapeLength(raw: string, at: number): number {
  const lengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  return lengths[raw[at + 1] ?? ''] ?? 2;
}
