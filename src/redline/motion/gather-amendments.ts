import type { Instruction, WordEdit } from './motion.ts';
import { atomsOf, keyOfAtoms } from './word-atoms.ts';

type Amendment = Extract<Instruction, { to: 'amend' }>;

/** The same instructions, where one substitution that is made in several parts is told once. */
export function gatherAmendments(instructions: readonly Instruction[]): readonly Instruction[] {
  const groups = new Map<string, Amendment[]>();
  for (const instruction of instructions) {
    const key = keyOf(instruction);
    if (instruction.to === 'amend' && key !== undefined) groups.set(key, [...(groups.get(key) ?? []), instruction]);
  }
  return instructions.flatMap((instruction) => {
    const group = groups.get(keyOf(instruction) ?? '');
    if (group === undefined || group.length < 2) return [instruction];
    return group[0] === instruction ? [together(group)] : [];
  });
}

/** Undefined for what is told on its own. */
function keyOf(instruction: Instruction): string | undefined {
  if (instruction.to !== 'amend') return undefined;
  const [edit, ...more] = instruction.edits;
  if (edit === undefined || more.length > 0 || edit.at !== 'for' || typeof edit.which !== 'string') return undefined;
  return JSON.stringify([edit.find, keyOfAtoms(atomsOf(edit.was)), keyOfAtoms(atomsOf(edit.put))]);
}

function together(group: readonly Amendment[]): Amendment {
  const edits = group.flatMap((amendment) => amendment.edits);
  const which: WordEdit['which'] = edits.some((edit) => edit.which === 'each') ? 'each' : 'only';
  return {
    to: 'amend',
    parts: group.flatMap(({ parts }) => parts),
    edits: edits.slice(0, 1).map((edit) => ({ ...edit, which })),
  };
}
