import type { Document } from '../../model/constitution.ts';
import { numbersIn } from '../../model/phrasing.ts';
import type { NumberChange, Redline } from '../../model/redline.ts';
import type { OutlineNode } from '../outline.ts';
import { ownPhrasing } from '../own-text.ts';
import { editWords } from './edit-words.ts';
import { gatherAmendments } from './gather-amendments.ts';
import { isSameMarks, marksOf } from './marks.ts';
import { matchParts } from './match-parts.ts';
import type { Instruction, Motion, PartName, WordedPart } from './motion.ts';
import { nameParts } from './name-parts.ts';
import { isSameText, ownWordsOf } from './own-words.ts';
import { type NamedMatch, type PlacedInstruction, planParts } from './plan-parts.ts';
import { renumberings } from './renumberings.ts';

/**
 * The formal words by which the older edition becomes the newer one, as data: to apply them needs the older text and
 * nothing else. What counts as text is what a seal covers: words, markup, citations, headings, labels, numbers that bind.
 */
export function writeMotion({ title }: Pick<Document, 'title'>, redline: Redline): Motion {
  const pairs = matchParts(redline);
  const match = { ...pairs, names: nameParts(pairs.before) };
  const placed: readonly PlacedInstruction[] = [
    ...planParts(match),
    ...match.before.nodes.flatMap((older) => changesAt(older, match)),
    ...redline.numbers.map((change) => ({ at: match.before.nodes.length + 1, instruction: setNumber(change, match) })),
  ].sort((one, other) => one.at - other.at);
  return {
    title,
    before: redline.before.number,
    after: redline.after.number,
    instructions: gatherAmendments(placed.map(({ instruction }) => instruction)),
    renumbered: renumberings(match),
  };
}

function setNumber({ before, after }: NumberChange, { before: { nodes }, afterOf, names }: NamedMatch): Instruction {
  const id = after?.id ?? before?.id;
  const prints = ({ part }: OutlineNode): boolean => numbersIn(ownPhrasing(part)).some((number) => number.id === id);
  const printedIn = nodes.filter((older) => {
    const newer = afterOf.get(older);
    return prints(older) && newer !== undefined && prints(newer);
  });
  return { to: 'set-number', printedIn: printedIn.flatMap((node) => names.get(node) ?? []), before, after };
}

function changesAt(older: OutlineNode, match: NamedMatch): readonly PlacedInstruction[] {
  const [newer, name] = [match.afterOf.get(older), match.names.get(older)];
  if (newer === undefined || name === undefined) return [];
  return [...wordChanges(older, newer, name), ...markChanges(older, newer, name)].map((instruction) => ({
    at: older.position,
    instruction,
  }));
}

function wordChanges(older: OutlineNode, newer: OutlineNode, name: PartName): readonly Instruction[] {
  const [before, after] = [ownWordsOf(older.part), ownWordsOf(newer.part)];
  if (isSameText(before, after)) return [];
  const part: WordedPart = { ...name, form: older.part.form, isParent: older.children.length > 0 };
  const edits = editWords(before, after);
  if (edits !== undefined) return [{ to: 'amend', parts: [part], edits }];
  return [{ to: 'reword', part, words: after }];
}

function markChanges(older: OutlineNode, newer: OutlineNode, part: PartName): readonly Instruction[] {
  const [before, after] = [marksOf(older.part), marksOf(newer.part)];
  return isSameMarks(before, after) ? [] : [{ to: 'mark', part, before, after }];
}
