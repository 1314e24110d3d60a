import { capitalised } from '../../model/sentence.ts';

/**
 * What bodies of a kind are called: `thematic-group` is `Thematic group` of one body and `Thematic groups` of several.
 * Where an organisation writes in another language than English (`language`, BCP 47), its word stays as it is.
 */
export function kindOfBodies(kind: string, count: number, language: string): string {
  const words = capitalised(kind.replaceAll('-', ' '));
  return count > 1 && /^en\b/i.test(language) ? severalOf(words) : words;
}

/** Words that end in s are taken to speak of several already, as in `trustees`. */
function severalOf(words: string): string {
  if (words.endsWith('s')) return words;
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/.test(words) ? `${words}es` : `${words}s`;
}
