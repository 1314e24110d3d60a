import type { RedlinePart } from '../../model/redline.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import type { MovedPart, NewPart, OwnWords, PartName } from './motion.ts';
import { ownWordsOf } from './own-words.ts';

/** What parts stand in, while a motion is applied: the text itself, or a part. */
export interface Holder {
  readonly children: LivePart[];
}

/** A part of a text while a motion is applied. */
export interface LivePart extends Holder {
  /** Without its words, and without what stands inside it. */
  part: RedlinePart;
  words: OwnWords;
  holder: Holder;
}

/** A text while a motion is applied. */
export interface LiveText extends Holder {
  /** The parts of the older text, by their place in it. */
  readonly parts: readonly LivePart[];
}

/** A copy of the text that can be changed. */
export function liveText({ top, nodes }: Outline): LiveText {
  const parts: LivePart[] = [];
  const text: LiveText = { children: [], parts };
  const grow = ({ part, children }: OutlineNode, holder: Holder): void => {
    const live = { part, words: ownWordsOf(part), holder, children: [] };
    parts.push(live);
    holder.children.push(live);
    for (const child of children) grow(child, live);
  };
  for (const node of top) grow(node, text);
  if (parts.length !== nodes.length) throw new Error('A part of the text stands in it twice.');
  return text;
}

/** The part of the older text that a motion names. Throws where there is none. */
export function partNamed({ parts }: LiveText, { position, name }: PartName): LivePart {
  const part = parts[position];
  if (part === undefined) throw new Error(`The text has no ${name}.`);
  return part;
}

/** An inserted part with all inside it. Parts that move into it have to be detached already. */
export function growPart({ part, inside }: NewPart, holder: Holder, text: LiveText): LivePart {
  const live: LivePart = { part, words: ownWordsOf(part), holder, children: [] };
  for (const inner of inside) {
    const child = isMoved(inner) ? partNamed(text, inner.moved) : growPart(inner, live, text);
    child.holder = live;
    live.children.push(child);
  }
  return live;
}

/** True for a part of the older text that moves into an inserted one. */
export function isMoved(part: NewPart | MovedPart): part is MovedPart {
  return 'moved' in part;
}

/** Takes a part out of what it stands in. */
export function detach(part: LivePart): void {
  const index = part.holder.children.indexOf(part);
  if (index !== -1) part.holder.children.splice(index, 1);
}

/** Puts parts into a holder, in front of what has this index. */
export function putInto(holder: Holder, index: number, parts: readonly LivePart[]): void {
  for (const part of parts) part.holder = holder;
  holder.children.splice(index, 0, ...parts);
}
