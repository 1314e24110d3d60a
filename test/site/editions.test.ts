import { describe, expect, test } from 'vitest';
import { sentenceText } from '../../src/model/sentence.ts';
import { changesPage } from '../../src/site/page-models/changes-page.ts';
import { documentEntry } from '../../src/site/page-models/documents-page.ts';
import { editionPage } from '../../src/site/page-models/edition-page.ts';
import { glancePage } from '../../src/site/page-models/glance-page.ts';
import { redlinePairs } from '../../src/site/page-models/redline-pairs.ts';
import { textlessPage } from '../../src/site/page-models/textless-page.ts';
import { SMALL } from '../organisation-in.ts';
import { constitutionOf, editionIn } from './constitution-of.ts';

const ADOPTED = 'status: adopted\nadoption: {not-recorded: lost}\ncommencement: 2020-01-01\n';
const LATER = ADOPTED.replace('2020', '2021');
const DRAFT = 'status: draft\n';
const WITHDRAWN = 'status: withdrawn\n';
const REPOSITORY = 'https://github.com/mill/';

/** The small organisation with editions 1, 2 … of its rules, by the front matter that says what they are. */
function withEditions(...heads: readonly string[]) {
  const texts = heads.map((head, index) => [
    `content/documents/rules/editions/${index + 1}.md`,
    `---\ndocument: rules\nedition: ${index + 1}\nchange: ${index === 0 ? 'first' : 'substantive'}\nnote: A.\n${head}---\n## Plots {#plots}\n\nEach plot has one holder.\n`,
  ]);
  const site = { 'content/site.yml': `${SMALL['content/site.yml']}repository: ${REPOSITORY}\n` };
  return constitutionOf({ ...Object.fromEntries(texts), ...site });
}

function pageOf(constitution: ReturnType<typeof withEditions>, number: number) {
  const { document, edition } = editionIn(constitution, number);
  return editionPage(constitution, document, edition);
}

describe('Redlines', () => {
  test.each([
    ['neighbours', [ADOPTED, DRAFT], ['1-2']],
    ['and the text that counts with each later draft', [ADOPTED, DRAFT, DRAFT], ['1-2', '1-3', '2-3']],
    ['also past one that was withdrawn', [ADOPTED, WITHDRAWN, DRAFT], ['1-2', '1-3', '2-3']],
    ['and an adopted text with the adopted one before it', [ADOPTED, WITHDRAWN, LATER], ['1-2', '1-3', '2-3']],
    ['neighbours alone where nothing counts', [DRAFT, DRAFT, DRAFT], ['1-2', '2-3']],
  ])('compare %s', (_claim, heads, pairs) => {
    const found = redlinePairs(withEditions(...heads));
    expect(found.map(({ before, after }) => `${before.number}-${after.number}`).toSorted()).toEqual(pairs);
  });

  test('a draft leads first to what would change in the text that counts', () => {
    const constitution = withEditions(ADOPTED, DRAFT, DRAFT);
    expect(pageOf(constitution, 3).editions[2]?.redlines).toEqual([
      { text: 'What would change in edition 1, the text in use', href: '../../redlines/1-3/' },
      { text: 'What changed since edition 2, a draft', href: '../../redlines/2-3/' },
    ]);
    expect(pageOf(constitution, 1).status.story).toContainEqual({
      text: 'what would change',
      to: '/documents/rules/redlines/1-3/',
    });
  });
});

test('An adopted text leads first to what changed since the adopted one before it', () => {
  expect(pageOf(withEditions(ADOPTED, WITHDRAWN, LATER), 3).editions[2]?.redlines).toEqual([
    { text: 'What changed since edition 1', href: '../../redlines/1-3/' },
    { text: 'What changed since edition 2, which was withdrawn', href: '../../redlines/2-3/' },
  ]);
});

test('A list names what waits beside the text that counts, adopted or not', () => {
  const constitution = withEditions(ADOPTED, ADOPTED.replace('2020', '2031'), DRAFT);
  const { document } = editionIn(constitution, 1);
  expect(documentEntry(constitution, document, (address) => address).pending).toEqual([
    { text: 'edition 2 comes into force on 1 January 2031', href: '/documents/rules/editions/2/' },
    { text: 'edition 3 is a draft', href: '/documents/rules/editions/3/' },
  ]);
});

test('A document without a text in force says how the last one ended and which one waits', () => {
  const why = (...heads: readonly string[]) => {
    const constitution = withEditions(...heads);
    return sentenceText(textlessPage(constitution, editionIn(constitution, 1).document).why);
  };
  const ended = `${ADOPTED}expiry: 2024-05-01\n`;
  expect([
    why(ended),
    why(ended, ADOPTED.replace('2020', '2031')),
    why(`${ADOPTED}repeal: 2024\n`),
    why(WITHDRAWN),
  ]).toEqual([
    'Edition 1 ran out on 1 May 2024.',
    'Edition 1 ran out on 1 May 2024. Edition 2 is adopted, and comes into force on 1 January 2031.',
    'Edition 1 was repealed in 2024.',
    '',
  ]);
});

describe('A reader who suggests a change', () => {
  test.each([
    ['to a draft opens it', [ADOPTED, DRAFT], 2, 'Edit the text', 'edit/main/content/documents/rules/editions/2.md'],
    [
      'to an adopted text opens the draft that is to follow it',
      [ADOPTED, DRAFT],
      1,
      'Edit the draft',
      'edit/main/content/documents/rules/editions/2.md',
    ],
    [
      'to the last text starts the next one',
      [ADOPTED],
      1,
      'Start the next edition',
      'new/main/content/documents/rules/editions?filename=2.md',
    ],
    [
      'to a text after which one was withdrawn starts the next one',
      [ADOPTED, WITHDRAWN],
      1,
      'Start the next edition',
      'new/main/content/documents/rules/editions?filename=3.md',
    ],
  ])('%s', (_claim, heads, number, text, path) => {
    expect(pageOf(withEditions(...heads), number).suggestions.ways.at(-1)).toMatchObject({
      text,
      href: REPOSITORY + path,
    });
  });
});

test('A list of changes marks illustrations', () => {
  const { groups } = changesPage(withEditions(ADOPTED, `${DRAFT}illustrative: true\n`));
  const changes = groups.flatMap((group) => group.changes);
  expect(changes.map(({ edition, isIllustrative }) => [edition.text, isIllustrative])).toEqual([
    ['Rules of the Society, edition 2', true],
    ['Rules of the Society, edition 1', false],
  ]);
});

test('A number of a text that binds nobody names the edition', () => {
  const quorum = 'numbers:\n  plots: {value: 1, unit: holder, words: one}\n';
  const page = glancePage(
    constitutionOf({
      'content/documents/rules/editions/1.md': `---\ndocument: rules\nedition: 1\nstatus: draft\n${quorum}---\n## Plots {#plots}\n\nEach plot has {plots} holder.\n`,
    }),
  );
  expect(page.undecided[0]?.entries[0]?.provision.text).toBe('Rules of the Society, edition 1, clause 1.1');
});
