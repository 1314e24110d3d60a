import { describe, expect, test } from 'vitest';
import { changesPage } from '../../src/site/page-models/changes-page.ts';
import { editionPage } from '../../src/site/page-models/edition-page.ts';
import { glancePage } from '../../src/site/page-models/glance-page.ts';
import { redlinePairs } from '../../src/site/page-models/redline-pairs.ts';
import { SMALL } from '../organisation-in.ts';
import { constitutionOf, editionIn } from './constitution-of.ts';

const ADOPTED = 'status: adopted\nadoption: {not-recorded: lost}\ncommencement: 2020-01-01\n';
const DRAFT = 'status: draft\n';
const WITHDRAWN = 'status: withdrawn\n';
const REPOSITORY = 'https://code.example/mill/';

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
    ['neighbours alone where nothing counts', [DRAFT, DRAFT, DRAFT], ['1-2', '2-3']],
  ])('compare %s', (_claim, heads, pairs) => {
    const found = redlinePairs(withEditions(...heads));
    expect(found.map(({ before, after }) => `${before.number}-${after.number}`).toSorted()).toEqual(pairs);
  });

  test('a draft leads first to what would change in the text that counts', () => {
    const constitution = withEditions(ADOPTED, DRAFT, DRAFT);
    expect(pageOf(constitution, 3).editions[2]?.redlines).toEqual([
      { text: 'What would change in edition 1, the text in use', href: '../../redlines/1-3/' },
      { text: 'What changed since edition 2', href: '../../redlines/2-3/' },
    ]);
    expect(pageOf(constitution, 1).status.story).toContainEqual({
      text: 'what would change',
      to: '/documents/rules/redlines/1-3/',
    });
  });
});

describe('A reader who suggests a change', () => {
  test.each([
    ['to a draft opens it', [ADOPTED, DRAFT], 2, 'Suggest a change', 'edit/main/content/documents/rules/editions/2.md'],
    [
      'to an adopted text opens the draft that is to follow it',
      [ADOPTED, DRAFT],
      1,
      'Suggest a change to the draft',
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
    expect(pageOf(withEditions(...heads), number).suggest).toEqual({ text, href: REPOSITORY + path });
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
