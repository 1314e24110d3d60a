import { describe, expect, test } from 'vitest';
import type { DatedEdition } from '../../src/model/constitution.ts';
import type { Block } from '../../src/model/provision.ts';
import { type ProvisionHistory, provisionHistories } from '../../src/redline/provision-histories.ts';
import { clause, edition, section } from './build-edition.ts';
import { neighboursOf } from './neighbouring-editions.ts';

/** A history in one line: each edition with what it did. */
function told(history: ProvisionHistory | undefined): string {
  return (history?.changes ?? [])
    .map(({ edition: { number }, at, isReturn, renamed, inside, movedTo }) =>
      [
        `${number}:`,
        ...(at === undefined ? ['first'] : [isReturn ? 'returned' : at.row.fate]),
        ...(at?.row.isMoved && at.row.fate !== 'moved' ? ['moved'] : []),
        ...(at?.row.isRenumbered && at.row.fate !== 'renumbered' ? ['renumbered'] : []),
        ...(renamed === undefined ? [] : [`from ${renamed.from} to ${renamed.to}`]),
        ...(inside.length === 0 ? [] : [`${inside.length} inside`]),
        ...(movedTo === undefined ? [] : [`to ${movedTo}`]),
      ].join(' '),
    )
    .join('; ');
}

const WORDS: Readonly<Record<string, string>> = {
  fees: 'Each member pays the yearly fee before the end of May.',
  keys: 'The secretary keeps the keys of the gate and of the shed.',
  water: 'Water is drawn from the common tank and never from the brook.',
  bees: 'Hives may stand along the northern hedge alone.',
};

/** Editions of one document, by the ids in each of its two sections; `ids/words` gives an id words of its own. */
function chain(...texts: readonly (readonly [string, string])[]): readonly DatedEdition[] {
  return texts.map((sections, index) =>
    edition(
      sections.map((ids, place) => sectionOf(['Money', 'Land'][place] ?? '', ids, place + 1)),
      { number: index + 1, status: 'adopted', standing: 'superseded' },
    ),
  );
}

function sectionOf(heading: string, ids: string, number: number): Block {
  const clauses = ids.split(' ').filter(Boolean);
  return section(
    heading,
    clauses.map((written, index) => {
      const [id = '', words] = written.split('/');
      const text = words === undefined ? (WORDS[id] ?? id) : `${WORDS[id]} ${words}`;
      return clause(text, { id, number: `${number}.${index + 1}` });
    }),
    { id: heading.toLowerCase(), number: String(number) },
  );
}

const TEN = chain(
  ['fees keys', 'water'],
  ['fees keys', 'water'],
  ['fees/Promptly. keys', 'water'],
  ['fees/Promptly. keys', 'water'],
  ['keys', 'water fees/Promptly.'],
  ['keys', 'bees water fees/Promptly.'],
  ['keys', 'bees water'],
  ['keys', 'bees water'],
  ['fees/Promptly. keys', 'bees water'],
  ['fees/Promptly. keys', 'bees water'],
);

describe('A clause through ten editions', () => {
  const histories = provisionHistories({ id: 'rules', editions: TEN });

  test('is told from the first to the last, and what did not touch it is left out', () => {
    expect(told(histories.get('fees'))).toBe(
      '1: first; 3: amended; 5: moved renumbered; 6: renumbered; 7: deleted; 9: returned',
    );
  });

  test('has the words of each change', () => {
    const amended = histories.get('fees')?.changes.find(({ edition: { number } }) => number === 3);
    expect(amended?.at?.row.runs).toEqual([
      { change: 'kept', words: WORDS['fees'] },
      { change: 'inserted', words: ' Promptly.' },
    ]);
  });

  test('that came later begins where it came in', () => {
    expect(told(histories.get('bees'))).toBe('6: inserted');
  });

  test('that was only given other numbers is told by them', () => {
    expect(told(histories.get('keys'))).toBe('1: first; 5: renumbered; 9: renumbered');
  });

  test('is part of its section, which tells what changed inside it', () => {
    expect(told(histories.get('money'))).toBe('1: first; 3: kept 1 inside; 9: kept 1 inside');
    expect(told(histories.get('land'))).toBe('1: first; 5: kept 1 inside; 6: kept 1 inside; 7: kept 1 inside');
  });

  test('is read in the last edition that holds it', () => {
    expect(histories.get('fees')?.latest.edition.number).toBe(10);
  });
});

test('a provision that never changed has no history, and a document with one edition has none', () => {
  const [first, second, third] = TEN;
  if (first === undefined || second === undefined || third === undefined) throw new Error('The chain is short.');
  expect([...provisionHistories({ id: 'rules', editions: [first] }).keys()]).toEqual([]);
  expect([...provisionHistories({ id: 'rules', editions: [first, second] }).keys()]).toEqual([]);
  expect([...provisionHistories({ id: 'rules', editions: [first, second, third] }).keys()]).toEqual(['money', 'fees']);
});

test('a provision under another id keeps what it was, and the old id says where it went on', () => {
  const place = edition([]).source.lastLine();
  const [before, after] = chain(['fees', 'water'], ['fees', 'water']);
  if (before === undefined || after === undefined) throw new Error('The chain is short.');
  const renamed: DatedEdition = {
    ...after,
    removed: [{ id: 'fees', movedTo: '#dues', place }],
    content: [
      section('Money', [clause(WORDS['fees'] ?? '', { id: 'dues', number: '1.1' })], { id: 'money', number: '1' }),
    ],
  };
  const histories = provisionHistories({ id: 'rules', editions: [before, renamed] });
  expect(told(histories.get('fees'))).toBe('1: first; 2: kept from fees to dues');
  expect(told(histories.get('dues'))).toBe('1: first; 2: kept from fees to dues');
});

describe('The texts of Gloucester', () => {
  const histories = provisionHistories(neighboursOf('strategic-group').document);

  test('tell of each clause of the Strategic Group that the draft touches, and of no other', () => {
    expect(Object.fromEntries([...histories].map(([id, history]) => [id, told(history)]))).toEqual({
      role: '1: first; 2: kept 7 inside',
      'set-direction': '1: first; 2: amended',
      'conference-links': '1: first; 2: amended',
      'community-strategy': '1: first; 2: amended',
      'resources-and-commitment': '1: first; 2: amended',
      streamlining: '1: first; 2: deleted to executive#streamlining',
      'other-partnerships': '1: first; 2: amended renumbered',
      scrutiny: '1: first; 2: amended renumbered',
      advocates: '1: first; 2: renumbered',
    });
  });

  test('say word by word what became of a clause', () => {
    const runs = histories.get('set-direction')?.changes.at(-1)?.at?.row.runs ?? [];
    expect(
      runs.filter(({ change }) => change !== 'kept').map(({ change, words }) => `${change} ${words.trim()}`),
    ).toEqual(['deleted To', 'deleted Board to follow', 'inserted Group']);
  });
});

test.each([
  ['rules', { board: '1: first; 2: kept 1 inside', quorum: '1: first; 2: amended' }],
  ['standing-orders', { meetings: '1: first; 2: kept 1 inside', quorum: '1: first; 2: amended' }],
])('the fixture %s tells of its quorum alone', (id, expected) => {
  const histories = provisionHistories(neighboursOf(id).document);
  expect(Object.fromEntries([...histories].map(([key, history]) => [key, told(history)]))).toEqual(expected);
});
