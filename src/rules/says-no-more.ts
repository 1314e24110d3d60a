import { foldHeading, namesOf } from '../model/kind.ts';
import { nearest } from '../model/suggest.ts';
import { isSameStem, meaningfulWords } from './likeness.ts';
import type { NearMiss } from './near-misses.ts';

/** True where no word of a heading would be lost if it bore the name of the section: each is in one of its names, rightly spelt or not. */
export function saysNoMore({ words, section }: NearMiss): boolean {
  return namesOf(section).some((name) => {
    const known = meaningfulWords(name);
    if (joined(words) === joined(name)) return true;
    return meaningfulWords(foldHeading(words)).every(
      (word) => known.some((each) => isSameStem(word, each)) || nearest(word, known) !== undefined,
    );
  });
}

/** A blank or a hyphen too many, or too few, is no other word. */
function joined(words: string): string {
  return foldHeading(words).replace(/[\s-]/g, '');
}
