import { type Block, type Paragraph, type Provision, provisionsIn } from '../model/provision.ts';

/** The provision with an id and those in which it stands, from the inside out; empty where no provision has the id. */
export function provisionsAround(id: string, blocks: readonly (Block | Paragraph)[]): readonly Provision[] {
  return [...provisionsIn(blocks)].filter((provision) => provision.id === id || holds(provision, id)).reverse();
}

function holds(provision: Provision, id: string): boolean {
  return 'content' in provision && [...provisionsIn(provision.content)].some((inner) => inner.id === id);
}
