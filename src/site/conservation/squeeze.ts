/** White space, and the signs that Markdown or a page may read as marks of its own. */
const UNSURE = /[\s!-/:-@[-`{-~]+/g;

/**
 * A text without white space and without the punctuation of ASCII: what no way of writing it down can change. Letters, digits and
 * signs of every script stay, in NFC.
 */
export function squeeze(text: string): string {
  return text.replace(UNSURE, '').normalize('NFC');
}
