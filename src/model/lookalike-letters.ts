/** Letters of other alphabets that can hardly be told from Latin ones. Source: Unicode UTS 39, confusables. */
const LOOKS_LATIN =
  /[\u0391\u0392\u0395-\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03B1\u03B9\u03BA\u03BD\u03BF\u03C1\u03C5\u03C7\u03F2\u03F3\u03F9\u0405\u0406\u0408\u0410\u0412\u0415\u041A\u041C-\u041E\u0420-\u0423\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0474\u0475\u04AE\u04AF\u04BA\u04BB\u04C0\u04CF\u0501\u050C\u051A-\u051D\u0555\u0570\u0578\u057D\u0581\u0585]|\p{Script=Cherokee}|\p{Script=Lisu}|\p{Script=Coptic}/u;
/** Small letters of other alphabets, each before the Latin one, or the figure, that it is taken for. Source: Unicode UTS 39, confusables. */
const TWINS: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcхxуyіiјjѕsԁdһhӏlԛqԝwүyѵvҽeαaοoνvρpυuγyιiκkτtχxҫcոnսuօoհh'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? letter]] : [],
  ),
);
const LOOKS_LATIN_ALONE = new RegExp(`^(?:${LOOKS_LATIN.source}|[^\\p{L}])+$`, 'u');
const LATIN = /\p{Script=Latin}/u;

/** True where a text holds a letter that can be taken for a Latin one. A quick look, before words are taken apart. */
export function holdsLookalike(text: string): boolean {
  return LOOKS_LATIN.test(text);
}

/** True where a word has Latin letters and others that look like Latin ones: `p\u0430ypal`. */
export function mixesAlphabets(word: string): boolean {
  return LOOKS_LATIN.test(word) && LATIN.test(word);
}

/** True where all letters of a word are of another alphabet and look like Latin ones. */
export function passesForLatin(word: string): boolean {
  return LOOKS_LATIN.test(word) && LOOKS_LATIN_ALONE.test(word);
}

/** A form in which two texts are equal whose letters and figures can hardly be told apart. It is for comparing, never for reading. */
export function skeletonOf(words: string): string {
  const small = words.normalize('NFKC').toLowerCase();
  const plain = LOOKS_LATIN.test(words) ? [...small].map((letter) => TWINS.get(letter) ?? letter).join('') : small;
  return plain.replaceAll(/[1|]/g, 'l').replaceAll('0', 'o');
}

/** The same for ids, which have Latin letters alone and are read one by one: in them `rn` passes for `m`, and `vv` for `w`. */
export function skeletonOfId(id: string): string {
  return skeletonOf(id).replaceAll('rn', 'm').replaceAll('vv', 'w');
}
