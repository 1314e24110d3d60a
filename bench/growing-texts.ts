import { diceFrom } from './generated/dice.ts';
import { writeSentence } from './generated/write-sentence.ts';

/** A manner of text that can be made as long as one wishes. */
export interface GrowingText {
  readonly name: string;
  readonly sort: 'ordinary' | 'adversarial';
  /** What is repeated; it may depend on how often it was before. */
  readonly piece: (index: number) => string;
  /** Where the pieces stand: in the text, which they are unless something else is said, or in its front matter. */
  readonly place?: 'front matter';
}

/** Shapes that a limit refuses if they are heaped stand here below it, again and again. */
export const GROWING_TEXTS: readonly GrowingText[] = [
  { name: 'paragraphs', sort: 'ordinary', piece: (index) => `${sentence(index)}. {#clause-${index}}\n\n` },
  { name: 'items of one list', sort: 'ordinary', piece: (index) => `- ${sentence(index)};\n` },
  { name: 'sections', sort: 'ordinary', piece: (index) => `## Part ${index}\n\n- ${sentence(index)}.\n\n` },
  { name: 'citations', sort: 'ordinary', piece: (index) => `- As [](#start) says, ${sentence(index)}.\n` },
  { name: 'numbers', sort: 'ordinary', piece: (index) => `- {quorum} members: ${sentence(index)}.\n` },
  { name: 'emphasis', sort: 'ordinary', piece: (index) => `*${sentence(index)}* and **more**.\n\n` },
  { name: 'one paragraph', sort: 'ordinary', piece: (index) => `${sentence(index)}. ` },
  {
    name: 'notes',
    sort: 'ordinary',
    place: 'front matter',
    piece: (index) => `  - {on: start, text: ${sentence(index)}}\n`,
  },
  { name: 'equal headings', sort: 'adversarial', piece: () => '## Purpose\n\nA.\n\n' },
  { name: 'equal ids', sort: 'adversarial', piece: () => '- A. {#same}\n' },
  { name: 'short items', sort: 'adversarial', piece: () => '- a\n' },
  { name: 'broken citations', sort: 'adversarial', piece: (index) => `- [](#nowhere-${index})\n` },
  { name: 'headings with underlines', sort: 'adversarial', piece: () => 'a\n=\n' },
  { name: 'quotations, thirty deep', sort: 'adversarial', piece: () => `${'>'.repeat(30)} a\n\n` },
  { name: 'lists, thirty deep', sort: 'adversarial', piece: () => `${'- '.repeat(30)}a\n\n` },
  { name: 'lines that go on a quotation', sort: 'adversarial', piece: (index) => (index % 900 ? 'b\n' : '\n>>>> a\n') },
  { name: 'asterisks', sort: 'adversarial', piece: () => `${'*a_ '.repeat(900)}\n\n` },
  { name: 'brackets', sort: 'adversarial', piece: () => `${'['.repeat(1900)}a${']'.repeat(1900)}\n\n` },
  { name: 'links in links', sort: 'adversarial', piece: () => `${'[a]('.repeat(1900)}\n\n` },
  {
    name: 'backticks',
    sort: 'adversarial',
    piece: (index) => `a${'`'.repeat(1 + (index % 80))}${index % 80 ? '' : '\n\n'}`,
  },
  { name: 'definitions', sort: 'adversarial', piece: (index) => `[a${index}]: <b${index}>\n\n` },
  {
    name: 'one definition, named again',
    sort: 'adversarial',
    piece: (index) => (index === 0 ? '[a]: #start\n\n' : '[a]\n\n'),
  },
  {
    name: 'rows of a table',
    sort: 'adversarial',
    piece: (index) => (index % 100 ? '| a | b |\n' : '\n\n| a | b |\n|---|---|\n'),
  },
  { name: 'blanks', sort: 'adversarial', piece: () => `${' '.repeat(4000)}a\n\n` },
  { name: 'empty lines', sort: 'adversarial', piece: () => '\n'.repeat(1000) },
  { name: 'braces', sort: 'adversarial', piece: () => '- {{{{ {#a {} }\n' },
  { name: 'placeholders', sort: 'adversarial', piece: () => '- TODO [insert] … ____\n' },
  { name: 'letters of two scripts', sort: 'adversarial', piece: () => '- а́ра a\u200bb раypal\n' },
  { name: 'keys that nobody knows', sort: 'adversarial', place: 'front matter', piece: (index) => `x${index}: a\n` },
];

/** So many bytes of the text, in whole pieces, and at least one of them. */
export function grow({ piece }: GrowingText, bytes: number): string {
  const pieces: string[] = [];
  for (let [index, length] = [0, 0]; length < bytes; index += 1) {
    const next = piece(index);
    pieces.push(next);
    length += Buffer.byteLength(next);
  }
  return pieces.join('');
}

function sentence(index: number): string {
  return writeSentence(diceFrom('growing', index));
}
