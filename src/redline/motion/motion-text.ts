import type { Motion } from './motion.ts';
import type { SaidInstruction } from './say-instruction.ts';
import { sayMotion } from './say-motion.ts';
import type { MotionLine } from './say-new-parts.ts';

/** The motion as plain text, ready for an agenda. Ends with a line feed. */
export function motionText(motion: Motion): string {
  const { opening, instructions, closing } = sayMotion(motion);
  const said = instructions.map((instruction, index) => `(${index + 1}) ${instructionText(instruction)}`);
  return `${[opening, ...said, ...(closing === undefined ? [] : [closing])].join('\n\n')}\n`;
}

function instructionText({ sentence, items, lines, notes }: SaidInstruction): string {
  return [
    sentence,
    ...items.map((item, index) => `    (${letter(index)}) ${item}${ending(index, items.length)}`),
    ...lines.flatMap(lineText),
    ...notes.map((note) => `    ${note}`),
  ].join('\n');
}

/** The sign of an item: a, b, c. */
export function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26));
}

/** What stands behind an item of a list that is one sentence. */
export function ending(index: number, count: number): string {
  if (index === count - 1) return '.';
  return index === count - 2 ? '; and' : ';';
}

function lineText({ form, depth, number, words }: MotionLine): readonly string[] {
  const indent = '    '.repeat(depth + 1);
  if (form === 'moved') return [`${indent}[${words}]`];
  if (form === 'verbatim') return words.split('\n').map((line) => `${indent}| ${line}`);
  if (form === 'heading') return [`${indent}${number === '' ? 'Heading' : `Section ${number}`}: ${words}`];
  const sign = form === 'quotation' ? '> ' : number === '' ? '' : `${number}  `;
  return [`${indent}${sign}${words}`];
}
