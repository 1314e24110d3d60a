import { splitWords } from '../split-words.ts';
import type { Atom } from './word-atoms.ts';

/** A run of atoms: from the first on, up to and without the second. */
export type Span = readonly [from: number, to: number];

/** The words of these atoms, as a reader would speak them. */
export function textOfAtoms(atoms: readonly Atom[]): string {
  return atoms
    .map(({ space, text }) => space + text)
    .join('')
    .trim();
}

/** Atoms, prepared for words to be found in them. */
export interface Findable {
  readonly atoms: readonly Atom[];
  readonly text: string;
  /** Where in the text a word or an atom begins, and where one ends. */
  readonly froms: ReadonlySet<number>;
  readonly tos: ReadonlySet<number>;
  /** The atom that begins there, and the one that ends there. */
  readonly startOf: ReadonlyMap<number, number>;
  readonly endOf: ReadonlyMap<number, number>;
}

/**
 * Every run of atoms at which these words stand, in order. Words are found on the boundaries of words. Those inside
 * a piece of markup count, for a reader counts them; they are no run of atoms.
 */
export function placesOf(words: string, { text, froms, tos, startOf, endOf }: Findable): readonly (Span | undefined)[] {
  if (words === '') return [];
  const places: (Span | undefined)[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!froms.has(start) || !tos.has(end)) continue;
    const [from, last] = [startOf.get(start), endOf.get(end)];
    places.push(from === undefined || last === undefined ? undefined : [from, last + 1]);
  }
  return places;
}

/** Prepares atoms for words to be found in them. */
export function findable(atoms: readonly Atom[]): Findable {
  const [froms, tos] = [new Set<number>(), new Set<number>()];
  const [startOf, endOf] = [new Map<number, number>(), new Map<number, number>()];
  let text = '';
  for (const [index, atom] of atoms.entries()) {
    text += atom.space;
    if (!startOf.has(text.length)) startOf.set(text.length, index);
    let offset = text.length;
    // A piece of markup holds words of its own, at which no atom begins.
    for (const { space, word } of atom.node?.type === 'text'
      ? [{ space: '', word: atom.text }]
      : splitWords(atom.text)) {
      froms.add(offset + space.length);
      offset += space.length + word.length;
      tos.add(offset);
    }
    text += atom.text;
    if (atom.text !== '') endOf.set(text.length, index);
  }
  return { atoms, text, froms, tos, startOf, endOf };
}
