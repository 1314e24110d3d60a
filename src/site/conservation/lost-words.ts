import type { Address } from '../../model/addresses.ts';

/** That a page lacks words of an edition, such as `rules@2`, in one sentence. `words` are the first of them. */
export function lostWords(page: Address, edition: string, words: string): Error {
  return new Error(`The page ${page} does not hold the words of ${edition} from “${words}” on.`);
}
