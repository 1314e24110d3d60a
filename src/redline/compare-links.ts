import type { Phrasing } from '../model/phrasing.ts';
import type { LinkChange, RedlinePart } from '../model/redline.ts';
import type { CitationNames } from './name-citations.ts';
import type { NameCitation } from './own-text.ts';
import { ownPhrasing, spoken } from './own-text.ts';

interface Link {
  readonly words: string;
  readonly target: string;
}

/** The texts of a part in both editions, of which the words are compared elsewhere. */
export interface ComparedTexts {
  readonly before: string;
  readonly after: string;
  readonly names: CitationNames;
}

/** The citations and web links of which the words stand in both texts, and lead elsewhere. */
export function compareLinks(before: RedlinePart, after: RedlinePart, texts: ComparedTexts): readonly LinkChange[] {
  const older = linksByWords(before, texts.names.before);
  const newer = linksByWords(after, texts.names.after);
  return [...new Set([...older.keys(), ...newer.keys()])]
    .filter((words) => texts.before.includes(words) && texts.after.includes(words))
    .flatMap((words) => changesIn(words, older.get(words) ?? [], newer.get(words) ?? []));
}

function changesIn(words: string, older: readonly string[], newer: readonly string[]): readonly LinkChange[] {
  return Array.from({ length: Math.max(older.length, newer.length) }, (_, index) => ({
    words,
    before: older[index],
    after: newer[index],
  })).filter((link) => link.before !== link.after);
}

function linksByWords(part: RedlinePart, nameCitation: NameCitation): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { words, target } of linksIn(ownPhrasing(part), nameCitation)) {
    found.set(words, [...(found.get(words) ?? []), target]);
  }
  return found;
}

function* linksIn(phrasing: readonly Phrasing[], nameCitation: NameCitation): Iterable<Link> {
  for (const node of phrasing) {
    if (node.type === 'citation') yield { words: spoken([node], nameCitation), target: node.written };
    if (node.type === 'link') yield { words: spoken([node], nameCitation), target: node.url };
    if ('children' in node) yield* linksIn(node.children, nameCitation);
  }
}
