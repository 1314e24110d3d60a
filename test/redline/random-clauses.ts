import type { DatedEdition } from '../../src/model/constitution.ts';
import type { BindingNumber } from '../../src/model/edition.ts';
import type { Phrasing } from '../../src/model/phrasing.ts';
import type { Block, Clause } from '../../src/model/provision.ts';
import { citation, clause, edition, leadIn, number, paragraph, phrasing, section } from './build-edition.ts';
import type { Dice } from './seeded-dice.ts';

const WORDS =
  'the of a chair may not vote members, meeting; (minutes) Executive Board and for notice. Group “quorum” – to 会员'.split(
    ' ',
  );

/** Two editions of long clauses with markup, citations and numbers, of which the newer one is the older one amended. */
export function amendedPair(dice: Dice): { readonly before: DatedEdition; readonly after: DatedEdition } {
  const count = dice(6) + 1;
  const older = Array.from({ length: count }, () => sectionOf(dice));
  const newer = dice(5) === 0 ? older.slice(dice(2)) : older;
  return {
    before: edition(older, { numbers: numbers(3) }),
    after: edition(
      newer.map((one) => amendedSection(dice, one)),
      { number: 2, numbers: numbers(dice(3) + 2) },
    ),
  };
}

function numbers(value: number): readonly BindingNumber[] {
  return [number('quorum', value, { words: ['', '', 'two', 'three', 'four'][value] ?? String(value) })];
}

function sectionOf(dice: Dice): ReturnType<typeof section> {
  const clauses = Array.from({ length: dice(6) }, () => clauseOf(dice));
  return section(words(dice, 3), [...(dice(2) === 0 ? [leadIn(rich(dice, 5))] : []), ...clauses], {
    level: dice(5) === 0 ? 3 : 2,
  });
}

function clauseOf(dice: Dice): Clause {
  const items = dice(3) === 0 ? Array.from({ length: dice(4) }, () => clause([paragraph(rich(dice, 8))])) : [];
  const more = dice(6) === 0 ? [paragraph(rich(dice, 20))] : [];
  return clause([paragraph(rich(dice, 30)), ...more, ...items], {
    ...(dice(2) === 0 ? { id: `part-${dice(200)}` } : {}),
    ...(dice(12) === 0 ? { label: `Aim ${dice(9)}` } : {}),
  });
}

function words(dice: Dice, most: number): string {
  return Array.from({ length: dice(most) + 1 }, () => WORDS[dice(WORDS.length)] ?? '').join(' ');
}

function rich(dice: Dice, most: number): readonly Phrasing[] {
  return Array.from({ length: dice(5) + 1 }, () => piece(dice, most)).flatMap((node) => [node, ...phrasing(' ')]);
}

function piece(dice: Dice, most: number): Phrasing {
  switch (dice(14)) {
    case 0:
      return { type: 'emphasis', children: phrasing(words(dice, 3)) };
    case 1:
      return { type: 'strong', children: [...phrasing(words(dice, 2)), citation('#quorum', words(dice, 2))] };
    case 2:
      return citation(`body:body-${dice(4)}`, words(dice, 3));
    case 3:
      return citation(`#part-${dice(9)}`);
    case 4:
      return { type: 'number', id: 'quorum', words: 'three' };
    case 5:
      return { type: 'code', value: words(dice, 2) };
    case 6:
      return { type: 'break' };
    default:
      return { type: 'text', value: words(dice, most) };
  }
}

function amendedSection(dice: Dice, one: ReturnType<typeof section>): ReturnType<typeof section> {
  const content = one.content.flatMap((block): readonly Block[] => {
    if (dice(10) === 0) return [];
    if (dice(10) === 0) return [clauseOf(dice), block];
    return [block.form === 'clause' ? amendedClause(dice, block) : block];
  });
  const turn = dice(5) === 0 ? dice(content.length + 1) : 0;
  return { ...one, content: [...content.slice(turn), ...content.slice(0, turn)] };
}

function amendedClause(dice: Dice, one: Clause): Clause {
  const content = one.content.map((part) => {
    if (part.form === 'clause') return amendedClause(dice, part);
    return part.form === 'paragraph' ? { ...part, words: amendedWords(dice, part.words) } : part;
  });
  return { ...one, content: dice(15) === 0 ? [...content, paragraph(rich(dice, 6))] : content };
}

function amendedWords(dice: Dice, nodes: readonly Phrasing[]): readonly Phrasing[] {
  const swap = dice(3) === 0 ? (WORDS[dice(WORDS.length)] ?? '') : undefined;
  return nodes.flatMap((node): readonly Phrasing[] => {
    if (node.type !== 'text') return dice(12) === 0 ? [] : [node];
    if (dice(14) === 0) return [{ type: 'emphasis', children: [node] }];
    if (dice(14) === 0) return [node, citation('term:fee', `named${dice(9999)}`)];
    const all = node.value.split(' ').flatMap((word) => {
      if (word === swap) return ['otherwise'];
      if (dice(30) === 0) return [];
      // Words that stand nowhere else, so that a motion that leaves them out is found out.
      return dice(30) === 0 ? [word, `added${dice(9999)}`] : [word];
    });
    return [{ type: 'text', value: all.join(dice(20) === 0 ? '\n' : ' ') }];
  });
}
