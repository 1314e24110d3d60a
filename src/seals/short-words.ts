const MOST_LETTERS = 60;

/** Words on one line, shortened where they are long. */
export function shortWords(words: string, most = MOST_LETTERS): string {
  const letters = Array.from(words.replace(/\s+/g, ' ').trim());
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}
