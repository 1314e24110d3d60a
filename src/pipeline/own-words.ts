import type { Outline } from '../model/outline.ts';

/** Words that thousands of outlines share, such as `membership` and `clause 2.1`. */
const SHARED = new Map<string, string>();
const MOST_SHARED = 20_000;

/**
 * The outline with copies of its words: a word that was cut out of a text holds all of that text in memory. What many outlines
 * have in common is there once.
 */
export function withOwnWords({ provisions, citations, nameless, parties }: Outline, file: string): Outline {
  const [ownSection, ownWithin, ownProvision] = [ownInTurn(), ownInTurn(), ownInTurn()];
  return {
    provisions: provisions.map(({ id, kindSection, within, name }) => ({
      id: own(id),
      kindSection: ownSection(kindSection),
      within: ownWithin(within),
      name: own(name),
    })),
    citations: citations.map(({ written, place, provision }) => ({
      written: own(written),
      place: { ...place, file },
      provision: ownProvision(provision),
    })),
    nameless: nameless.map(own),
    parties: parties.map(own),
  };
}

/** For words that come one after another, of which many are the one before. */
function ownInTurn(): (word: string | undefined) => string | undefined {
  let last: string | undefined;
  let answer: string | undefined;
  return (word) => {
    if (word !== last) [last, answer] = [word, word && own(word)];
    return answer;
  };
}

/** V8 copies the letters of what is shorter when it cuts it out. */
const SHORTEST_CUT = 13;

function own(word: string): string {
  const known = SHARED.get(word);
  if (known !== undefined) return known;
  const copy = word.length < SHORTEST_CUT ? word : copyOf(word);
  if (SHARED.size < MOST_SHARED) SHARED.set(copy, copy);
  return copy;
}

/** A new string of the same letters, which is cut out of nothing. */
function copyOf(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le');
}
