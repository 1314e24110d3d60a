import type { Block, Clause } from '../model/provision.ts';

/**
 * Numbers a text: sections 1, 2, 3; the clauses of section 2 as 2.1, 2.2, on through its sub-sections; below a clause (a), (i), (1).
 * A clause with a label keeps that instead. A text without sections has clauses 1, 2, 3; a preamble before sections has none.
 */
export function numberProvisions(content: readonly Block[]): readonly Block[] {
  const hasSections = content.some((block) => block.form === 'section');
  const loose = hasSections ? () => '' : counter((count) => String(count));
  const sections = counter((count) => String(count));
  return content.map((block) => {
    if (block.form === 'clause') return numberClause(block, loose);
    if (block.form !== 'section') return block;
    const number = sections();
    return {
      ...block,
      number,
      content: numberWithin(
        block.content,
        counter((count) => `${number}.${count}`),
      ),
    };
  });
}

type Counter = () => string;

function counter(write: (count: number) => string): Counter {
  let count = 0;
  return () => {
    count += 1;
    return write(count);
  };
}

function numberWithin(content: readonly Block[], next: Counter): readonly Block[] {
  return content.map((block) => {
    if (block.form === 'section') return { ...block, content: numberWithin(block.content, next) };
    return block.form === 'clause' ? numberClause(block, next) : block;
  });
}

function numberClause(clause: Clause, next: Counter, depth = 0): Clause {
  const number = clause.label === undefined ? next() : '';
  if (!clause.content.some(({ form }) => form === 'clause')) return { ...clause, number };
  const below = counter((count) => `${number}(${BELOW[depth % BELOW.length]?.(count) ?? count})`);
  const content = clause.content.map((part) => (part.form === 'clause' ? numberClause(part, below, depth + 1) : part));
  return { ...clause, number, content };
}

/** The way of counting at each level below a clause. */
const BELOW: readonly ((count: number) => string)[] = [letters, roman, String];

function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return count > 26 ? letters(Math.floor((count - 1) / 26)) + letter : letter;
}

function roman(count: number): string {
  let left = count;
  let written = '';
  for (const [value, sign] of ROMAN) {
    written += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return written;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
