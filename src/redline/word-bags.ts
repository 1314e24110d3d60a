import { remembered } from '../model/remembered.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { holdersOfRareWords, placesFor } from './rare-words.ts';
import type { WordBag } from './word-bag.ts';
import { likeness, wordBag } from './word-bag.ts';

/** The words of the parts of one text, each counted once and when first asked for. */
export interface WordBags {
  /** The words of a part with those of all parts inside it, so that a section is known by its clauses too. */
  readonly bagOf: (node: OutlineNode) => WordBag;
  /** How like the part is to that other part of its own text, of the same sort, that is most like it: from 0 to 1. */
  readonly likestInOwnText: (node: OutlineNode) => number;
}

/** Counts the words of a text. */
export function wordBags({ nodes }: Outline): WordBags {
  const bagOf = remembered((node: OutlineNode) => wordBag(textBelow(node)));
  const holders = remembered((_: Outline['nodes']) => holdersOfRareWords(nodes.map(bagOf)));
  const likestInOwnText = remembered((node: OutlineNode) => {
    const bag = bagOf(node);
    const others = [...placesFor(bag, holders(nodes), node.position)].flatMap((place) => nodes[place] ?? []);
    const rivals = others.filter((other) => other !== node && other.sort === node.sort && !isInside(other, node));
    return Math.max(0, ...rivals.map((other) => likeness(bag, bagOf(other))));
  });
  return { bagOf, likestInOwnText };
}

function textBelow(node: OutlineNode): string {
  return [node.text, ...node.children.map(textBelow)].join('\n');
}

/** True where one of the two stands inside the other. */
function isInside(one: OutlineNode, other: OutlineNode): boolean {
  const holds = (outer: OutlineNode, node: OutlineNode | undefined): boolean =>
    node !== undefined && (node === outer || holds(outer, node.parent));
  return holds(one, other) || holds(other, one);
}
