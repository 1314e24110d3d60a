import type { PhrasingContent, Text } from 'mdast';

/** What a writer noted in braces at the end of a heading or clause. */
export interface Attributes {
  readonly id: string | undefined;
  readonly sourceNumber: string | undefined;
  readonly isLeadIn: boolean;
}

/** What stands where nothing was noted. */
export const NO_ATTRIBUTES: Attributes = {
  id: undefined,
  sourceNumber: undefined,
  isLeadIn: false,
};

const PART = String.raw`(?:#[^\s{}]*|lead-in|source-number=[^\s{}]+)`;
const AT_END = new RegExp(String.raw`\{(${PART}(?:\s+${PART})*)\}\s*$`);

/**
 * Takes `{#id}`, `{#id source-number=4.5}` or `{lead-in}` from the end of a line of text. What is meant as an id and is
 * none stays in the text and comes back as the id too, braces and all; other braces are text alone.
 */
export function takeAttributes(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[];
  readonly attributes: Attributes;
} {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return { nodes, attributes: NO_ATTRIBUTES };
  const match = AT_END.exec(last.value);
  if (match === null) return { nodes, attributes: { ...NO_ATTRIBUTES, id: meantAsId(last.value) } };
  const rest: Text = { ...last, value: last.value.slice(0, match.index).trimEnd() };
  const kept = nodes.slice(0, -1);
  return { nodes: rest.value === '' ? kept : [...kept, rest], attributes: readParts(match[1] ?? '') };
}

/** What was meant as an id and is none, such as `{#the quorum}` or an id without its closing brace. */
function meantAsId(words: string): string | undefined {
  const at = words.lastIndexOf('{#');
  const rest = at === -1 ? '' : words.slice(at).trimEnd();
  return rest === '' || /[{}=]/.test(rest.slice(1, -1)) ? undefined : rest;
}

function readParts(written: string): Attributes {
  const parts = written.split(/\s+/);
  const valueAfter = (mark: string) => parts.find((part) => part.startsWith(mark))?.slice(mark.length);
  return {
    id: valueAfter('#'),
    sourceNumber: valueAfter('source-number='),
    isLeadIn: parts.includes('lead-in'),
  };
}
