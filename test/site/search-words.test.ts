import { describe, expect, it } from 'vitest';
import { askedWords, isQuoted } from '../../src/site/search/asked-words.ts';
import { mendedWord, slipsBetween } from '../../src/site/search/mended-word.ts';
import { namedFirst } from '../../src/site/search/named-first.ts';
import { wordsInContext } from '../../src/site/search/words-in-context.ts';

const KNOWN = ['members', 'executive', 'committee', 'quorum', 'minutes', 'notice', 'chair', 'fee', 'see'];

describe('A word that was mistyped', () => {
  it.each([
    ['quorm', 'quorum'],
    ['qourum', 'quorum'],
    ['comittee', 'committee'],
    ['commitee', 'committee'],
    ['executvie', 'executive'],
    ['excutiv', 'executive'],
    ['chiar', 'chair'],
    ['hcair', 'chair'],
    ['mintues', 'minutes'],
    ['memebr', 'members'],
    ['fe', undefined],
    ['fie', 'fee'],
    ['budget', undefined],
    ['zzzzz', undefined],
    ['', undefined],
  ])('%s is taken for %s', (written, meant) => {
    expect(mendedWord(written, KNOWN)).toBe(meant);
  });

  it('is the first of two as near, where neither begins with its letter', () => {
    expect([mendedWord('xee', ['see', 'fee']), mendedWord('xee', ['fee', 'see'])]).toEqual(['see', 'fee']);
  });

  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['ab', 'abc', 1],
    ['abc', 'axc', 1],
    ['abcd', 'badc', 2],
    ['', 'abc', 3],
  ])('is as far off as its slips: %s, %s', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });
});

describe('A question', () => {
  it.each([
    ['quorum of the Executive', ['quorum', 'executive']],
    ['Who must have a chair on the Executive?', ['must', 'chair', 'executive']],
    ['the', ['the']],
    ['clause 2.1(a)', ['clause', '2.1(a)']],
    ['Vice-Chair’s CAFÉ café', ['vice', 'chair’s', 'cafe']],
    ['foo:bar * " <img src=x>', ['foo', 'bar', 'img', 'src', 'x']],
    ['* " < >', []],
    ['', []],
  ])('%s asks for its words', (question, words) => {
    expect(askedWords(question, 'en-GB')).toEqual(words);
  });

  it('keeps short words in a language other than English', () => {
    expect(askedWords('die Wahl in was', 'de')).toEqual(['die', 'wahl', 'in', 'was']);
  });

  it('of any length is cut off', () => {
    expect(askedWords('ab '.repeat(50_000), 'en-GB')).toEqual(['ab']);
    expect(askedWords('x'.repeat(100_000), 'en-GB')).toEqual(['x'.repeat(200)]);
  });

  it('can stand in quotation marks', () => {
    expect(['"two words"', '“two words”', 'two "words"', '"'].map(isQuoted)).toEqual([true, true, false, false]);
  });
});

describe('What is found by its own name', () => {
  const heading = { meta: { headword: 'The Quorum:', document: 'Rules' } };
  const title = { meta: { title: 'Quorum' } };
  const term = { meta: { term: 'Fewest members, or so\nquorum' } };
  const clause = { meta: { heading: 'Quorum', document: 'Rules' } };

  it('stands first: a defined word, then a title, then a heading, and all else as it was', () => {
    expect(namedFirst([clause, heading, title, term], 'quorum', 'en-GB')).toEqual([term, title, heading, clause]);
    expect(namedFirst([clause, heading, title, term], 'quorum rules', 'en-GB')).toEqual([clause, heading, title, term]);
  });
});

describe('Words in context', () => {
  const shown = (text: string, found: readonly number[], length: number) =>
    wordsInContext(text, found, length)
      .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
      .join('');
  const numbers = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ');

  it('are the whole of a short text, with what was found marked without its signs', () => {
    expect(shown('A “quorum” is five: no fewer.', [1, 3], 12)).toBe('A “[quorum]” is [five]: no fewer.');
  });

  it('begin before the place that holds most of what was found', () => {
    expect(shown(numbers, [2, 30, 32], 8)).toBe('… w28 w29 [w30] w31 [w32] w33 w34 w35 …');
  });

  it('end with the text', () => {
    expect(shown(numbers, [39], 4)).toBe('… w36 w37 w38 [w39]');
  });

  it('are the first words where nothing in them was found', () => {
    expect(shown(numbers, [], 3)).toBe('w0 w1 w2 …');
  });

  it('cut a word that no page could hold, and no sign in two', () => {
    const [part] = wordsInContext('😀'.repeat(1000), [], 4);
    expect(part?.text).toBe(`${'😀'.repeat(60)}…`);
    expect(wordsInContext(`a${'😀'.repeat(1000)}`, [], 4)[0]?.text.isWellFormed()).toBe(true);
  });

  it('keep markup as text', () => {
    expect(shown('Write <b>bold</b> & more', [1], 9)).toBe('Write <[b>bold</b]> & more');
  });
});
