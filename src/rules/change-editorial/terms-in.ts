import type { Term } from '../../model/term.ts';

/** The terms that a text names, as it writes them, in alphabetical order: where they stand is a matter of writing. */
export function termsIn(text: string, terms: readonly Term[]): readonly string[] {
  const names = terms
    .flatMap(({ term, also }) => [term, ...also])
    .toSorted((one, other) => other.length - one.length)
    .map((name) => ({ name, pattern: patternOf(name) }));
  let rest = text;
  const found: string[] = [];
  for (const { name, pattern } of names) {
    found.push(...[...rest.matchAll(pattern)].map((match) => asInside(match[0], name, rest.slice(0, match.index))));
    // What is part of a longer name is no name of its own.
    rest = rest.replace(pattern, (words) => '_'.repeat(words.length));
  }
  return found.toSorted();
}

/** The first letter of a sentence is a capital whatever the word: there it is taken as the glossary has it. */
function asInside(words: string, name: string, before: string): string {
  const isFirst = /(?:^|[.!?:;]["”'’)]*\s+)["“'‘(]*$/.test(before);
  return isFirst ? name.charAt(0) + words.slice(1) : words;
}

/** The name in one or in many, whatever its capitals. */
function patternOf(name: string): RegExp {
  const words = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const forms = /[^aeiou]y$/i.test(words) ? `${words.slice(0, -1)}(?:y|ies)` : `${words}(?:es|s)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}-])${forms}(?![\\p{L}\\p{N}-])`, 'giu');
}
