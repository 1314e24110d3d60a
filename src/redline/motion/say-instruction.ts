import { capitalised } from '../../model/sentence.ts';
import type { Instruction, Marks, OwnWords, PartName, WordedPart } from './motion.ts';
import { sayEdit } from './say-edit.ts';
import { markupAside, notesInWords, readAloud } from './say-markup.ts';
import { linesOf, type MotionLine, notesOn, notesOnWords, wordLines } from './say-new-parts.ts';
import { sayNumber } from './say-number.ts';
import { sayEach, sayHeading, sayMoved, sayNeighbours, sayPlace, sayWorded } from './say-parts.ts';

/** An instruction in words. */
export interface SaidInstruction {
  /** A whole sentence, or one that ends in a colon and goes on in the items or the lines. */
  readonly sentence: string;
  /** Several changes in one part, each with its own sign. */
  readonly items: readonly string[];
  /** Words that are inserted as they stand. */
  readonly lines: readonly MotionLine[];
  /** Sentences on what these lines do besides being read. */
  readonly notes: readonly string[];
}

/** Says what is to be done, in the manner of an amending act. */
export function sayInstruction(instruction: Instruction): SaidInstruction {
  switch (instruction.to) {
    case 'amend':
      return sayAmendment(instruction);
    case 'reword':
      return sayRewording(instruction.part, instruction.words);
    case 'omit':
      return alone(
        `Omit ${sayNeighbours(instruction.parts)}${instruction.isRest ? ', but for what is moved elsewhere' : ''}.`,
      );
    case 'omit-heading':
      return alone(`Omit ${sayHeading(instruction.part)}, and leave what stands under it.`);
    case 'move':
      return alone(`Move ${sayMoved(instruction.parts)} to stand ${sayPlace(instruction.place)}.`);
    case 'insert':
      return withLines(`${capitalised(sayPlace(instruction.place))} insert:`, instruction.parts);
    case 'substitute':
      return withLines(`For ${sayNeighbours(instruction.parts)} substitute:`, instruction.by);
    case 'mark':
      return alone(sayMarks(instruction));
    default:
      return alone(sayNumber(instruction));
  }
}

function alone(sentence: string): SaidInstruction {
  return { sentence, items: [], lines: [], notes: [] };
}

function withLines(sentence: string, parts: Parameters<typeof linesOf>[0]): SaidInstruction {
  return { sentence, items: [], lines: linesOf(parts), notes: asNotes(notesInWords(notesOn(parts))) };
}

function asNotes(notes: readonly string[]): readonly string[] {
  return notes.length === 0 ? [] : [`Here ${notes.join('; ')}.`];
}

function sayAmendment({ parts, edits }: Extract<Instruction, { to: 'amend' }>): SaidInstruction {
  const where = `In ${sayEach(parts.map(sayWorded))}`;
  const items = edits.map(sayEdit);
  return items.length === 1 ? alone(`${where}, ${items.join('')}.`) : { ...alone(`${where}:`), items };
}

function sayRewording(part: WordedPart, words: OwnWords): SaidInstruction {
  const name = sayWorded(part);
  const [first, ...more] = words;
  if (first === undefined) return alone(`Omit the words of ${part.name}.`);
  if (more.length > 0 || 'value' in first) {
    const lines = wordLines(words, part.form === 'quotation' ? 'quotation' : 'words', 0);
    return { ...alone(`For ${name} substitute:`), lines, notes: asNotes(notesInWords(notesOnWords(words))) };
  }
  return alone(`For ${name} substitute “${readAloud(first.words)}”${markupAside(first.words)}.`);
}

function sayMarks({ part, before, after }: { part: PartName; before: Marks; after: Marks }): string {
  const marks = [
    ...mark('the label', before.label, after.label),
    ...mark('the number in its source', before.sourceNumber, after.sourceNumber),
    ...mark('the permanent name', before.id, after.id),
    ...(before.level === after.level ? [] : [`have a heading of level ${after.level ?? ''}`]),
  ];
  return `Let ${part.name} ${marks.join(', and ')}.`;
}

function mark(noun: string, before: string | undefined, after: string | undefined): readonly string[] {
  if (before === after) return [];
  if (after === undefined) return [`no longer bear ${noun} “${before ?? ''}”`];
  return [`bear ${noun} “${after}”${before === undefined ? '' : ` in place of “${before}”`}`];
}
