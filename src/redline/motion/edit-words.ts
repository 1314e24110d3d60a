import { compareTokens } from '../compare-words.ts';
import { applyEdits } from './apply-edits.ts';
import { spansBetween, type WordSpan } from './changed-spans.ts';
import { editsFor } from './edits-for.ts';
import { findable, textOfAtoms } from './find-words.ts';
import type { OwnWords, WordEdit } from './motion.ts';
import { isSameText } from './own-words.ts';
import { type Atom, atomsOf, atomsOfOwnWords } from './word-atoms.ts';

/** A part that is amended in more places than this is put in other words instead. */
const MOST_EDITS = 6;
/** A comparison ends after so many words deleted and inserted. */
const MOST_COMPARED = 1000;
/** Of the older words, this much stays where one edit takes the place of several. */
const LEAST_KEPT = 0.2;

/**
 * The edits that turn the older words into the newer ones, each with words that find it. Undefined where it is plainer
 * to give the newer words as a whole: little is kept, or too many edits would be told.
 */
export function editWords(before: OwnWords, after: OwnWords): readonly WordEdit[] | undefined {
  const [older, newer] = [atomsOfOwnWords(before), atomsOfOwnWords(after)];
  if (older === undefined || newer === undefined) return undefined;
  const hunks = compareTokens(older, newer, MOST_COMPARED);
  const spans = hunks === undefined ? undefined : spansBetween(hunks, older);
  if (spans === undefined) return undefined;
  const text = findable(older);
  const most = textOfAtoms(newer).length;
  return [spans, ...asOne(spans, older)]
    .map((some) => editsFor(some, text, MOST_EDITS))
    .find((edits) => edits !== undefined && isPlain(edits, most) && isRight(before, edits, after));
}

/** All changes in one, where enough stays around them. */
function asOne(spans: readonly WordSpan[], older: readonly Atom[]): readonly (readonly WordSpan[])[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || last.to - first.from > (1 - LEAST_KEPT) * older.length) return [];
  const put = spans.flatMap((span, index) => [
    ...older.slice(spans[index - 1]?.to ?? span.from, span.from),
    ...span.put,
  ]);
  const isAcross = older.slice(first.from, last.to).some(({ node }) => node === undefined);
  return isAcross ? [] : [[{ ...first, to: last.to, last: last.last, put }]];
}

function isPlain(edits: readonly WordEdit[], most: number): boolean {
  const lengths = edits.map((edit) => quotedLength(edit) + textOfAtoms(atomsOf(edit.put)).length);
  return edits.length < 2 || lengths.reduce((sum, length) => sum + length, 0) <= most;
}

function quotedLength({ find, ends }: WordEdit): number {
  return ends === undefined ? find.length : ends.first.length + (ends.last ?? '').length;
}

function isRight(before: OwnWords, edits: readonly WordEdit[], after: OwnWords): boolean {
  const amended = applyEdits(before, edits);
  return amended !== undefined && isSameText(amended, after);
}
