import { isMoved } from './live-text.ts';
import type { MovedPart, NewPart, OwnWords } from './motion.ts';
import { ownWordsOf } from './own-words.ts';
import { type MarkupNote, markupIn, readAloud } from './say-markup.ts';
import { sayNeighbours } from './say-parts.ts';

/** A line of words that are inserted. */
export interface MotionLine {
  readonly form: 'heading' | 'clause' | 'words' | 'quotation' | 'verbatim' | 'moved';
  readonly depth: number;
  /** The number or label in front; empty where there is none. */
  readonly number: string;
  readonly words: string;
}

/** Inserted parts, a line each, with what stands inside them one step deeper. */
export function linesOf(parts: readonly (NewPart | MovedPart)[], depth = 0): readonly MotionLine[] {
  return groupedMoves(parts).flatMap((part) => {
    if (Array.isArray(part)) {
      const words = `${sayNeighbours(part)}, moved here`;
      return [{ form: 'moved', depth, number: '', words } satisfies MotionLine];
    }
    return [...ownLines(part, depth), ...linesOf(part.inside, depth + 1)];
  });
}

/** What the words of inserted parts do besides being read. */
export function notesOn(parts: readonly (NewPart | MovedPart)[]): readonly MarkupNote[] {
  return parts.flatMap((part) =>
    isMoved(part) ? [] : [...notesOnWords(ownWordsOf(part.part)), ...notesOn(part.inside)],
  );
}

/** The same for the words of one part. */
export function notesOnWords(own: OwnWords): readonly MarkupNote[] {
  return own.flatMap((paragraph) => ('words' in paragraph ? markupIn(paragraph.words) : []));
}

/** The paragraphs of one part, a line each. */
export function wordLines(own: OwnWords, form: MotionLine['form'], depth: number): readonly MotionLine[] {
  return own.map((paragraph) =>
    'words' in paragraph
      ? { form, depth, number: '', words: readAloud(paragraph.words) }
      : { form: 'verbatim', depth, number: '', words: paragraph.value },
  );
}

type Grouped = NewPart | MovedPart['moved'][];

function groupedMoves(parts: readonly (NewPart | MovedPart)[]): readonly Grouped[] {
  const grouped: Grouped[] = [];
  for (const part of parts) {
    const last = grouped.at(-1);
    if (!isMoved(part)) grouped.push(part);
    else if (Array.isArray(last)) last.push(part.moved);
    else grouped.push([part.moved]);
  }
  return grouped;
}

function ownLines({ part }: NewPart, depth: number): readonly MotionLine[] {
  const own = ownWordsOf(part);
  if (part.form === 'section') {
    const [line] = wordLines(own, 'heading', depth);
    return line === undefined ? [] : [{ ...line, number: part.number }];
  }
  if (part.form === 'quotation') return wordLines(own, 'quotation', depth);
  if (part.form !== 'clause') return wordLines(own, 'words', depth);
  const number = part.label ?? lastStep(part.number);
  const [first = { form: 'clause', depth, number: '', words: '' } as const, ...rest] = wordLines(own, 'clause', depth);
  return [{ ...first, number }, ...rest.map((line): MotionLine => ({ ...line, form: 'words' }))];
}

/** As the page prints it: an item inside a clause has its own sign alone. */
function lastStep(number: string): string {
  return /\([^()]*\)$/.exec(number)?.[0] ?? number;
}
