import { applyEdits } from './apply-edits.ts';
import { type LiveText, partNamed } from './live-text.ts';
import { withMarks } from './marks.ts';
import type { Instruction, PartName, WordEdit } from './motion.ts';

/** Changes words or marks in their place, where the instruction is one for that. Throws where words are not found. */
export function amendPart(text: LiveText, instruction: Instruction): void {
  switch (instruction.to) {
    case 'amend':
      for (const part of instruction.parts) amendWords(text, part, instruction.edits);
      return;
    case 'reword':
      partNamed(text, instruction.part).words = instruction.words;
      return;
    case 'mark': {
      const live = partNamed(text, instruction.part);
      live.part = withMarks(live.part, instruction.after);
      return;
    }
    default:
  }
}

function amendWords(text: LiveText, name: PartName, edits: readonly WordEdit[]): void {
  const live = partNamed(text, name);
  const words = applyEdits(live.words, edits);
  if (words === undefined) throw new Error(`In ${name.name} the words of the motion are not found.`);
  live.words = words;
}
