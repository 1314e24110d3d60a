import type { Block, Paragraph, Provision } from '../model/provision.ts';
import { remembered } from '../model/remembered.ts';

/**
 * The provision with an id and those in which it stands, from the inside out; empty where no provision has the id.
 * Where several have it, which is a fault of its own, the first counts.
 */
export function provisionsAround(id: string, blocks: readonly (Block | Paragraph)[]): readonly Provision[] {
  return waysIn(blocks).get(id) ?? [];
}

/** Worked out once for each text: the gate asks for every finding. */
const waysIn = remembered((blocks: readonly (Block | Paragraph)[]): ReadonlyMap<string, readonly Provision[]> => {
  const ways = new Map<string, readonly Provision[]>();
  const walk = (within: readonly (Block | Paragraph)[], around: readonly Provision[]): void => {
    for (const provision of childrenIn(within)) {
      const way = [provision, ...around];
      if (provision.id !== undefined && !ways.has(provision.id)) ways.set(provision.id, way);
      if ('content' in provision) walk(provision.content, way);
    }
  };
  walk(blocks, []);
  return ways;
});

function childrenIn(blocks: readonly (Block | Paragraph)[]): readonly Provision[] {
  return blocks.filter((block): block is Provision => PROVISIONS.has(block.form));
}

const PROVISIONS: ReadonlySet<string> = new Set(['section', 'clause', 'lead-in']);
