import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';
import { extendChain, fingerprintOf, type TiedSeal } from '../../src/seals/chain.ts';
import { writeSeals } from '../../src/seals/write-seals.ts';
import { DAY, EDITION, edition, type Files, organisationIn, verdictOn } from '../organisation-in.ts';
import { SEALS } from '../sealed-files.ts';

const ADOPTED: Files = {
  [EDITION]: edition('## Plots {#plots}\n\nEach plot has one holder.\n').replace(
    'status: draft',
    'status: adopted\nadoption: {not-recorded: lost}\ncommencement: 2020',
  ),
};

/** A book of seals as the tool writes it, with an adopted text and so many corrections of it. */
function bookWith(corrections: number): string {
  const text = organisationIn(ADOPTED, (root) => {
    const [document] = loadConstitution(root, () => DAY).constitution.documents;
    const [only] = document?.editions ?? [];
    return document === undefined || only === undefined ? '' : fingerprintOf(document, only);
  });
  const words = { edition: 1, text, template: 1, correction: undefined };
  let chain: readonly TiedSeal[] = extendChain([], words);
  for (let number = 1; number <= corrections; number += 1)
    chain = extendChain(chain, {
      ...words,
      correction: { note: `Slip ${number}.`, date: '2021', decision: undefined },
    });
  return writeSeals(new Map([['rules', chain]]));
}

const LONG = bookWith(4000);
const SHORT = bookWith(2);
const on = (book: string) => verdictOn({ ...ADOPTED, [SEALS]: book });
const conflict = (text: string) => text.replace('  "documents"', '<<<<<<< HEAD\n=======\n>>>>>>> other\n  "documents"');
const CHANGED = `error text-yaml ${SEALS}:1:1-1 The book of seals is long, and not as the tool wrote it: somebody has changed it.`;

describe('a book of seals longer than one megabyte', () => {
  test('is read as the tool wrote it', () => {
    expect(LONG.length).toBeGreaterThan(1_000_000);
    expect(on(LONG)).toEqual([]);
  });

  test('that somebody changed is refused with a sentence', () => {
    expect(on(LONG.replace('"edition": 1', '"edition":  1'))).toEqual([CHANGED]);
    expect(on(LONG.replace('"edition": 1', '"edition": 1, "edition": 1'))).toEqual([CHANGED]);
    expect(on(LONG.slice(0, -3))).toEqual([CHANGED]);
  });

  test('tells of a link that was changed', () => {
    const changed = LONG.replace('Slip 3999.', 'Slip 3998.');
    expect(on(changed).map((line) => line.split(' ').slice(0, 2))).toEqual([['error', 'seal-chain']]);
  });

  test('tells of the marks that git left in it', () => {
    expect(on(conflict(LONG))).toEqual([
      `error text-yaml ${SEALS}:3:1-13 Two changes to this file were not brought together, and git has left its marks in it.`,
    ]);
  });

  test('has an end', () => {
    expect(on(' '.repeat(20_000_001)).map((line) => line.split(' ').slice(1, 2))).toEqual([['limit-size']]);
  });
});

describe('a short book of seals that somebody changed', () => {
  test('may have other blanks and other quotation marks', () => {
    expect([on(SHORT), on(SHORT.replaceAll('  ', ' ')), on(SHORT.replaceAll('"', "'"))]).toEqual([[], [], []]);
    expect([on(JSON.stringify(JSON.parse(SHORT))), on(`${SHORT}\n`), on(SHORT.trimEnd())]).toEqual([[], [], []]);
  });

  test('has each key once', () => {
    const twice = SHORT.replace('"template": 1', '"template": 2, "template": 1');
    expect(on(twice).map((line) => line.split(' ').slice(0, 2))).toEqual([['error', 'text-yaml']]);
  });

  test('tells of the marks that git left in it', () => {
    expect(on(conflict(SHORT)).map((line) => line.split(' ').slice(3, 10).join(' '))).toEqual([
      'Two changes to this file were not',
    ]);
  });

  test.each<[string, (book: string) => string]>([
    ['a fingerprint', (book) => book.replace('"text": "', '"text": "0')],
    ['a key that is not known', (book) => book.replace('"about"', '"abuot"')],
    ['a number', (book) => book.replace('"edition": 1', '"edition": 7')],
    ['a number that is none', (book) => book.replace('"edition": 1', '"edition": "one"')],
    ['a link', (book) => book.replace(/"link": "./, '"link": "x')],
    ['letters that cannot be seen', (book) => book.replace('Slip 1.', 'Slip\u200b 1.')],
    ['the id of a document', (book) => book.replace('"rules"', '"rule"')],
    ['nothing in it', () => '{}\n'],
    ['no object', () => '[]\n'],
  ])('is told the same, written as the tool does and with a blank more: %s', (_name, change) => {
    const told = on(change(SHORT));
    expect(told).not.toEqual([]);
    expect(on(`${change(SHORT)} \n`)).toEqual(told);
  });
});

test('the books of seals in this repository are as the tool writes them', () => {
  for (const folder of ['content', 'test/fixtures/organisation/content', 'test/fixtures/second-organisation/content']) {
    const text = readFileSync(join(import.meta.dirname, '../..', folder, 'seals.json'), 'utf8');
    expect(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`).toBe(text);
  }
});
