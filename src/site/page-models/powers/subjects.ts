import type { Body } from '../../../model/body.ts';
import { withArticle } from '../../../model/sentence.ts';
import type { Term } from '../../../model/term.ts';
import type { Subject } from './mark-sentence.ts';

const ARTICLE = /^(?:the|a|an|each|every)\s/i;
/** Letters whose names begin with a vowel, as in `an MP`. */
const SPOKEN_WITH_VOWEL = /^[AEFHILMNORSX](?:[A-Z]|$)/;

/** A body in a sentence, by its short name where it has one. */
export function bodySubject({ name, shortName }: Pick<Body, 'name' | 'shortName'>): Subject {
  const words = withArticle(shortName ?? name);
  return { words, isPlural: isPlural(shortName ?? ''), names: namesOf([words, withArticle(name), name]) };
}

/** A term in a sentence: `a member`, and `members` where the term is itself in the plural. */
export function termSubject({ term, also }: Pick<Term, 'term' | 'also'>): Subject {
  const names = namesOf([term, ...also].flatMap((name) => [name, ...(ARTICLE.test(name) ? [] : articled(name))]));
  if (ARTICLE.test(term) || isPlural(term)) return { words: term, isPlural: isPlural(term), names };
  return { words: `${startsWithVowel(term) ? 'an' : 'a'} ${term}`, isPlural: false, names };
}

function articled(name: string): readonly string[] {
  return [`the ${name}`, `a ${name}`, `an ${name}`, `any ${name}`, `each ${name}`, `every ${name}`, `${name}s`];
}

/** The longest first, so that the whole name is found where one begins with another. */
function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted((one, other) => other.length - one.length);
}

function isPlural(name: string): boolean {
  return /[^s]s$/.test(name);
}

function startsWithVowel(word: string): boolean {
  return (
    SPOKEN_WITH_VOWEL.test(word) ||
    (/^[aeiou]/i.test(word) && !/^[A-Z]{2}/.test(word) && !/^(?:uni|use|eu|one)/i.test(word))
  );
}
