import type { LinkChange, RedlinePart, RedlineRow, Run, SetOut } from '../model/redline.ts';
import { lowerName, nameOfPart, namesOfParts } from './name-part.ts';
import { changeInWords, quotedWords, wordChanges } from './word-changes.ts';

/** More changes than this in one provision are counted, not told. */
const MOST_TOLD = 3;

/** What happened to one part of the text, in a plain sentence; undefined where nothing did. */
export function describeRow(row: RedlineRow): string | undefined {
  const { before, after, fate, depth, setOut } = row;
  if (fate === 'kept') return undefined;
  if (setOut?.role === 'piece') return pieceSentence(row, setOut);
  if (before === undefined) return after === undefined ? undefined : `${nameOfPart(after, depth)} is new.`;
  const was = row.isRenumbered && hasNumber(before) ? nameOfPart(before, depth) : undefined;
  if (after === undefined) return `${nameOfPart(before, depth)} of the earlier text is deleted.`;
  if (fate === 'amended') return `${amendedName(after, depth)}${aside(row.isMoved, was)}${amendment(row)}.`;
  if (row.isMoved)
    return `${nameOfPart(after, depth)} was moved${was === undefined ? '' : `; it was ${lowerName(was)}`}.`;
  return `${nameOfPart(after, depth)} ${was === undefined ? 'had no number' : `was ${lowerName(was)}`}.`;
}

/** Of a section, the heading is amended, and not what stands under it. */
function amendedName(part: RedlinePart, depth: number): string {
  const name = nameOfPart(part, depth);
  return part.form === 'section' && part.number !== '' ? `The heading of ${lowerName(name)}` : name;
}

function aside(isMoved: boolean, was: string | undefined): string {
  if (was === undefined) return isMoved ? ' (moved)' : '';
  return ` (${isMoved ? 'moved, ' : ''}was ${lowerName(was)})`;
}

/** Names stand in the text to which the part belongs; the whole stands in both, and is named as the newer text does. */
function pieceSentence({ before, after, depth }: RedlineRow, { whole }: Extract<SetOut, { role: 'piece' }>): string {
  const name = lowerName(nameOfPart(whole, depth));
  if (after !== undefined) return `${nameOfPart(after, depth)} sets out words that stood in ${name}.`;
  return `${before === undefined ? '' : nameOfPart(before, depth)} of the earlier text now stands in ${name}, in the same words.`;
}

function amendment({ isReplaced, runs, links, setOut, after, depth }: RedlineRow): string {
  if (setOut?.role === 'whole' && setOut.isAll) {
    const names = namesOfParts(setOut.pieces, depth + 1);
    const isDivided = lengthOf(runs, 'deleted') > lengthOf(runs, 'inserted');
    const which = setOut.pieces.length === 1 ? 'some of its words now stand alone' : 'its words are set out';
    if (isDivided) return `: ${which} as ${names}, and are otherwise the same`;
    return after === undefined ? '' : ` takes in ${names} of the earlier text, in the same words`;
  }
  if (isReplaced && after?.form !== 'section') return ' is replaced in full';
  const changes = wordChanges(runs);
  if (changes.length > MOST_TOLD) return ` is amended in ${changes.length} places`;
  return `: ${[...changes.map(changeInWords), ...links.map(linkInWords)].join('; ')}`;
}

function lengthOf(runs: readonly Run[], change: Run['change']): number {
  return runs.reduce((sum, run) => sum + (run.change === change ? run.words.length : 0), 0);
}

function linkInWords({ words, before, after }: LinkChange): string {
  if (before === undefined) return `${quotedWords(words)} now leads to ${after}`;
  if (after === undefined) return `${quotedWords(words)} no longer leads to ${before}`;
  return `${quotedWords(words)} leads to ${after}, not to ${before}`;
}

function hasNumber(part: RedlinePart): boolean {
  return part.form === 'clause' ? (part.label ?? part.number) !== '' : part.form === 'section' && part.number !== '';
}
