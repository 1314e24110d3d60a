import type { Constitution } from '../../model/constitution.ts';
import { foldName, idFromWords, isId, isReservedId } from '../../model/id.ts';
import { namesOf } from '../../model/names-of.ts';

/** Why an id cannot be used for something new, in one sentence; undefined where it can. `taken` are the ids that there are. */
export function idFault(id: string, taken: readonly string[]): string | undefined {
  if (!isId(id)) return 'An id has lower-case letters, digits and single hyphens, and starts with a letter.';
  if (isReservedId(id)) return `“${id}” is a word that addresses keep for themselves. Choose another.`;
  return taken.some((other) => foldName(other) === foldName(id))
    ? `“${id}” is taken already. Choose another.`
    : undefined;
}

/** The id that the words suggest, with a number behind it where it is taken. Undefined where they suggest none. */
export function suggestedId(words: string, taken: readonly string[]): string | undefined {
  const id = idFromWords(words);
  if (id === undefined) return undefined;
  const numbered = taken.map((_, index) => `${id}-${index + 2}`);
  return [id, ...numbered].find((candidate) => idFault(candidate, taken) === undefined);
}

/** Every id that a document has or had. */
export function documentIds({ documents }: Constitution): readonly string[] {
  return documents.flatMap(namesOf);
}

/** Every id of a body. */
export function bodyIds({ bodies }: Constitution): readonly string[] {
  return bodies.map(({ id }) => id);
}
