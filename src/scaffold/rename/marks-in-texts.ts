import type { Renaming } from './renaming.ts';

/** Braces at the end of a line, or of the last line of several. */
const BRACES = /\{[^{}]*\}(?=[ \t]*#*[ \t]*$)/gm;
const PARTIES = /(?<=[{\s](?:duty|power|right|towards)=)[^\s{}"“”]+/g;
const QUOTED = /("[^"]*"|“[^“”]*”)/;

/** Those who are named by a mark, such as `executive,term:member`, after a renaming; undefined where it touches none of them. */
export function renamedParties(written: string, renaming: Renaming): string | undefined {
  if (renaming.what !== 'body' && renaming.what !== 'term') return undefined;
  const sign = renaming.what === 'term' ? 'term:' : '';
  const renamed = written.replace(/[^\s,]+/g, (name) => (name === sign + renaming.from ? sign + renaming.to : name));
  return renamed === written ? undefined : renamed;
}

/** A Markdown edition in which the marks name a body or term by its new id. Words in quotation marks stay. */
export function renameMarks(text: string, renaming: Renaming): string {
  const end = /^---[ \t]*$/gm;
  end.lastIndex = text.indexOf('\n') + 1;
  const body = (end.exec(text)?.index ?? 0) + 3;
  return text.slice(0, body) + text.slice(body).replace(BRACES, (braces) => renamedBraces(braces, renaming));
}

function renamedBraces(braces: string, renaming: Renaming): string {
  return braces
    .split(QUOTED)
    .map((piece, index) => {
      if (index % 2 === 1) return piece;
      return piece.replace(PARTIES, (written) => renamedParties(written, renaming) ?? written);
    })
    .join('');
}
