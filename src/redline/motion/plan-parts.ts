import type { OutlineNode } from '../outline.ts';
import type { Match } from './match-parts.ts';
import type { Instruction, MovedPart, NewPart, PartName, Place } from './motion.ts';
import { ownWordsOf, withOwnWords } from './own-words.ts';
import { type Parents, type SiblingGap, siblingsUnder } from './sibling-gaps.ts';

/** An instruction with where in the older text it belongs. */
export interface PlacedInstruction {
  /** The place of a part of the older text; fractions stand between two parts. */
  readonly at: number;
  readonly instruction: Instruction;
}

/** The pairs of two texts, with the names of the older parts. */
export interface NamedMatch extends Match {
  readonly names: ReadonlyMap<OutlineNode, PartName>;
}

/** What is to be omitted, moved and inserted, so that the parts of the older text become those of the newer one. */
export function planParts(match: NamedMatch): readonly PlacedInstruction[] {
  const plan = (parents: Parents): readonly PlacedInstruction[] => {
    const { gaps, withoutHeading, wanted } = siblingsUnder(parents, match);
    return [
      ...wanted.flatMap(planInside),
      ...withoutHeading.map((node) => omittedHeading(node, match)),
      ...gaps.flatMap((gap) => planGap(gap, parents.older, match)),
    ];
  };
  const planInside = (newer: OutlineNode): readonly PlacedInstruction[] => {
    const older = match.beforeOf.get(newer);
    return older === undefined ? newer.children.flatMap(planInside) : plan({ newer, older });
  };
  return plan({ newer: undefined, older: undefined });
}

function omittedHeading(node: OutlineNode, match: NamedMatch): PlacedInstruction {
  return { at: node.position, instruction: { to: 'omit-heading', part: nameIn(node, match) } };
}

function planGap(gap: SiblingGap, parent: OutlineNode | undefined, match: NamedMatch): readonly PlacedInstruction[] {
  const gone = runsOf(gap.found, (node) => !match.afterOf.has(node));
  const isNew = gap.wanted.length > 0 && gap.wanted.every((node) => !match.beforeOf.has(node));
  const [only, ...others] = gone;
  if (isNew && only !== undefined && others.length === 0 && !only.some((node) => isLeft(node, match)))
    return [substitution(only, gap.wanted, match)];
  return [
    ...moves(gap, parent, match),
    ...insertions(gap, parent, match),
    ...gone.flatMap((run) => omissions(run, match)),
  ];
}

function substitution(
  gone: readonly OutlineNode[],
  wanted: readonly OutlineNode[],
  match: NamedMatch,
): PlacedInstruction {
  const parts = gone.map((node) => nameIn(node, match));
  const by = wanted.map((node) => newPart(node, match));
  return { at: gone[0]?.position ?? 0, instruction: { to: 'substitute', parts, by } };
}

function moves(gap: SiblingGap, parent: OutlineNode | undefined, match: NamedMatch): readonly PlacedInstruction[] {
  const moved = gap.wanted.flatMap((node) => match.beforeOf.get(node) ?? []);
  if (moved.length === 0) return [];
  const place = placeBetween({ ...gap, parent }, match);
  const parts = moved.map((node) => nameIn(node, match));
  return [{ at: positionOf(place, match), instruction: { to: 'move', parts, place } }];
}

/** Parts that move to the same place are there before those that are inserted. */
function insertions(gap: SiblingGap, parent: OutlineNode | undefined, match: NamedMatch): readonly PlacedInstruction[] {
  const { beforeOf } = match;
  const runs = runsOf(gap.wanted, (node) => !beforeOf.has(node));
  return runs.map((run) => {
    const start = gap.wanted.findIndex((node) => run.includes(node));
    const [previous, next] = [gap.wanted[start - 1], gap.wanted[start + run.length]];
    const before = (previous === undefined ? undefined : beforeOf.get(previous)) ?? gap.before;
    const after = (next === undefined ? undefined : beforeOf.get(next)) ?? gap.after;
    const parts = run.map((node) => newPart(node, match));
    const place = placeBetween({ before, after, parent }, match);
    return { at: positionOf(place, match), instruction: { to: 'insert', parts, place } };
  });
}

function omissions(run: readonly OutlineNode[], match: NamedMatch): readonly PlacedInstruction[] {
  return [true, false].flatMap((isRest) =>
    runsOf(run, (node) => isLeft(node, match) === isRest).map((nodes) => ({
      at: nodes[0]?.position ?? 0,
      instruction: { to: 'omit', parts: nodes.map((node) => nameIn(node, match)), isRest },
    })),
  );
}

/** True where something inside stands elsewhere in the newer text. */
function isLeft(node: OutlineNode, match: NamedMatch): boolean {
  return node.children.some((child) => match.afterOf.has(child) || isLeft(child, match));
}

interface Between {
  readonly before: OutlineNode | undefined;
  readonly after: OutlineNode | undefined;
  readonly parent: OutlineNode | undefined;
}

/** Names the place by a clause or a section where one is near. */
function placeBetween({ before, after, parent }: Between, match: NamedMatch): Place {
  if (before !== undefined && isLandmark(before)) return { at: 'after', part: nameIn(before, match) };
  if (after !== undefined && isLandmark(after)) return { at: 'before', part: nameIn(after, match) };
  const whole = parent === undefined ? undefined : nameIn(parent, match);
  if (after === undefined) return { at: 'end', part: whole };
  return before === undefined ? { at: 'start', part: whole } : { at: 'after', part: nameIn(before, match) };
}

/** Where in the order of the older text a place is, behind all that stands in what it follows. */
function positionOf(place: Place, { before: { nodes } }: NamedMatch): number {
  const node = place.part === undefined ? undefined : nodes[place.part.position];
  if (place.at === 'before') return (node?.position ?? 0) - 0.5;
  if (place.at === 'start') return node?.position ?? -1;
  return (node === undefined ? nodes.length : lastInside(node)) + 0.5;
}

function lastInside(node: OutlineNode): number {
  const last = node.children.at(-1);
  return last === undefined ? node.position : lastInside(last);
}

function isLandmark({ part }: OutlineNode): boolean {
  return part.form === 'section' || part.form === 'clause';
}

function newPart(node: OutlineNode, match: NamedMatch): NewPart {
  const inside = node.children.map((child): NewPart | MovedPart => {
    const before = match.beforeOf.get(child);
    return before === undefined ? newPart(child, match) : { moved: nameIn(before, match) };
  });
  return { part: withOwnWords(node.part, ownWordsOf(node.part)), inside };
}

function nameIn(node: OutlineNode, { names }: NamedMatch): PartName {
  return names.get(node) ?? { position: node.position, name: '' };
}

/** Neighbours for which the claim holds, as runs. */
function runsOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let isOpen = false;
  for (const item of items) {
    if (holds(item)) {
      if (isOpen) runs.at(-1)?.push(item);
      else runs.push([item]);
    }
    isOpen = holds(item);
  }
  return runs;
}
