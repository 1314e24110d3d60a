import { foldHeading } from '../model/kind.ts';

/** A heading's title with the number that stood in front of the words that it replaces, such as `6.`. */
export function withNumbering(words: string, title: string): string {
  const bare = words.trim().replace(/ ?[:.]$/, '');
  const folded = foldHeading(words);
  const front = bare.slice(0, Math.max(0, bare.length - folded.length));
  return bare.slice(front.length).toLowerCase() === folded ? `${front}${title}` : title;
}
