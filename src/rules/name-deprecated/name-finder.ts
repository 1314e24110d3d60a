import { once } from '../../model/once.ts';
import { remembered } from '../../model/remembered.ts';
import type { NamesInUse } from '../../model/rule.ts';
import type { Term } from '../../model/term.ts';
import { namesPattern } from './names-pattern.ts';

/** A name not to use, as a text has it, at this offset in UTF-16 units. */
export interface DeprecatedName {
  readonly words: string;
  readonly start: number;
  readonly term: Term;
  /** True where it has a plural `s` that the name itself has not. */
  readonly isPlural: boolean;
}

/** The names not to use in a text. */
export type NameFinder = (text: string) => readonly DeprecatedName[];

/**
 * Finds the names not to use in a text: whole words, whatever their case, with a plural `s` or without,
 * and never inside a longer name that is a body's, a document's or the glossary's own. Undefined where no name is refused.
 */
export const nameFinder = remembered((names: NamesInUse): NameFinder | undefined => {
  const refused = refusedNames(names);
  if (refused.size === 0) return undefined;
  // Most texts hold no name that is refused, and the names that are accepted may be thousands.
  const any = new RegExp(patternFor(refused.keys()), 'iu');
  const pattern = once(() => patternFor([...refused.keys(), ...acceptedNames(names).map(fold)]));
  return (text) =>
    any.test(text)
      ? [...text.matchAll(pattern())].flatMap((match) => {
          const term = refused.get(fold(match[1] ?? ''));
          const isPlural = match[0] !== match[1];
          return term === undefined ? [] : [{ words: match[0], start: match.index, term, isPlural }];
        })
      : [];
});

/** The name of one term may be what another is not to be called: then it has to be allowed. */
function refusedNames({ terms }: NamesInUse): ReadonlyMap<string, Term> {
  const own = new Set(terms.flatMap(({ term, also }) => [term, ...also]).map(fold));
  const refused = terms.flatMap((term) => term.not.map((name) => [fold(name), term] as const));
  return new Map(refused.filter(([name]) => name !== '' && !own.has(name)));
}

function acceptedNames({ terms, bodies, documents }: NamesInUse): readonly string[] {
  return [
    ...terms.flatMap(({ term, also }) => [term, ...also]),
    ...bodies.flatMap(({ name, shortName }) => [name, shortName ?? '']),
    ...documents.map(({ title }) => title),
  ];
}

function patternFor(names: Iterable<string>): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${namesPattern(names)})s?(?![\\p{L}\\p{N}-])`, 'giu');
}

function fold(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
