import type { Phrasing } from '../../src/model/phrasing.ts';
import type { Block, Clause } from '../../src/model/provision.ts';
import { citation, clause, leadIn, paragraph, quotation, section, verbatim } from '../redline/build-edition.ts';
import type { Dice } from '../redline/seeded-dice.ts';

const WORDS = 'the of a and members chair may not vote [ ] * _ ` < > & \\ # {quorum} {#id} - 1. é 中 “a” '
  .split(' ')
  .filter((word) => word !== '');

/** Up to four blocks of random words, sections with further ones down to this depth. */
export function randomBlocks(dice: Dice, depth: number): readonly Block[] {
  return Array.from({ length: 1 + dice(4) }, () => {
    const choice = dice(8);
    if (choice < 3 && depth > 0)
      return section(sentence(dice), randomBlocks(dice, depth - 1), {
        level: 4 - depth,
        ...(dice(2) === 0 ? { id: `part-${dice(1e6)}` } : {}),
      });
    if (choice === 3) return quotation(sentence(dice), sentence(dice));
    if (choice === 4) return verbatim(sentence(dice));
    return randomClause(dice, depth);
  });
}

function randomClause(dice: Dice, depth: number): Clause {
  const inner = depth === 0 ? [] : Array.from({ length: dice(3) }, () => randomClause(dice, depth - 1));
  return clause([paragraph(randomWords(dice)), ...inner], dice(3) === 0 ? { id: `clause-${dice(1e6)}` } : {});
}

function randomWords(dice: Dice): readonly Phrasing[] {
  const children: readonly Phrasing[] = [{ type: 'text', value: sentence(dice) }];
  const marked: readonly Phrasing[] = [
    { type: 'emphasis', children },
    { type: 'strong', children },
    { type: 'code', value: sentence(dice) },
    { ...citation('rules#name'), children },
    { type: 'number', id: 'quorum', words: '5' },
  ];
  return [
    { type: 'text', value: `${sentence(dice)} ` },
    ...marked.slice(dice(6)).slice(0, 1),
    { type: 'text', value: ` ${sentence(dice)}` },
  ];
}

/** One to five random words, odd signs among them, that stay one word in Markdown at each end. */
export function sentence(dice: Dice): string {
  return `w${Array.from({ length: 1 + dice(5) }, () => WORDS[dice(WORDS.length)] ?? '').join(' ')}w`;
}

/** The same text with one thing changed somewhere, or nothing. */
export function mutated(dice: Dice, content: readonly Block[]): readonly Block[] {
  const at = dice(content.length);
  return content.flatMap((block, index): readonly Block[] => {
    if (index !== at) return [block];
    switch (dice(7)) {
      case 0:
        return [];
      case 1:
        return [block, clause(sentence(dice))];
      case 2:
        return block.form === 'clause' ? [{ ...block, id: `new-${dice(9)}` }] : [block];
      case 3:
        return block.form === 'section'
          ? [{ ...block, content: mutated(dice, block.content) }]
          : [verbatim(sentence(dice))];
      case 4:
        return block.form === 'clause' ? [leadIn(sentence(dice))] : [block];
      case 5:
        return block.form === 'clause'
          ? [{ ...block, content: [...block.content, paragraph(sentence(dice))] }]
          : [block];
      default:
        return [block];
    }
  });
}
