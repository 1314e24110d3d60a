import type { ComparedText, Fate, Redline, RedlinePart, RedlineRow } from '../model/redline.ts';
import { alignOutlines } from './align-outlines.ts';
import { compareLinks } from './compare-links.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareWords } from './compare-words.ts';
import type { MergedNode } from './merge-outlines.ts';
import { mergeOutlines } from './merge-outlines.ts';
import { movedParts } from './moved-parts.ts';
import type { CitationNames } from './name-citations.ts';
import { nameCitations } from './name-citations.ts';
import { outlineOf } from './outline.ts';
import { markSetOut } from './set-out.ts';

/** How much comparing of words is worth one redline; the cost of one pair grows with the square of its edits. */
const ALL_EDITS_SQUARED = 6_000_000;
const MOST_EDITS = 1000;
const FEWEST_EDITS = 150;

/**
 * Compares two editions of one document. Every part of both texts has exactly one row, in the order of the newer text
 * with deleted parts where they stood; a part that was renumbered or moved is one row, not two.
 * Words that the tool wrote for a citation are no change where they only follow the numbering of what is cited.
 */
export function compareEditions<Text extends ComparedText>(before: Text, after: Text): Redline<Text> {
  const names = nameCitations(after);
  const outlines = { before: outlineOf(before, names.before), after: outlineOf(after, names.after), newer: after };
  const alignment = alignOutlines(outlines);
  const moved = movedParts(alignment, outlines.after);
  const merged = [...mergeOutlines(outlines, alignment, moved)];
  const maxEditLength = editLimit(merged.filter((node) => node.before?.text !== node.after?.text).length);
  const rows = merged.map((node) =>
    rowFor(node, { isMoved: node.after !== undefined && moved.has(node.after), maxEditLength, names }),
  );
  return { before, after, rows: markSetOut(rows), numbers: compareNumbers(before.numbers, after.numbers) };
}

/** Counted in edits, never in time: the same two texts give the same redline on every machine. */
function editLimit(amended: number): number {
  const share = Math.floor(Math.sqrt(ALL_EDITS_SQUARED / Math.max(1, amended)));
  return Math.min(MOST_EDITS, Math.max(FEWEST_EDITS, share));
}

interface Comparison {
  readonly isMoved: boolean;
  readonly maxEditLength: number;
  readonly names: CitationNames;
}

function rowFor({ before, after, depth }: MergedNode, comparison: Comparison): RedlineRow {
  const texts = { before: before?.text ?? '', after: after?.text ?? '', names: comparison.names };
  const words = compareWords(texts.before, texts.after, comparison.maxEditLength);
  const isPair = before !== undefined && after !== undefined;
  const facts = {
    isMoved: comparison.isMoved,
    isRenumbered: isPair && printedNumber(before.part) !== printedNumber(after.part),
    links: isPair ? compareLinks(before.part, after.part, texts) : [],
  };
  const isAmended = texts.before !== texts.after || facts.links.length > 0;
  const fate = isPair ? fateOf({ ...facts, isAmended }) : before === undefined ? 'inserted' : 'deleted';
  return { before: before?.part, after: after?.part, fate, depth, ...words, ...facts, setOut: undefined };
}

function fateOf(facts: { isAmended: boolean; isMoved: boolean; isRenumbered: boolean }): Fate {
  if (facts.isAmended) return 'amended';
  if (facts.isMoved) return 'moved';
  return facts.isRenumbered ? 'renumbered' : 'kept';
}

/** What the page prints in front of a part: its label, else its number. */
function printedNumber(part: RedlinePart): string {
  if (part.form === 'clause') return part.label ?? part.number;
  return part.form === 'section' ? part.number : '';
}
