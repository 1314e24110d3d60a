import { addAll } from '../../model/add-all.ts';
import { type Findable, findable, placesOf, type Span } from './find-words.ts';
import type { OwnWords, WordEdit } from './motion.ts';
import { type Atom, atomsOf, atomsOfOwnWords, ownWordsOfAtoms } from './word-atoms.ts';

/** These words with all edits made at once. Undefined where the words of an edit are not found. */
export function applyEdits(own: OwnWords, edits: readonly WordEdit[]): OwnWords | undefined {
  const atoms = atomsOfOwnWords(own);
  if (atoms === undefined) return undefined;
  const text = findable(atoms);
  const changes = edits.flatMap((edit) => spansOf(edit, text).map((span) => ({ span, edit })));
  if (changes.some(({ span }) => span === undefined)) return undefined;
  const inOrder = changes
    .flatMap(({ span, edit }) => (span === undefined ? [] : [{ span, edit }]))
    .sort((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1]);
  const amended: Atom[] = [];
  let read = 0;
  for (const {
    span: [from, to],
    edit,
  } of inOrder) {
    if (from < read) return undefined;
    addAll(amended, atoms.slice(read, from));
    addAll(amended, atomsOf(edit.put));
    read = to;
  }
  return ownWordsOfAtoms([...amended, ...atoms.slice(read)]);
}

function spansOf({ at, find, which }: WordEdit, text: Findable): readonly (Span | undefined)[] {
  if (at === 'start') return [[0, 0]];
  if (at === 'end') return [[text.atoms.length, text.atoms.length]];
  const places = placesOf(find, text);
  if (places.length === 0 || (which === 'only' && places.length > 1)) return [undefined];
  const wanted = typeof which === 'string' ? places : which.map((place) => places[place - 1]);
  return wanted.map((span) => (at === 'after' && span !== undefined ? [span[1], span[1]] : span));
}
