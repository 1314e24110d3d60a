import type { Edition } from '../../model/edition.ts';
import { outlineOf } from '../outline.ts';
import { amendPart } from './amend-part.ts';
import { buildContent } from './build-content.ts';
import {
  detach,
  growPart,
  type Holder,
  isMoved,
  type LivePart,
  type LiveText,
  liveText,
  partNamed,
  putInto,
} from './live-text.ts';
import type { Instruction, Motion, NewPart, Place } from './motion.ts';
import { numbersAfter } from './numbers-after.ts';

type Text = Pick<Edition, 'content' | 'numbers'>;

/**
 * The text that the motion makes of the older one: equal to the newer one in all that a seal covers. Numbers of clauses
 * and the words of bare citations are the older ones until the text is assembled again.
 * Throws where the motion is not about this text.
 */
export function applyMotion(older: Text, { instructions }: Pick<Motion, 'instructions'>): Text {
  const text = liveText(outlineOf(older, ({ written }) => written));
  const numbers = numbersAfter(older.numbers, instructions);
  for (const instruction of instructions) amendPart(text, instruction);
  // The innermost first, so that the outer ones find what stood under them.
  for (const { part } of all(instructions, 'omit-heading').reverse()) dissolve(partNamed(text, part));
  const moves = all(instructions, 'move').map(({ parts, place }) => ({
    parts: parts.map((part) => partNamed(text, part)),
    place,
  }));
  for (const part of [...moves.flatMap(({ parts }) => parts), ...movedIntoNew(text, instructions)]) detach(part);
  placeMoves(text, moves);
  for (const { parts, place } of all(instructions, 'insert')) putAt(text, place, grower(text, parts));
  for (const { parts, by } of all(instructions, 'substitute'))
    for (const part of parts.slice(0, 1)) putAt(text, { at: 'before', part }, grower(text, by));
  for (const { parts } of [...all(instructions, 'omit'), ...all(instructions, 'substitute')])
    for (const part of parts) detach(partNamed(text, part));
  return { content: buildContent(text.children, numbers), numbers };
}

function all<Sort extends Instruction['to']>(
  instructions: readonly Instruction[],
  sort: Sort,
): Extract<Instruction, { to: Sort }>[] {
  return instructions.filter((each): each is Extract<Instruction, { to: Sort }> => each.to === sort);
}

function dissolve(heading: LivePart): void {
  const { holder, children } = heading;
  const index = holder.children.indexOf(heading);
  detach(heading);
  putInto(holder, index, children);
}

function movedIntoNew(text: LiveText, instructions: readonly Instruction[]): readonly LivePart[] {
  const within = ({ inside }: NewPart): readonly LivePart[] =>
    inside.flatMap((inner) => (isMoved(inner) ? [partNamed(text, inner.moved)] : within(inner)));
  return [
    ...all(instructions, 'insert').flatMap(({ parts }) => parts.flatMap(within)),
    ...all(instructions, 'substitute').flatMap(({ by }) => by.flatMap(within)),
  ];
}

interface LiveMove {
  readonly parts: readonly LivePart[];
  readonly place: Place;
}

/** A part that is to stand beside one that moves itself waits until that one has its place. */
function placeMoves(text: LiveText, moves: readonly LiveMove[]): void {
  let waiting = moves;
  while (waiting.length > 0) {
    const detached = new Set(waiting.flatMap(({ parts }) => parts));
    const isReady = ({ place }: LiveMove): boolean =>
      place.at === 'start' || place.at === 'end' || !detached.has(partNamed(text, place.part));
    const ready = waiting.filter(isReady);
    if (ready.length === 0) throw new Error('Two parts are each to stand beside the other.');
    for (const { parts, place } of ready) putAt(text, place, () => parts);
    waiting = waiting.filter((move) => !isReady(move));
  }
}

function grower(text: LiveText, parts: readonly NewPart[]): (holder: Holder) => readonly LivePart[] {
  return (holder) => parts.map((part) => growPart(part, holder, text));
}

function putAt(text: LiveText, place: Place, make: (holder: Holder) => readonly LivePart[]): void {
  if (place.at === 'start' || place.at === 'end') {
    const holder = place.part === undefined ? text : partNamed(text, place.part);
    putInto(holder, place.at === 'start' ? 0 : holder.children.length, make(holder));
    return;
  }
  const beside = partNamed(text, place.part);
  const index = beside.holder.children.indexOf(beside);
  putInto(beside.holder, place.at === 'after' ? index + 1 : index, make(beside.holder));
}
