import { namesOf } from '../model/names-of.ts';
import type { VerifiedDocument } from '../seals/verify-documents.ts';
import { CannotRun } from './command.ts';

const FORM = /^([a-z0-9-]+)=([0-9a-f]{16,64})$/i;

/** A link, or its first digits, that somebody noted when it was the last one of a document. */
export interface Receipt {
  readonly document: string;
  readonly link: string;
}

/** The receipts as written, with commas between them. Throws `CannotRun` where one is no receipt. */
export function readReceipts(written: string | undefined): readonly Receipt[] {
  if (written === undefined) return [];
  return written.split(',').map((each) => {
    const [, document, link] = FORM.exec(each.trim()) ?? [];
    if (document === undefined || link === undefined)
      throw new CannotRun(`“${each.trim()}” is not a receipt: write --receipt DOCUMENT=LINK, with 16 digits or more.`);
    return { document, link: link.toLowerCase() };
  });
}

/** Whether the link is still in the chain of its document, and a sentence that says so. */
export function checkReceipt(
  { document, link }: Receipt,
  verified: readonly VerifiedDocument[],
): { readonly isThere: boolean; readonly sentence: string } {
  const found = verified.find((one) => namesOf(one.document).includes(document));
  const chain = found?.isChainSound === true ? found.chain : [];
  const index = chain.findIndex((seal) => seal.link.startsWith(link));
  const seal = chain[index];
  if (seal === undefined)
    return { isThere: false, sentence: `The receipt ${link} is NOT in the chain of “${document}”.` };
  const sentence = `The receipt ${link} is in the chain of “${document}”: link ${index + 1} of ${chain.length}, for edition ${seal.edition}. Nothing up to it was changed.`;
  return { isThere: true, sentence };
}
