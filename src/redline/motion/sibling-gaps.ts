import { longestRising } from '../longest-rising.ts';
import type { OutlineNode } from '../outline.ts';
import type { Match } from './match-parts.ts';

/** The parts that stand, and are to stand, under one parent, cut at those that stay. */
export interface Siblings {
  readonly gaps: readonly SiblingGap[];
  /** Headings that are taken away while some of what stands under them stays. */
  readonly withoutHeading: readonly OutlineNode[];
  /** Of the newer text. */
  readonly wanted: readonly OutlineNode[];
}

/** What stands, and is to stand, between two parts that stay. */
export interface SiblingGap {
  /** Of the older text; undefined at the beginning and the end of the parent. */
  readonly before: OutlineNode | undefined;
  readonly after: OutlineNode | undefined;
  /** Of the newer text. */
  readonly wanted: readonly OutlineNode[];
  /** Of the older text. They are omitted, or move elsewhere. */
  readonly found: readonly OutlineNode[];
}

/** The same parent in both texts; undefined is the text itself. */
export interface Parents {
  readonly newer: OutlineNode | undefined;
  readonly older: OutlineNode | undefined;
}

/** Compares what stands under one parent in both texts. As few parts move as can be. */
export function siblingsUnder({ newer, older }: Parents, match: Match): Siblings {
  const withoutHeading: OutlineNode[] = [];
  const open = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
    nodes.flatMap((node) => {
      if (!losesHeading(node, newer, match)) return [node];
      withoutHeading.push(node);
      return open(node.children);
    });
  const found = open(older === undefined ? match.before.top : older.children);
  const wanted = newer === undefined ? match.after.top : newer.children;
  return { gaps: gapsBetween(found, wanted, stayedIn(found, wanted, match)), withoutHeading, wanted };
}

/** True for a heading of which some of what stands under it stays where it is. */
function losesHeading(node: OutlineNode, newer: OutlineNode | undefined, match: Match): boolean {
  if (node.part.form !== 'section' || match.afterOf.has(node)) return false;
  return node.children.some((child) => {
    const after = match.afterOf.get(child);
    return after === undefined ? losesHeading(child, newer, match) : after.parent === newer;
  });
}

interface Stayed {
  readonly older: OutlineNode;
  readonly newer: OutlineNode;
}

function stayedIn(
  found: readonly OutlineNode[],
  wanted: readonly OutlineNode[],
  { beforeOf }: Match,
): readonly Stayed[] {
  const places = new Map(found.map((node, index) => [node, index]));
  const kept = wanted.flatMap((newer) => {
    const older = beforeOf.get(newer);
    return older !== undefined && places.has(older) ? [{ older, newer }] : [];
  });
  return longestRising(kept, ({ older }) => places.get(older) ?? 0);
}

function gapsBetween(
  found: readonly OutlineNode[],
  wanted: readonly OutlineNode[],
  stayed: readonly Stayed[],
): readonly SiblingGap[] {
  const [foundRuns, wantedRuns] = [
    runsBetween(found, new Set(stayed.map(({ older }) => older))),
    runsBetween(wanted, new Set(stayed.map(({ newer }) => newer))),
  ];
  return wantedRuns.map((run, index) => ({
    before: stayed[index - 1]?.older,
    after: stayed[index]?.older,
    wanted: run,
    found: foundRuns[index] ?? [],
  }));
}

/** The items in front of the first stop, between each two, and behind the last. */
function runsBetween<Item>(items: readonly Item[], stops: ReadonlySet<Item>): readonly (readonly Item[])[] {
  const runs: Item[][] = [[]];
  for (const item of items) {
    if (stops.has(item)) runs.push([]);
    else runs.at(-1)?.push(item);
  }
  return runs;
}
