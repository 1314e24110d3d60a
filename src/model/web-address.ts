const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Signs that would say something else in an address than in the name of a mailbox. */
const MEANING = /[%?&#=\\|^`{}]/g;

/** True for a full address that a page may link to. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && SCHEMES.has(new URL(url).protocol);
}

/** The link for a contact, which may be an address of the web or of e-mail; undefined where it is neither. */
export function contactUrl(contact: string): string | undefined {
  if (isWebAddress(contact)) return contact;
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(contact) ? `mailto:${contact.replace(MEANING, encodeURIComponent)}` : undefined;
}
