import { describe, expect, test } from 'vitest';
import { markSentence, markSentenceText, type Said } from '../../src/site/page-models/powers/mark-sentence.ts';
import { bodySubject, termSubject } from '../../src/site/page-models/powers/subjects.ts';

const named = (name: string, shortName?: string) => bodySubject({ name, shortName });
const term = (word: string) => termSubject({ term: word, also: [] });
const EXECUTIVE = named('Executive', 'the Executive');
const sentence = (words: string, more: Partial<Said> = {}) =>
  markSentenceText(
    markSentence({ sort: 'duty', subjects: [EXECUTIVE], object: undefined, leadIn: '', goesOn: false, words, ...more }),
  );

describe('a clause that begins with a verb', () => {
  test.each([
    ['Ensure that it is so', 'The Executive must ensure that it is so.'],
    ['Be responsible for its spending;', 'The Executive must be responsible for its spending.'],
    ['To act as a body for advice.', 'The Executive must act as a body for advice.'],
    ['take decisions; and', 'The Executive must take decisions.'],
    ['appoint', 'The Executive must appoint.'],
  ])('“%s” completes the sentence', (words, whole) => {
    expect(sentence(words)).toBe(whole);
  });

  test('that can be a noun too does so behind words that ask for a verb alone', () => {
    const words = 'Commission the groups and their work';
    expect(sentence(words, { leadIn: 'The role of the Executive is to:' })).toBe(
      'The Executive must commission the groups and their work.',
    );
    expect(sentence(words, { leadIn: 'Matters for the Executive:' })).toBe(`The Executive must: “${words}”`);
    expect(sentence('To report to the members')).toBe('The Executive must report to the members.');
  });

  test('and goes on in clauses inside it ends with a colon', () => {
    expect(sentence('Be accountable to the public for:', { goesOn: true })).toBe(
      'The Executive must be accountable to the public for:',
    );
  });
});

describe('a clause that makes no sentence is quoted word for word', () => {
  test.each([
    ['another form of the verb', 'Ensuring that it is so.'],
    ['a modal of its own', 'Will form strong links'],
    ['a noun', 'Scrutiny of the Executive Group.'],
    ['several sentences', 'Send the papers. They are public.'],
    ['an alternative to the next item', 'appoint a chair; or'],
    ['an abbreviation', 'ACT on it'],
    ['a name', 'Members will read the papers'],
    ['nothing that is known', 'Whitewash the hall'],
  ])('because it begins with, or holds, %s', (_why, words) => {
    expect(sentence(words)).toBe(`The Executive must: “${words}”`);
  });
});

describe('a clause that names its holder', () => {
  test('lends its own verb where that is the one of the mark', () => {
    expect(sentence('The Executive must ensure it.')).toBe('The Executive must ensure it.');
    expect(sentence('The Executive may set it up', { sort: 'power' })).toBe('The Executive may set it up.');
    expect(sentence('Any member may resign', { sort: 'power', subjects: [term('member')] })).toBe(
      'Any member may resign.',
    );
  });

  test('is quoted alone where its verb is another', () => {
    expect(sentence('The Executive will ensure it.')).toBe('“The Executive will ensure it.”');
    expect(sentence('Members will read it', { subjects: [term('member')] })).toBe('“Members will read it”');
  });
});

describe('the words of the author', () => {
  test('stand as they are', () => {
    expect(sentence('Whatever', { object: 'set a plan' })).toBe('The Executive must set a plan.');
    expect(sentence('Whatever', { sort: 'right', object: 'be heard' })).toBe(
      'The Executive has the right to be heard.',
    );
  });
});

test.each([
  [[term('member')], 'right', 'A member has the right to'],
  [[term('officer')], 'power', 'An officer may'],
  [[term('members')], 'right', 'Members have the right to'],
  [[term('LSP Officer')], 'duty', 'An LSP Officer must'],
  [[term('unit')], 'duty', 'A unit must'],
  [[named('Management Committee')], 'duty', 'The Management Committee must'],
  [[EXECUTIVE, term('member')], 'right', 'The Executive and a member have the right to'],
  [[], 'duty', 'Nobody is named who must'],
  [[], 'power', 'Nobody is named who may'],
] as const)('the sentence for %j opens in good English', (subjects, sort, opening) => {
  expect(markSentence({ sort, subjects, object: 'x', words: '', leadIn: '', goesOn: false }).opening).toBe(opening);
});
