import { squeeze } from './squeeze.ts';

/** A stretch of words that has to stand on a page as it is. Between two stretches a page may hold more. */
export interface Stretch {
  /** As its author wrote it. */
  readonly written: string;
  readonly squeezed: string;
}

/** Stands where a page may hold anything. No text holds it: the gate refuses it. */
const GAP = '\0';

const COMMENT_OPENS = '<!--';
const COMMENT_CLOSES = '-->';
/** What may stand before the words of a line: quotations, and items of lists. */
const FRONT = String.raw`(?:[ \t>*+-]|\d{1,9}[.)](?=[ \t]|$)){0,300}`;
/** The line that opens a block of code may say in which language it is. */
const FENCE = new RegExp(String.raw`^${FRONT}(?:\`{3,}[^\`\n]*|~{3,}[^\n]*)$`, 'gm');
const DEFINITION = new RegExp(String.raw`^${FRONT}\[[^\]\n]+\]:(?:[ \t]*\n)?[^\n]*(?:\n[ \t>]*["'(<][^\n]*)?`, 'gm');
/** The number of an item of a list, which the page counts anew. */
const COUNTED = new RegExp(String.raw`^(?=[ \t>*+-]{0,300}\d)${FRONT}`, 'gm');
/** An address without blanks, in which brackets stand in pairs. */
const ADDRESS = [0, 1, 2].reduce(
  (inner) => String.raw`(?:[^\s()\\]|\\[^\n]${inner === '' ? '' : String.raw`|\(${inner}\)`})*`,
  '',
);
/** Behind the words of a link: where it leads, and a title. */
const TARGET = new RegExp(
  String.raw`\]\(\s*(?:<(?:[^<>\n\\]|\\[^\n])*>|${ADDRESS})(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)`,
  'gs',
);
const LABEL = /\]\[[^[\]]*\]/g;
const ENTITY = /&#?[a-z0-9]{1,40};/gi;
const BRACES = /\{([^{}]*)\}/g;
const NOTED = /^\s*#|\b(?:lead-in|unmarked|duty|power|right)\b|\b(?:source-number|object|towards)=/;
const CODE = /`|^(?: {4}|\t)/;

/**
 * The words of a Markdown text, stretch by stretch, as they stand in its file. This is no Markdown parser, and is not to become one:
 * it strips marks, and leaves a gap where a sign may or may not be one. `numbers` are the words that `{id}` prints.
 */
export function wordsOfMarkdown(text: string, numbers: ReadonlyMap<string, string>): readonly Stretch[] {
  const isNumberedBySource = text.includes('source-number');
  const uncommented = withoutComments(text);
  const mayBeCode = codeIn(uncommented);
  const plain = uncommented
    .replace(BRACES, (whole: string, inner: string, at: number) => ofBraces(whole, inner, () => mayBeCode(at), numbers))
    .replace(FENCE, GAP)
    .replace(DEFINITION, GAP)
    .replace(TARGET, GAP)
    .replace(LABEL, GAP)
    .replace(ENTITY, GAP)
    .replace(COUNTED, GAP);
  return stretchesOf(isNumberedBySource ? GAP + plain.replaceAll('\n', `\n${GAP}`) : plain);
}

/** The stretches between the gaps. */
export function stretchesOf(text: string): readonly Stretch[] {
  return text
    .split(GAP)
    .map((written) => ({ written, squeezed: squeeze(written) }))
    .filter(({ squeezed }, index, all) => squeezed !== '' || index === 0 || index === all.length - 1);
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(COMMENT_OPENS, at);
    const end = start === -1 ? -1 : text.indexOf(COMMENT_CLOSES, start + COMMENT_OPENS.length);
    if (end === -1) return [...kept, text.slice(at)].join(GAP);
    kept.push(text.slice(at, start));
    at = end + COMMENT_CLOSES.length;
  }
}

function ofBraces(
  whole: string,
  inner: string,
  mayBeCode: () => boolean,
  numbers: ReadonlyMap<string, string>,
): string {
  const words = numbers.get(inner);
  if (words !== undefined) return mayBeCode() ? GAP : words;
  return NOTED.test(inner) ? GAP : whole;
}

/** Whether what stands at an offset may be code, in which nothing is printed. Offsets are asked for in their order. */
function codeIn(text: string): (at: number) => boolean {
  const fence = text.search(FENCE);
  let line = { end: -1, isCode: false };
  return (at) => {
    if (fence !== -1 && at > fence) return true;
    if (at > line.end) {
      const start = text.lastIndexOf('\n', at) + 1;
      const next = text.indexOf('\n', at);
      const end = next === -1 ? text.length : next;
      line = { end, isCode: CODE.test(text.slice(start, end)) };
    }
    return line.isCode;
  };
}
