import { distance } from 'fastest-levenshtein';
import { keepFew } from './keep-few.ts';
import { letterSet, lettersApart } from './letter-set.ts';
import { once } from './once.ts';

const LONGEST_COMPARED = 100;
const MANY = 100;
const MOST_LISTS = 4;
const MOST_ANSWERS = 10_000;

/** What the writer most likely meant. */
export interface Closest {
  readonly name: string;
  /** False where another name is just as close: then no change may be made on it. */
  readonly isAlone: boolean;
}

/** Finds the name that the writer most likely meant; undefined where none is close. Ties go to the first. */
export type FindClosest = (written: string) => Closest | undefined;

/** The candidate that the writer most likely meant, or undefined where none is close. Ties go to the first. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  return closest(written, Array.from(candidates, madeReady))?.name;
}

/** The same, and undefined too where another candidate is just as close: a change may be made on it. */
export function clearest(written: string, candidates: Iterable<string>): string | undefined {
  return ifAlone(closest(written, Array.from(candidates, madeReady)));
}

/** The name, where no other is just as close. */
export function ifAlone(found: Closest | undefined): string | undefined {
  return found?.isAlone === true ? found.name : undefined;
}

/** The same for names of which many are looked for. Whoever brings the same long list again goes on with what was made ready of it. */
export function closestAmong(names: readonly string[]): FindClosest {
  const make = () => finderAmong(names);
  const find = once(() => (names.length < MANY ? make() : keptFinder(names.join('\n'), make)));
  return (written) => find()(written);
}

const keptFinder = keepFew<string, FindClosest>(MOST_LISTS);

function finderAmong(names: readonly string[]): FindClosest {
  const ready = names.map(madeReady);
  const kept = keepFew<string, { readonly answer: Closest | undefined }>(MOST_ANSWERS);
  return (written) => kept(written, () => ({ answer: closest(written, ready) })).answer;
}

/** A name as it is compared. */
interface ReadyName {
  readonly name: string;
  readonly folded: string;
  readonly letters: number;
}

function madeReady(name: string): ReadyName {
  const folded = name.slice(0, LONGEST_COMPARED).toLowerCase();
  return { name, folded, letters: letterSet(folded) };
}

function closest(written: string, candidates: readonly ReadyName[]): Closest | undefined {
  const wanted = madeReady(written);
  let best: string | undefined;
  let isAlone = true;
  let least = Math.max(1, Math.floor(wanted.folded.length / 3));
  for (const candidate of candidates) {
    if (candidate.name === best || isSurelyFarther(candidate, wanted, least)) continue;
    const edits = distance(wanted.folded, candidate.folded);
    if (edits > least) continue;
    isAlone = best === undefined || edits < least;
    if (!isAlone) continue;
    best = candidate.name;
    least = edits;
  }
  return best === undefined ? undefined : { name: best, isAlone };
}

/** As many edits are needed at least as there are letters more or others, and to count these is quick. */
function isSurelyFarther(one: ReadyName, other: ReadyName, least: number): boolean {
  return Math.abs(one.folded.length - other.folded.length) > least || lettersApart(one.letters, other.letters) > least;
}
