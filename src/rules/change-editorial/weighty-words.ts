import type { Term } from '../../model/term.ts';
import { quote } from '../quote.ts';

const DUTY = /(?<![\p{L}-])(must|shall|may)(?:\s+not)?(?![\p{L}-])/giu;

/** What became of the words on which the meaning of a clause hangs: those of duty and leave, and defined terms; undefined where nothing did. */
export function weightyWords(before: string, after: string, terms: readonly Term[]): string | undefined {
  const [oldDuties, duties] = [dutiesIn(before), dutiesIn(after)];
  if (oldDuties.join() !== duties.join()) return difference(oldDuties, duties);
  const [oldTerms, newTerms] = [termsIn(before, terms), termsIn(after, terms)];
  return oldTerms.join() === newTerms.join() ? undefined : difference(oldTerms, newTerms);
}

function difference(before: readonly string[], after: readonly string[]): string {
  const gone = without(before, after);
  const come = without(after, before);
  const [old, current] = [gone[0], come[0]];
  if (old !== undefined && current !== undefined) return `${quote(old)} is now ${quote(current)}`;
  if (old !== undefined) return `${quote(old)} is gone`;
  return current === undefined ? 'words of duty change places' : `${quote(current)} is new`;
}

/** The words of one list that the other lacks, as often as it lacks them. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const index = left.indexOf(word);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

function dutiesIn(text: string): readonly string[] {
  return [...text.matchAll(DUTY)].map(([words]) => words.replace(/\s+/g, ' ').toLowerCase());
}

/** The terms that a text names, by their agreed name, in alphabetical order: where they stand is a matter of writing. */
function termsIn(text: string, terms: readonly Term[]): readonly string[] {
  return terms
    .flatMap(({ term, also }) => [term, ...also].flatMap((name) => matches(text, name).map(() => term)))
    .toSorted();
}

function matches(text: string, name: string): readonly string[] {
  const words = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${words}s?(?![\\p{L}\\p{N}-])`, 'giu'))].map(
    ([found]) => found,
  );
}
