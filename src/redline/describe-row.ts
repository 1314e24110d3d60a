import type { LinkChange, RedlinePart, RedlineRow, Run, SetOut } from '../model/redline.ts';

/** Words quoted in a sentence are cut after this many. */
const MOST_QUOTED_WORDS = 14;
/** More changes than this in one provision are counted, not told. */
const MOST_TOLD = 3;

/** What happened to one part of the text, in a plain sentence; undefined where nothing did. */
export function describeRow(row: RedlineRow): string | undefined {
  const { before, after, fate, depth, setOut } = row;
  if (fate === 'kept') return undefined;
  if (setOut?.role === 'piece') return pieceSentence(row, setOut);
  if (before === undefined) return after === undefined ? undefined : `${nameOf(after, depth)} is new.`;
  const was = row.isRenumbered && hasNumber(before) ? nameOf(before, depth) : undefined;
  if (after === undefined) return `${nameOf(before, depth)} of the earlier text is deleted.`;
  if (fate === 'amended') return `${nameOf(after, depth)}${aside(row.isMoved, was)}${amendment(row)}.`;
  if (row.isMoved) return `${nameOf(after, depth)} was moved${was === undefined ? '' : `; it was ${lower(was)}`}.`;
  return `${nameOf(after, depth)} ${was === undefined ? 'had no number' : `was ${lower(was)}`}.`;
}

function aside(isMoved: boolean, was: string | undefined): string {
  if (was === undefined) return isMoved ? ' (moved)' : '';
  return ` (${isMoved ? 'moved, ' : ''}was ${lower(was)})`;
}

/** Names stand in the text to which the part belongs; the whole stands in both, and is named as the newer text does. */
function pieceSentence({ before, after, depth }: RedlineRow, { whole }: Extract<SetOut, { role: 'piece' }>): string {
  const name = lower(nameOf(whole, depth));
  if (after !== undefined) return `${nameOf(after, depth)} sets out words that stood in ${name}.`;
  return `${before === undefined ? '' : nameOf(before, depth)} of the earlier text now stands in ${name}, in the same words.`;
}

function amendment({ isReplaced, runs, links, setOut, after, depth }: RedlineRow): string {
  if (setOut?.role === 'whole' && setOut.isAll) {
    const names = namesOf(setOut.pieces, depth + 1);
    const isDivided = runs.every(({ change, words }) => change !== 'inserted' || !/[\p{L}\p{N}]/u.test(words));
    if (isDivided) return `: its words are set out as ${names}, and are otherwise the same`;
    return after === undefined ? '' : ` takes in ${names} of the earlier text, in the same words`;
  }
  if (isReplaced) return ' is replaced in full';
  const changes = changesIn(runs);
  if (changes.length > MOST_TOLD) return ` is amended in ${changes.length} places`;
  return `: ${[...changes.map(changeInWords), ...links.map(linkInWords)].join('; ')}`;
}

interface WordChange {
  readonly deleted: string;
  readonly inserted: string;
}

function changesIn(runs: readonly Run[]): readonly WordChange[] {
  return runs.flatMap((run, index) => {
    const previous = runs[index - 1];
    if (run.change === 'inserted')
      return [{ deleted: previous?.change === 'deleted' ? previous.words : '', inserted: run.words }];
    return run.change === 'deleted' && runs[index + 1]?.change !== 'inserted'
      ? [{ deleted: run.words, inserted: '' }]
      : [];
  });
}

function changeInWords({ deleted, inserted }: WordChange): string {
  if (deleted.trim() === '' && inserted.trim() === '') return 'the paragraphs are divided in another way';
  if (deleted.trim() === '') return `${quoted(inserted)} is inserted`;
  if (inserted.trim() === '') return `${quoted(deleted)} is deleted`;
  return `${quoted(deleted)} becomes ${quoted(inserted)}`;
}

function linkInWords({ words, before, after }: LinkChange): string {
  if (before === undefined) return `${quoted(words)} now leads to ${after}`;
  if (after === undefined) return `${quoted(words)} no longer leads to ${before}`;
  return `${quoted(words)} leads to ${after}, not to ${before}`;
}

function quoted(words: string): string {
  const all = words.trim().split(/\s+/);
  return `“${all.slice(0, MOST_QUOTED_WORDS).join(' ')}${all.length > MOST_QUOTED_WORDS ? ' …' : ''}”`;
}

function namesOf(pieces: readonly RedlinePart[], depth: number): string {
  const names = pieces.map((piece) => lower(nameOf(piece, depth)));
  const [first = '', last = ''] = [names.at(0), names.at(-1)];
  if (first === last) return first;
  return `${first.replace(/^(clause|section) /, '$1s ')} to ${last.replace(/^(?:clause|section) /, '')}`;
}

function hasNumber(part: RedlinePart): boolean {
  return part.form === 'clause' ? (part.label ?? part.number) !== '' : part.form === 'section' && part.number !== '';
}

function nameOf(part: RedlinePart, depth: number): string {
  switch (part.form) {
    case 'section':
      return part.number === '' ? 'A heading' : `Section ${part.number}`;
    case 'clause':
      if (part.number === '' && part.label === undefined) return depth === 0 ? 'The preamble' : 'A clause';
      return part.label ?? `Clause ${part.number}`;
    case 'lead-in':
      return 'A lead-in';
    case 'paragraph':
      return 'A paragraph';
    default:
      return 'A quotation';
  }
}

/** Labels are the author's own words and keep their case. */
function lower(name: string): string {
  return name.replace(/^(?:Clause|Section|A) /, (word) => word.toLowerCase());
}
