import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { promisedFacts } from './promised-facts.ts';
import { attributeOf, readHtml } from './read-html.ts';
import { squeeze } from './squeeze.ts';

/** The words of a page by the id of the element in which they stand. */
type WordsById = ReadonlyMap<string, string>;

/** The element that holds what is the page's own. */
const MAIN = 'page_main';

/** Reads the pages of bodies, terms, decisions, numbers and documents, and throws at the first that lacks a fact of the content. */
export function verifyFacts(constitution: CheckedConstitution, folder: string): void {
  const byPage = Map.groupBy(promisedFacts(constitution), ({ page }) => page);
  for (const [page, promises] of byPage) {
    const words = wordsOf(folder, page);
    for (const { within = MAIN, facts } of promises) verifyOrder(page, facts, words.get(within) ?? '');
  }
}

function verifyOrder(page: Address, facts: readonly string[], words: string): void {
  let at = 0;
  for (const fact of facts) {
    const wanted = folded(fact);
    const found = words.indexOf(wanted, at);
    if (found === -1) throw new Error(`The page ${page} does not hold “${fact}” where it has to stand.`);
    at = found + wanted.length;
  }
}

function wordsOf(folder: string, page: Address): WordsById {
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  const parts = readHtml(html, (tag) => {
    if (tag.name === 'nav') return 'skip';
    return tag.name === 'main' || (tag.name === 'div' && attributeOf(tag, 'id') !== undefined) ? 'take' : 'enter';
  });
  return new Map(parts.map((part) => [attributeOf(part, 'id') ?? '', folded(part.text)]));
}

/** A page may begin a line with a capital. */
function folded(text: string): string {
  return squeeze(text).toLowerCase();
}
