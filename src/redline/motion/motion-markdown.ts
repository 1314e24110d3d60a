import type { Motion } from './motion.ts';
import { ending, letter } from './motion-text.ts';
import type { SaidInstruction } from './say-instruction.ts';
import { sayMotion } from './say-motion.ts';
import type { MotionLine } from './say-new-parts.ts';

/** The motion as Markdown, with inserted words as quotations. Ends with a line feed. */
export function motionMarkdown(motion: Motion): string {
  const { opening, instructions, closing } = sayMotion(motion);
  const said = instructions.map((instruction, index) => `**(${index + 1})** ${instructionMarkdown(instruction)}`);
  return `${[escaped(opening), ...said, ...(closing === undefined ? [] : [escaped(closing)])].join('\n\n')}\n`;
}

function instructionMarkdown({ sentence, items, lines, notes }: SaidInstruction): string {
  const list = items.map((item, index) => `- (${letter(index)}) ${escaped(item)}${ending(index, items.length)}`);
  const quoted = lines.map(lineMarkdown).join('\n>\n');
  return [escaped(sentence), list.join('\n'), quoted, ...notes.map(escaped)]
    .filter((block) => block !== '')
    .join('\n\n');
}

function lineMarkdown({ form, depth, number, words }: MotionLine): string {
  const start = `> ${'&emsp;'.repeat(depth)}`;
  if (form === 'verbatim') return ['> ~~~', ...words.split('\n').map((line) => `> ${line}`), '> ~~~'].join('\n');
  if (form === 'moved') return `${start}*[${escaped(words)}]*`;
  if (form === 'heading') return `${start}**${escaped(`${number} ${words}`.trim())}**`;
  if (form === 'quotation') return `> > ${escaped(words)}`;
  return `${start}${number === '' ? '' : `${escaped(number)} `}${escaped(words)}`;
}

/** Text of which no sign is Markdown's. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#~|{}&]/g, '\\$&')
    .replace(/^(\d+)([.)])(\s|$)/, '$1\\$2$3')
    .replace(/^([-+])(\s)/, '\\$1$2');
}
