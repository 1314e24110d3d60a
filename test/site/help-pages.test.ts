import { describe, expect, test } from 'vitest';
import { checksHelp } from '../../src/site/page-models/help/checks-help.ts';
import { clauseHelp } from '../../src/site/page-models/help/clause-help.ts';
import { EXAMPLE_REDLINE } from '../../src/site/page-models/help/example-redline.ts';
import { helpIndex, helpPage } from '../../src/site/page-models/help/help-page.ts';
import { HELP_TOPICS } from '../../src/site/page-models/help/help-topics.ts';
import { FATES, redlineHelp } from '../../src/site/page-models/help/redline-help.ts';
import { statusHelp } from '../../src/site/page-models/help/status-help.ts';
import { suggestHelp } from '../../src/site/page-models/help/suggest-help.ts';
import { EDITION, edition, type Files, SMALL } from '../organisation-in.ts';
import { constitutionOf } from './constitution-of.ts';

const site = (more: string): Files => ({ 'content/site.yml': `${SMALL['content/site.yml']}${more}` });
const IN_USE: Files = {
  [EDITION]: edition(
    '## Plots {#plots}\n\n- Plots are numbered. {#numbered}\n',
    'adoption: {not-recorded: lost}\ncommencement: 2020-01-01\n',
  ).replace('status: draft', 'status: adopted'),
  'content/documents/rules/editions/2.md': edition('## Plots {#plots}\n\n- Plots bear numbers. {#numbered}\n').replace(
    'edition: 1',
    'edition: 2',
  ),
};

test('each page of help leads to all others, and the first to each', () => {
  const titles = Object.values(HELP_TOPICS).map(({ title }) => title);
  expect(helpIndex(constitutionOf({})).others.map(({ text }) => text)).toEqual(titles);
  for (const topic of Object.values(HELP_TOPICS))
    expect(helpPage(topic).others.map(({ text }) => text)).toEqual(titles.filter((title) => title !== topic.title));
});

describe('The help on redlines', () => {
  test('leads to the redlines of the site, and to none where there is none', () => {
    expect(redlineHelp(constitutionOf(IN_USE)).here).toEqual([
      {
        text: 'Rules of the Society: what would change from edition 1 to edition 2',
        href: '../../documents/rules/redlines/1-2/',
      },
    ]);
    expect(redlineHelp(constitutionOf({})).here).toEqual([]);
  });

  test('explains every label that its example bears', () => {
    const explained = FATES.map(({ fate }) => fate);
    expect(EXAMPLE_REDLINE.flatMap(({ tags }) => tags).filter((tag) => !explained.includes(tag))).toEqual([]);
  });
});

test('the help on statuses explains all nine words, with a text of the site where one is so', () => {
  const { meanings } = statusHelp(constitutionOf(IN_USE));
  expect(meanings.map(({ word, binds, example }) => `${word}: ${binds} ${example?.text ?? ''}`.trim())).toEqual([
    'In force: It binds.',
    'In use: People keep to it. Rules of the Society, edition 1',
    'Not yet in force: It does not bind yet.',
    'Draft: It binds nobody. Rules of the Society, edition 2 (draft)',
    'Proposed: It binds nobody.',
    'Superseded: It no longer binds.',
    'Expired: It no longer binds.',
    'Repealed: It no longer binds.',
    'Withdrawn: It never bound anybody.',
  ]);
});

describe('The help on clauses', () => {
  test('cites a clause that counts, as the page of its text does', () => {
    expect(clauseHelp(constitutionOf(IN_USE)).example).toEqual({
      name: 'clause 1.1 of Rules of the Society',
      citation:
        'Mill Lane Allotments, Rules of the Society, edition 1, clause 1.1. https://mill-lane.example/documents/rules/editions/1/#numbered',
      lasting: 'https://mill-lane.example/id/rules/numbered/',
      pinned: 'https://mill-lane.example/documents/rules/editions/1/#numbered',
    });
  });

  test('has no example where no clause has an id', () => {
    expect(clauseHelp(constitutionOf({})).example).toBeUndefined();
  });
});

describe('The help on proposing a change', () => {
  test.each<[string, string, object]>([
    ['nobody says where', '', { contact: undefined, repository: undefined, forge: undefined }],
    [
      'letters are welcome',
      'contact: secretary@mill-lane.example\n',
      {
        contact: { text: 'secretary@mill-lane.example', href: 'mailto:secretary@mill-lane.example', isMail: true },
        repository: undefined,
      },
    ],
    [
      'the contact is a page',
      'contact: https://mill-lane.example/contact\n',
      { contact: { href: 'https://mill-lane.example/contact', isMail: false } },
    ],
    ['it is a place', 'contact: the shed by the gate\n', { contact: { href: undefined, isMail: false } }],
    [
      'the texts are kept where there are forms',
      'repository: https://github.com/mill-lane/papers\n',
      { forge: 'github.com', repository: { href: 'https://github.com/mill-lane/papers' } },
    ],
    [
      'they are kept where we know of none',
      'repository: https://code.example/mill-lane/papers\n',
      { forge: undefined, repository: { href: 'https://code.example/mill-lane/papers' } },
    ],
  ])('says what holds where %s', (_where, more, expected) => {
    expect(suggestHelp(constitutionOf(site(more)))).toMatchObject(expected);
  });
});

test('the help on checks counts what is set aside, and says whether texts are sealed', () => {
  const waiver =
    '- {rule: placeholder, at: "rules@1#one", reason: It stands in the source., granted-by: the Committee, until: 2026-12-31}\n';
  const waived = { [EDITION]: edition('## Plots {#plots}\n\nTBC {#one}\n'), 'content/waivers.yml': waiver };
  expect(checksHelp(constitutionOf({}), 7)).toMatchObject({
    ruleCount: 7,
    setAside: 'No check is set aside today.',
    isSealed: false,
  });
  expect(checksHelp(constitutionOf(waived), 7).setAside).toBe('One check is set aside today.');
});
