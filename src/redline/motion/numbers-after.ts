import type { BindingNumber } from '../../model/edition.ts';
import type { Instruction } from './motion.ts';

/** The numbers that bind once the motion is applied: the older ones in their order, then new ones. */
export function numbersAfter(
  older: readonly BindingNumber[],
  instructions: readonly Instruction[],
): readonly BindingNumber[] {
  const numbers = new Map(older.map((number) => [number.id, number]));
  for (const instruction of instructions) {
    if (instruction.to !== 'set-number') continue;
    const { before, after } = instruction;
    if (after !== undefined) numbers.set(after.id, after);
    else if (before !== undefined) numbers.delete(before.id);
  }
  return [...numbers.values()];
}
