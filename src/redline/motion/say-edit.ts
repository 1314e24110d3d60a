import { joinWords } from '../../model/join-words.ts';
import type { WordEdit } from './motion.ts';
import { ordinal } from './ordinal.ts';
import { type MarkupNote, markupAside, markupIn, readAloud } from './say-markup.ts';

/** One change of words, such as `for “Board” substitute “Group”`. */
export function sayEdit(edit: WordEdit): string {
  const put = `“${readAloud(edit.put)}”${markupAside(edit.put)}`;
  switch (edit.at) {
    case 'start':
      return `at the beginning insert ${put}`;
    case 'end':
      return `at the end insert ${put}`;
    case 'after':
      return `after “${edit.find}”${placeOf(edit)} insert ${put}`;
    default:
      if (edit.put.length === 0) return `omit ${found(edit)}${placeOf(edit)}`;
      if (readAloud(edit.put) === edit.find) return sayMarkup(edit);
      return `for ${found(edit)}${placeOf(edit)} substitute ${put}`;
  }
}

function found({ find, ends }: WordEdit): string {
  if (ends === undefined) return `“${find}”`;
  return `the words from “${ends.first}” to ${ends.last === undefined ? 'the end' : `“${ends.last}”`}`;
}

function placeOf({ which, at }: WordEdit): string {
  if (which === 'only') return '';
  const comma = at === 'for' ? ',' : '';
  if (which === 'each') return `${comma} in each place where it occurs${comma}`;
  const places = `${joinWords(which.map(ordinal), 'and')} ${which.length === 1 ? 'place' : 'places'}`;
  return `${comma} in the ${places} where it occurs${comma}`;
}

/** The words stay, and do something else. */
function sayMarkup(edit: WordEdit): string {
  const [before, after] = [markupIn(edit.was), markupIn(edit.put)];
  const gained = missingFrom(before, after).map((note) => `${note.verb} ${note.what}`);
  const lost = missingFrom(after, before).map((note) => `no longer ${note.verb} ${note.what}`);
  const [first] = [...missingFrom(before, after), ...missingFrom(after, before)];
  const words = first === undefined ? edit.find : first.words;
  return `let “${words}”${placeOf(edit)} ${joinWords([...gained, ...lost], 'and')}`;
}

function missingFrom(some: readonly MarkupNote[], others: readonly MarkupNote[]): readonly MarkupNote[] {
  return others.filter((note) => !some.some((one) => JSON.stringify(one) === JSON.stringify(note)));
}
