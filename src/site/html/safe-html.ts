declare const safe: unique symbol;

/** HTML that is safe to put into a page: made in this folder alone, from a closed list of elements. */
export type SafeHtml = string & { readonly [safe]: true };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML that shows it letter for letter, in content and in quoted attributes. */
export function escapeHtml(text: string): SafeHtml {
  // The cast is true: no character that HTML gives a meaning to is left.
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '') as SafeHtml;
}

/** An element with escaped attributes; those that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: SafeHtml,
): SafeHtml {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('');
  // The cast is true: the names come from this folder's callers, the rest is escaped.
  return `<${name}${written}>${content}</${name}>` as SafeHtml;
}

/** Pieces one after the other. */
export function joinHtml(pieces: readonly SafeHtml[]): SafeHtml {
  // The cast is true: every piece is safe by its type, and none opens what another closes.
  return pieces.join('') as SafeHtml;
}

/** An element that holds nothing. */
export function voidElement(name: 'br'): SafeHtml {
  // The cast is true: the name comes from a closed list.
  return `<${name}>` as SafeHtml;
}
