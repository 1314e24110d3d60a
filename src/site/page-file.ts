import type { Address } from '../model/addresses.ts';

/** The file of the page at an address, from the folder of a build: `documents/rules/index.html`. */
export function pageFile(address: Address): string {
  return `${address}index.html`.slice(1);
}
