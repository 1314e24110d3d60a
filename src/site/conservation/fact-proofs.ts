import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { pageFile } from '../page-file.ts';
import type { PageProof } from '../read-back/page-proof.ts';
import { promisedFacts } from './promised-facts.ts';
import { attributeOf, readHtml } from './read-html.ts';
import { squeeze } from './squeeze.ts';

/** The words of a page by the id of the element in which they stand. */
type WordsById = ReadonlyMap<string, string>;

/** The element that holds what is the page's own. */
const MAIN = 'page_main';

/** That the pages of bodies, terms, decisions, numbers and documents hold every fact of the content. */
export function factProofs(constitution: CheckedConstitution): readonly PageProof[] {
  const byPage = Map.groupBy(promisedFacts(constitution), ({ page }) => page);
  return [...byPage].map(([page, promises]) => ({
    path: pageFile(page),
    documents: [...new Set(promises.flatMap(({ document }) => document ?? []))],
    prove: (html) => {
      const words = wordsIn(html);
      for (const { within = MAIN, facts } of promises) verifyOrder(page, facts(), words.get(within) ?? '');
    },
  }));
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

function wordsIn(html: string): WordsById {
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
