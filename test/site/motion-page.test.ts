import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionPage } from '../../src/site/page-models/edition-page.ts';
import { motionPage } from '../../src/site/page-models/motion-page.ts';
import { motionPairs } from '../../src/site/page-models/motion-pairs.ts';
import { redlinePage } from '../../src/site/page-models/redline-page.ts';
import { redlinePairs } from '../../src/site/page-models/redline-pairs.ts';
import { constitutionIn, editionIn, FIXTURE } from './constitution-of.ts';

const constitution = constitutionIn(FIXTURE);
const second = constitutionIn(join(FIXTURE, '../second-organisation'));
const [pair] = motionPairs(constitution);

test('each draft or proposal that is to follow a text in force has a motion, and no other', () => {
  const named = [constitution, second].map((whole) =>
    motionPairs(whole).map(({ document, before, after }) => `${document.id} ${before.number}-${after.number}`),
  );
  expect(named).toEqual([['rules 1-2'], ['standing-orders 1-2']]);
});

test('the motion says in formal words what would be done to the text', () => {
  if (pair === undefined) throw new Error('The fixture has a proposal.');
  const { head, redline, motion } = motionPage(pair);
  expect([head.address, head.title, head.isIndexed, redline.href]).toEqual([
    '/documents/rules/redlines/1-2/motion/',
    'Motion: Rules of the Trust, edition 2',
    false,
    '../',
  ]);
  expect(motion.opening).toBe(
    'That the Rules of the Trust, edition 1, be amended as follows, and the text so amended be adopted as edition 2:',
  );
  expect(motion.instructions.length).toBeGreaterThan(0);
});

test('the redline of a proposal leads to its motion, and that of a decided text to none', () => {
  const motions = [constitution, second].flatMap((whole) =>
    redlinePairs(whole).map((each) => redlinePage(whole, each).motion?.href),
  );
  expect(motions).toEqual(['motion/', undefined, 'motion/']);
});

test('a search result says of a text that does not count what it is', () => {
  const heads = [
    { whole: constitution, id: 'rules', number: 2 },
    { whole: constitution, id: 'rules', number: 1 },
    { whole: second, id: 'complaints-policy', number: 1 },
  ].map(({ whole, id, number }) => {
    const { document, edition } = editionIn(whole, number, id);
    const { title, description, isIndexed } = editionPage(whole, document, edition).head;
    return [title, description.split(':')[0], isIndexed];
  });
  expect(heads).toEqual([
    ['Proposed: Rules of the Trust, edition 2', 'Proposed', false],
    ['Rules of the Trust, edition 1', 'In force since 1 April 2025', true],
    ['Repealed: The Complaints Policy, edition 1', 'Repealed', false],
  ]);
});
