/** The words of a text, in the form in which search compares them: lower case, without accents and marks. */
export function wordsOf(text: string): readonly string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text in lower case without accents. */
export function foldWord(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
