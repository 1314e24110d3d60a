/** The beginning of a text, cut between two words where it has more than so many characters. */
export function firstWords(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
