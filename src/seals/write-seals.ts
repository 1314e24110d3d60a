import type { TiedSeal } from './chain.ts';

const ABOUT =
  'Fingerprints of adopted texts. The tool keeps this file: run “cartulary seal”, “cartulary adopt” or “cartulary correct”, and do not edit it.';

/** The text of `content/seals.json` for these chains, by document. The order of documents is that of their ids. */
export function writeSeals(chains: ReadonlyMap<string, readonly TiedSeal[]>): string {
  const documents = [...chains]
    .filter(([, chain]) => chain.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, chain]) => [id, chain.map(entryOf)] as const);
  return `${JSON.stringify({ about: ABOUT, documents: Object.fromEntries(documents) }, undefined, 2)}\n`;
}

function entryOf({ edition, text, template, correction, link }: TiedSeal): object {
  return { edition, text, template, ...(correction === undefined ? {} : { correction }), link };
}
