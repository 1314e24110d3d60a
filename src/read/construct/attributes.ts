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

/** What was meant as an id and is none, such as `{#the quorum}` or an id without its closing brace. */
const MEANT_AS_ID = /\{#[^{}=]*\}?\s*$/;

/**
 * Takes `{#id}`, `{#id source-number=4.5}` or `{lead-in}` from the end of a line of text. What is meant as an id and is
 * none comes back as the id, braces and all; other braces are text.
 */
export function takeAttributes(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[];
  readonly attributes: Attributes;
} {
  const last = nodes.at(-1);
  const match = last?.type === 'text' ? (AT_END.exec(last.value) ?? MEANT_AS_ID.exec(last.value)) : null;
  if (last?.type !== 'text' || match === null) return { nodes, attributes: NO_ATTRIBUTES };
  const rest: Text = { ...last, value: last.value.slice(0, match.index).trimEnd() };
  const kept = nodes.slice(0, -1);
  return {
    nodes: rest.value === '' ? kept : [...kept, rest],
    attributes: match[1] === undefined ? { ...NO_ATTRIBUTES, id: match[0].trim() } : readParts(match[1]),
  };
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
