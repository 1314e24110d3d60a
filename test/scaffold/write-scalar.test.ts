import { expect, test } from 'vitest';
import { readYaml } from '../../src/read/parse/yaml.ts';
import { blockScalar, flowGroup, flowList } from '../../src/scaffold/yaml/write-scalar.ts';
import { seededDice } from '../redline/seeded-dice.ts';

const PIECES = [
  'a',
  'B',
  '7',
  ' ',
  ': ',
  ' #',
  '#',
  ',',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '’',
  '\\',
  '|',
  '>',
  '&',
  '*',
  '!',
  '%',
  '@',
  '`',
  '-',
  '--- ',
  '? ',
  'é',
  '(',
  ')',
  '/',
  '.',
  ';',
  '~',
  'null',
  'é\u0301',
];

function randomWords(seed: number): string {
  const dice = seededDice(seed);
  return Array.from({ length: 1 + dice(6) }, () => PIECES[dice(PIECES.length)] ?? '')
    .join('')
    .trim();
}

function read(yaml: string): unknown {
  const parsed = readYaml(yaml);
  return 'reason' in parsed ? `${parsed.reason}: ${yaml}` : parsed.value;
}

test('whatever words a person answers with are read back as the same words', () => {
  for (let seed = 1; seed <= 3000; seed += 1) {
    const words = randomWords(seed);
    if (words === '') continue;
    expect(read(`key: ${blockScalar(words)}\nnext: x\n`)).toEqual({ key: words, next: 'x' });
    expect(read(`key: ${flowList([words, 'b', words])}\n`)).toEqual({ key: [words, 'b', words] });
    expect(
      read(
        `- ${flowGroup([
          ['a', words],
          ['b', words],
        ])}\n`,
      ),
    ).toEqual([{ a: words, b: words }]);
  }
});

test('plain words stand without quotation marks', () => {
  expect(
    ['elected by the Friends', 'rules@2#quorum', '2026-06-01', 'looks after the mill, its money'].map(blockScalar),
  ).toEqual(['elected by the Friends', 'rules@2#quorum', '2026-06-01', 'looks after the mill, its money']);
});
