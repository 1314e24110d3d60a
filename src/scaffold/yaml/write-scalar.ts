const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .’“”–—'()/&;#@+-]*$/u;
const MISREAD = / #|^---|\s$/;

/** Words as a YAML scalar for a list or group in brackets: without quotation marks where YAML cannot misread them. */
export function flowScalar(words: string): string {
  return PLAIN.test(words) && !MISREAD.test(words) ? words : JSON.stringify(words);
}

/** Words as a YAML scalar behind a key on a line of its own. */
export function blockScalar(words: string): string {
  return PLAIN.test(words.replaceAll(', ', ' ')) && !MISREAD.test(words) ? words : JSON.stringify(words);
}

/** Keys and words as a group in braces. */
export function flowGroup(entries: readonly (readonly [key: string, words: string])[]): string {
  return `{${entries.map(([key, words]) => `${key}: ${flowScalar(words)}`).join(', ')}}`;
}

/** Words as a list in brackets. */
export function flowList(words: readonly string[]): string {
  return `[${words.map(flowScalar).join(', ')}]`;
}
