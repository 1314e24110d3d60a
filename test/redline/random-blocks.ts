import type { Block, Clause } from '../../src/model/provision.ts';
import { clause, leadIn, quotation, section, verbatim } from './build-edition.ts';
import type { Dice } from './seeded-dice.ts';

const WORDS = 'the of a and members chair may not vote quorum 3 four, notice £5; meeting minutes é 会员'.split(' ');

/** Up to five blocks, nested at most this deep. */
export function blocks(dice: Dice, depth: number): readonly Block[] {
  return Array.from({ length: dice(6) }, () => block(dice, depth));
}

function block(dice: Dice, depth: number): Block {
  const choice = dice(10);
  if (choice < 3 && depth > 0)
    return section(sentence(dice, 3), blocks(dice, depth - 1), dice(2) === 0 ? { id: id(dice) } : {});
  if (choice === 3) return leadIn(`${sentence(dice, 4)}:`);
  if (choice === 4) return quotation(sentence(dice, 5), sentence(dice, 5));
  if (choice === 5) return verbatim(`  ${sentence(dice, 5)}  `);
  return randomClause(dice, depth);
}

function randomClause(dice: Dice, depth: number): Clause {
  const inner = depth === 0 ? [] : Array.from({ length: dice(3) }, () => randomClause(dice, depth - 1));
  const closing = dice(5) === 0 ? [sentence(dice, 4)] : [];
  const fields = { number: String(dice(9)), ...(dice(3) === 0 ? { id: id(dice) } : {}) };
  return clause([...Array.from({ length: dice(3) }, () => sentence(dice, 12)), ...inner, ...closing], fields);
}

function sentence(dice: Dice, most: number): string {
  return Array.from({ length: dice(most) + 1 }, () => WORDS[dice(WORDS.length)] ?? '').join(dice(9) === 0 ? '\n' : ' ');
}

function id(dice: Dice): string {
  return `part-${dice(40)}`;
}

/** The same text with parts dropped, doubled, changed and put elsewhere. */
export function mutated(dice: Dice, content: readonly Block[]): readonly Block[] {
  const kept = content.flatMap((part): readonly Block[] => {
    if (dice(8) === 0) return [];
    if (dice(8) === 0) return [part, block(dice, 1)];
    if (part.form === 'section') return [{ ...part, content: mutated(dice, part.content) }];
    if (part.form === 'clause' && dice(3) === 0)
      return [clause([sentence(dice, 9), ...part.content], part.id === undefined ? {} : { id: part.id })];
    return [part];
  });
  if (dice(3) !== 0) return kept;
  const turn = dice(kept.length + 1);
  return [...kept.slice(turn), ...kept.slice(0, turn)];
}
