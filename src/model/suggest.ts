import { distance } from 'fastest-levenshtein';

const LONGEST_COMPARED = 100;

/** The candidate that the writer most likely meant, or undefined where none is close. Ties go to the first. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(written);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(Math.min(wanted.length, LONGEST_COMPARED) / 3)) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    // As many edits are needed at least, and to count these is quick.
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const edits = distance(wanted, folded);
    if (edits >= least) continue;
    best = candidate;
    least = edits;
  }
  return best;
}

/** The same, and undefined too where another candidate is just as close: a change may be made on it. */
export function clearest(written: string, candidates: Iterable<string>): string | undefined {
  const different = [...new Set(candidates)];
  const best = nearest(written, different);
  if (best === undefined) return undefined;
  const wanted = fold(written);
  const least = distance(wanted, fold(best));
  const isAsClose = (other: string): boolean =>
    Math.abs(other.length - wanted.length) <= least && distance(wanted, other) <= least;
  return different.some((other) => other !== best && isAsClose(fold(other))) ? undefined : best;
}

function fold(text: string): string {
  return text.slice(0, LONGEST_COMPARED).toLowerCase();
}
