import type { BindingNumber } from '../../model/edition.ts';
import type { Phrasing } from '../../model/phrasing.ts';
import type { Block, Clause } from '../../model/provision.ts';
import type { RedlinePart } from '../../model/redline.ts';
import type { LivePart } from './live-text.ts';
import type { OwnParagraph } from './motion.ts';
import { withOwnWords } from './own-words.ts';

/** The content of an edition, from parts. Binding numbers are printed in their own words. */
export function buildContent(parts: readonly LivePart[], numbers: readonly BindingNumber[]): readonly Block[] {
  const words = new Map(numbers.map(({ id, words: printed }) => [id, printed]));
  return parts.map((part) => asBlock(build(part, words)));
}

type Printed = ReadonlyMap<string, string>;

function build({ part, words, children }: LivePart, printed: Printed): RedlinePart {
  const alone = withOwnWords(
    part,
    words.map((paragraph) => printNumbers(paragraph, printed)),
  );
  const inside = children.map((child) => build(child, printed));
  if (alone.form === 'section') return { ...alone, content: inside.map(asBlock) };
  if (alone.form === 'clause') return { ...alone, content: [...alone.content, ...inside.map(asClauseContent)] };
  return alone;
}

function asBlock(part: RedlinePart): Block {
  if (part.form === 'paragraph') throw new Error('A later paragraph of a clause cannot stand alone.');
  return part;
}

function asClauseContent(part: RedlinePart): Clause['content'][number] {
  if (part.form === 'section' || part.form === 'lead-in') throw new Error(`A ${part.form} cannot stand in a clause.`);
  return part;
}

function printNumbers(paragraph: OwnParagraph, printed: Printed): OwnParagraph {
  return 'words' in paragraph ? { words: paragraph.words.map((node) => printNumber(node, printed)) } : paragraph;
}

function printNumber(node: Phrasing, printed: Printed): Phrasing {
  if (node.type === 'number') return { ...node, words: printed.get(node.id) ?? node.words };
  return 'children' in node ? { ...node, children: node.children.map((child) => printNumber(child, printed)) } : node;
}
