import { expect, test } from 'vitest';
import { writeBody } from '../../src/exports/write-body.ts';
import type { Phrasing } from '../../src/model/phrasing.ts';
import type { Block, Clause } from '../../src/model/provision.ts';
import { citation, clause, leadIn, paragraph, quotation, section, verbatim } from '../redline/build-edition.ts';
import type { Dice } from '../redline/seeded-dice.ts';
import { seededDice } from '../redline/seeded-dice.ts';
import { bareTree } from './bare-tree.ts';
import { loadEdition } from './organisation.ts';

const SIGNS = 'word a * _ ` [ ] ( ) < > ! &amp; # - + 1. 2) : \\ ~ { } " = | . / www.x.example a@b.example é 中'.split(
  ' ',
);

test('whatever stands in a text, it is the same when it is written as Markdown and read back', () => {
  for (let seed = 1; seed <= 8; seed += 1) {
    const dice = seededDice(seed);
    const sections = Array.from({ length: 25 }, (_, index) =>
      section(`Part ${index}`, blocks(dice), { id: `part-${index}` }),
    );
    const content = [...blocks(dice), ...sections];
    const markdown = `---\ndocument: rules\nedition: 1\nstatus: draft\n---\n${writeBody(content)}`;
    expect({ seed, tree: withoutNumbers(loadEdition('1.md', markdown).edition.content) }).toEqual({
      seed,
      tree: withoutNumbers(content),
    });
  }
});

function withoutNumbers(content: readonly Block[]): unknown {
  return JSON.parse(
    JSON.stringify(bareTree({ content }), (key, value: unknown) => (key === 'number' ? undefined : value)),
  );
}

function blocks(dice: Dice): readonly Block[] {
  return Array.from({ length: dice(4) }, () => block(dice));
}

function block(dice: Dice): Block {
  const choice = dice(9);
  if (choice === 0) return leadIn(words(dice));
  if (choice === 1) return quotation(text(dice), text(dice));
  return choice === 2 ? verbatim(text(dice)) : randomClause(dice, 2);
}

function randomClause(dice: Dice, depth: number): Clause {
  const inner = depth === 0 ? [] : Array.from({ length: dice(3) }, () => randomClause(dice, depth - 1));
  const paragraphs = Array.from({ length: 1 + dice(2) }, () => paragraph(words(dice)));
  const closing = dice(6) === 0 ? [quotation(text(dice)), paragraph(words(dice))] : [];
  const sourceNumber = dice(4) === 0 ? `4.${dice(9)}` : undefined;
  return clause([...paragraphs, ...inner, ...closing], {
    sourceNumber,
    id: dice(3) === 0 ? `clause-${dice(1e6)}` : undefined,
  });
}

function words(dice: Dice): readonly Phrasing[] {
  const start: Phrasing = { type: 'text', value: text(dice) };
  const children: readonly Phrasing[] = [{ type: 'text', value: text(dice) }];
  const marked: readonly Phrasing[] = [
    { type: 'emphasis', children },
    { type: 'strong', children },
    { type: 'code', value: text(dice) },
    { ...citation('rules#name'), children },
    { type: 'break' },
  ];
  return [start, ...marked.slice(dice(5), 5).slice(0, 1), { type: 'text', value: text(dice) }];
}

/** Signs in any order; a letter at either end, so that no white space is lost there. */
function text(dice: Dice): string {
  return `w${Array.from({ length: 1 + dice(8) }, () => (SIGNS[dice(SIGNS.length)] ?? '') + (dice(3) === 0 ? ' ' : '')).join('')}w`;
}
