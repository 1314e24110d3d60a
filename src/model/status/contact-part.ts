import type { SentencePart } from '../sentence.ts';
import { contactUrl } from '../web-address.ts';

/** A contact in a sentence: the way to it where it is an address, else its words. */
export function contactPart(contact: string): SentencePart {
  const url = contactUrl(contact);
  return url === undefined ? contact : { text: contact, url };
}
