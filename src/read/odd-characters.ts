import type { SourceFinding } from '../model/finding.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { oddLetters } from './odd-letters.ts';

/** What of a file's characters cannot be seen, or is not what it seems. */
export function oddCharacters(file: string, text: string): readonly SourceFinding[] {
  return [...hiddenCharacters(file, text), ...oddLetters(file, text)];
}
