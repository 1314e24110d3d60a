import type { PhrasingContent, Text } from 'mdast';
import { wordsOf } from './markdown-words.ts';
import { MARK_PART, type MarkFault, meantAsMark, piecesOf, type WrittenMark, writtenMarks } from './written-mark.ts';

/** What a writer noted in braces at the end of a heading or clause. */
export interface Attributes {
  readonly id: string | undefined;
  readonly sourceNumber: string | undefined;
  readonly isLeadIn: boolean;
  /** Undefined where nothing is marked; empty where it is said that nothing is. */
  readonly marks: readonly WrittenMark[] | undefined;
  /** What is wrong with the marks. */
  readonly fault: MarkFault | undefined;
}

/** What stands where nothing was noted. */
export const NO_ATTRIBUTES: Attributes = {
  id: undefined,
  sourceNumber: undefined,
  isLeadIn: false,
  marks: undefined,
  fault: undefined,
};

const PART = String.raw`(?:#[^\s{}]*|lead-in|source-number=[^\s{}]+|${MARK_PART})`;
const AT_END = new RegExp(String.raw`\{(${PART}(?:\s+${PART})*)\}\s*$`);
/** As most braces are. */
const ID_ALONE = /^#\S*$/;
/** A word alone that prints a number, or is text. */
const WORD_ALONE = /^(?:duty|power|right)$/;

/**
 * Takes `{#id}`, `{#id source-number=4.5}`, `{#id duty=executive}` or `{lead-in}` from the end of a line of text. What is
 * meant as an id and is none stays in the text and comes back as the id too, braces and all. What is meant as a mark and
 * is none is taken away, and comes back as a fault. Other braces are text alone.
 */
export function takeAttributes(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[];
  readonly attributes: Attributes;
} {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || !/[{}]/.test(last.value)) return { nodes, attributes: NO_ATTRIBUTES };
  const match = AT_END.exec(last.value);
  if (match !== null && !WORD_ALONE.test(match[1] ?? ''))
    return { nodes: upTo(match.index, last, nodes), attributes: readParts(match[1] ?? '') };
  const lost = lostMark(last.value);
  if (lost !== undefined) return { nodes: upTo(lost.index, last, nodes), attributes: lost.attributes };
  return {
    nodes,
    attributes: { ...NO_ATTRIBUTES, id: meantAsId(last.value) ?? brokenId(nodes), fault: brokenMark(nodes) },
  };
}

function upTo(index: number, last: Text, nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const rest: Text = { ...last, value: last.value.slice(0, index).trimEnd() };
  const kept = nodes.slice(0, -1);
  return rest.value === '' ? kept : [...kept, rest];
}

/** Braces at the end that were meant as marks and cannot be understood. */
function lostMark(words: string): { readonly index: number; readonly attributes: Attributes } | undefined {
  const index = words.includes('{#') ? words.lastIndexOf('{#') : words.lastIndexOf('{');
  const written = index === -1 ? '' : words.slice(index + 1).trimEnd();
  if (!written.endsWith('}')) return undefined;
  const inner = written.slice(0, -1);
  // Braces within braces are words, unless they stand in the quotation marks of a mark.
  const isWords = /[{}]/.test(inner) && !/^[^{}]*=["“]/.test(inner);
  const fault = isWords ? undefined : meantAsMark(inner);
  if (fault === undefined) return undefined;
  const id = /^#(\S*)/.exec(inner)?.[1];
  return { index, attributes: { ...NO_ATTRIBUTES, id, fault } };
}

/** Marks that hold more than words, such as a star or a link, and so are no marks. */
function brokenMark(nodes: readonly PhrasingContent[]): MarkFault | undefined {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || last.value.includes('{') || !/\}\s*$/.test(last.value)) return undefined;
  const opening = nodes.findLast((node): node is Text => node.type === 'text' && node.value.includes('{'));
  return opening && meantAsMark(opening.value.slice(opening.value.lastIndexOf('{') + 1));
}

/** What was meant as an id and is none, such as `{#the quorum}` or an id without its closing brace. */
function meantAsId(words: string): string | undefined {
  const at = words.lastIndexOf('{#');
  const rest = at === -1 ? '' : words.slice(at).trimEnd();
  return rest === '' || /[{}=]/.test(rest.slice(1, -1)) ? undefined : rest;
}

/** An id that holds more than words, such as `{#__proto__}`, which Markdown takes for stars. */
function brokenId(nodes: readonly PhrasingContent[]): string | undefined {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || last.value.includes('{') || !/\}\s*$/.test(last.value)) return undefined;
  const at = nodes.findLastIndex((node) => node.type === 'text' && node.value.includes('{#'));
  return at === -1 ? undefined : meantAsId(wordsOf({ children: nodes.slice(at) }));
}

function readParts(written: string): Attributes {
  if (ID_ALONE.test(written)) return { ...NO_ATTRIBUTES, id: written.slice(1) };
  const parts = piecesOf(written);
  const valueAfter = (mark: string) => parts.find((part) => part.startsWith(mark))?.slice(mark.length);
  const marks = writtenMarks(parts);
  const isFault = marks !== undefined && 'message' in marks;
  return {
    id: valueAfter('#'),
    sourceNumber: valueAfter('source-number='),
    isLeadIn: parts.includes('lead-in'),
    marks: isFault ? undefined : marks,
    fault: isFault ? marks : undefined,
  };
}
