import { afterFirstWord } from '../first-clause.ts';
import type { Family, Mutation } from '../mutation.ts';
import { oneChange } from '../one-change.ts';
import { positionAt } from '../position.ts';
import type { EditionFile } from '../subject.ts';

/** What may not stand in a text, and the rule that says so. */
const UNSAFE: readonly (readonly [what: string, written: string, rule: string])[] = [
  ['raw HTML', '<b>words</b>', 'text-html'],
  ['a script', '<script>alert(1)</script>', 'text-html'],
  ['a comment', '<!-- aside -->', 'text-html'],
  ['an unsafe link', '[words](javascript:alert(1))', 'text-link-unsafe'],
  ['a link to data', '[words](data:text/html,words)', 'text-link-unsafe'],
  ['an image', '![words](picture.png)', 'text-image'],
  ['a control character', '\u0007', 'text-control-character'],
  ['a mark that turns the direction of reading', '\u202e', 'text-control-character'],
];

/** The first clause of each edition holds, after its first word, what could harm a reader. */
export const textUnsafe: Family = {
  name: 'Unsafe words in texts',
  mutationsOf: function* ({ editions }) {
    for (const file of editions) for (const unsafe of UNSAFE) yield* inFirstClause(file, unsafe);
  },
};

function* inFirstClause(file: EditionFile, [what, written, rule]: (typeof UNSAFE)[number]): Iterable<Mutation> {
  const { path, text } = file;
  const at = afterFirstWord(file);
  if (at === undefined) return;
  const mutated = `${text.slice(0, at)} ${written}${text.slice(at)}`;
  yield oneChange({
    what: `put ${what} into the first clause`,
    file: path,
    text: mutated,
    rule,
    at: positionAt(text, at + 1),
  });
}
