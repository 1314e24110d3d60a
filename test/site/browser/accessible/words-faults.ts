const MOST_WORDS = 20;
/** Of the scale of Flesch and Kincaid: what a reader of eleven follows. */
const HIGHEST_GRADE = 6;

/** Which sentences of a page of help are too long, and whether its words are too hard. `html` is the page as built. */
export function wordsFaults(html: string): readonly string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const sentences = sentencesIn(
    main.replace(/<(nav|blockquote|figure)\b[\s\S]*?<\/\1>|<p class="[^"]*address[^"]*">[\s\S]*?<\/p>/g, ''),
  );
  const long = sentences.filter((sentence) => wordsIn(sentence).length > MOST_WORDS);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return [
    ...long.map((sentence) => `is too long: ${sentence}`),
    ...(grade > HIGHEST_GRADE ? [`is too hard: grade ${grade.toFixed(1)}`] : []),
  ];
}

function sentencesIn(html: string): readonly string[] {
  return html
    .replace(/<(h[1-6]|dt)\b[\s\S]*?<\/\1>/g, '')
    .split(/<\/?(?:p|li|dd|ol|ul)\b[^>]*>/)
    .map((part) =>
      part
        .replace(/<[^>]+>/g, '')
        .replace(/&#?\w+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?:])\s+(?=[A-Z“])/))
    .filter((sentence) => wordsIn(sentence).length > 1);
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}’'-]+/gu) ?? [];
}

/** Groups of vowels; an e at the end is not heard. */
function syllablesIn(word: string): number {
  const heard = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
