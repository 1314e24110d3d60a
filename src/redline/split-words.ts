/** A word, a figure or a sign, with the white space in front of it. Only the last of a text can be empty. */
export interface Word {
  readonly space: string;
  readonly word: string;
}

// Scripts that put no spaces between words are compared letter by letter.
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]`;
const LETTER = String.raw`[[\p{L}\p{M}\p{N}]--${UNSPACED}]`;
const FIGURE = String.raw`\p{N}+(?:[.,:\/]\p{N}+)*(?![\p{L}\p{N}])`;
const LETTERS = `${LETTER}+(?:['’]${LETTER}+)*`;
const SIGN = String.raw`\S\p{M}*`;
const WORD = new RegExp(String.raw`\s*(?:${FIGURE}|(?=\p{L})${UNSPACED}\p{M}*|${LETTERS}|${SIGN}|$)`, 'gv');

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of to in on at by for from with and or as is are be was were been it its this that these those their which who'.split(
    ' ',
  ),
);
const LONGEST_STOP_WORD = Math.max(...Array.from(STOP_WORDS, ({ length }) => length));

/** The words of a text in order. Put together again, space and word in turn, they are the text. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const whole of text.match(WORD) ?? []) {
    if (whole === '') continue;
    const word = whole.trimStart();
    words.push({ space: whole.slice(0, whole.length - word.length), word });
  }
  return words;
}

/** True for a word that carries meaning of its own: no sign, no article, no preposition. "Not" and "may" are words. */
export function isContentWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && (word.length > LONGEST_STOP_WORD || !STOP_WORDS.has(word.toLowerCase()));
}
