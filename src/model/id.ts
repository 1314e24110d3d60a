const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

/** Names that a page, a file system or a browser keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['index', 'search', 'feed', 'sitemap', 'assets', 'editions', 'redlines', 'history', 'id', 'on'],
  ...['con', 'prn', 'aux', 'nul', 'constructor', 'prototype'],
  ...Array.from({ length: 10 }, (_, digit) => `com${digit}`),
  ...Array.from({ length: 10 }, (_, digit) => `lpt${digit}`),
]);

/** True where the text is a well-formed id: lower-case letters, digits and single hyphens, starting with a letter. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** True where the id cannot be used as the name of a document, body or decision. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id);
}

/** The form in which two names that a file system or a reader could confuse are equal. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss').normalize('NFC');
}

/**
 * An id made from words: accents dropped, everything else that is no letter or digit a hyphen.
 * Undefined where no Latin letter or digit is left.
 */
export function idFromWords(words: string): string | undefined {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
  const joined = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (joined === '') return undefined;
  const id = /^[0-9]/.test(joined) ? `section-${joined}` : joined;
  return id.slice(0, LONGEST_ID).replace(/-+$/, '');
}
