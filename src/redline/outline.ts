import type { Edition } from '../model/edition.ts';
import type { Block, Paragraph } from '../model/provision.ts';
import type { RedlinePart } from '../model/redline.ts';
import type { NameCitation } from './own-text.ts';
import { openingOf, ownText } from './own-text.ts';

/** What can be compared with what: headings with headings, running words with running words. */
export type Sort = 'heading' | 'words' | 'quotation' | 'verbatim';

/** One part of an edition, with what stands inside it. */
export interface OutlineNode {
  readonly part: RedlinePart;
  readonly text: string;
  readonly sort: Sort;
  /** Its place among all parts of the edition, from 0. */
  readonly position: number;
  /** Undefined where it stands at the top. */
  readonly parent: OutlineNode | undefined;
  readonly children: readonly OutlineNode[];
}

/** The parts of an edition as a tree and, in `nodes`, in the order of the page. */
export interface Outline {
  readonly top: readonly OutlineNode[];
  readonly nodes: readonly OutlineNode[];
}

/** The parts of an edition that have a row of their own in a redline. */
export function outlineOf(edition: Pick<Edition, 'content'>, nameCitation: NameCitation): Outline {
  const nodes: OutlineNode[] = [];
  const build = (part: RedlinePart, parent: OutlineNode | undefined): OutlineNode => {
    const children: OutlineNode[] = [];
    const node = {
      part,
      text: ownText(part, nameCitation),
      sort: sortOf(part),
      position: nodes.length,
      parent,
      children,
    };
    nodes.push(node);
    for (const inner of partsInside(part)) children.push(build(inner, node));
    return node;
  };
  const top = edition.content.map((block) => build(block, undefined));
  return { top, nodes };
}

function partsInside(part: RedlinePart): readonly (Block | Paragraph)[] {
  if (part.form === 'section') return part.content;
  return part.form === 'clause' ? part.content.slice(openingOf(part).length) : [];
}

function sortOf(part: RedlinePart): Sort {
  if (part.form === 'section') return 'heading';
  return part.form === 'quotation' || part.form === 'verbatim' ? part.form : 'words';
}
