/** The paths in code-point order. UTF-16 puts what is written with two units before the last of those written with one; UTF-8 does not. */
export function inCodePointOrder(paths: readonly string[]): readonly string[] {
  // Where nothing is written with two units, the order of JavaScript is the same, and ten times as quick.
  if (!paths.some((path) => /[\ud800-\udfff]/.test(path))) return [...paths].sort();
  return [...paths].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}
