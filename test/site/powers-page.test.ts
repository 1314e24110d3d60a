import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkerFrom } from '../../src/site/addresses.ts';
import type { LaidDown } from '../../src/site/page-models/powers/laid-down.ts';
import { markSentenceText } from '../../src/site/page-models/powers/mark-sentence.ts';
import { bodyPowers, powersPage } from '../../src/site/page-models/powers/powers-page.ts';
import { EDITION, edition, type Files } from '../organisation-in.ts';
import { constitutionIn, constitutionOf } from './constitution-of.ts';

const NEXT = EDITION.replace('1.md', '2.md');
const TEXT = `## The Board {#board duty=board}

The Board is to:

- set a plan each year; {#plan}
- report to the members, that is:
  - in spring;
  - in autumn.
- spend what the plan allows. {#spend power=board}

## Members {#members}

- Whoever calls a meeting must send its papers. {#papers duty= object="send the papers of a meeting"}
- A member may speak. {right=term:member towards=board}
- A guest may listen. {unmarked}
- The treasurer shall keep the books.
`;
const ADOPTED = 'adoption: {not-recorded: lost}\ncommencement: 2020-01-01\n';
const body = (name: string, more = '') => `name: ${name}\nconstituted-by: rules#board\n${more}`;
const FILES: Files = {
  'content/bodies/board.yml': body('Board of Trustees', 'short-name: the Board\n'),
  'content/bodies/crew.yml': 'name: Crew\nconstituted-by: rules@2#crew\nreports-to: [board]\n',
  'content/bodies/idle-group.yml': body('Idle Group'),
  'content/terms.yml': '- {id: member, term: member, definition: Who pays.}\n',
  [EDITION]: edition(TEXT, ADOPTED).replace('status: draft', 'status: adopted'),
  [NEXT]: edition(
    `${TEXT.replace('set a plan each year', 'set a plan each month')}\n## The crew {#crew}\n\nKeep the gate. {#gate duty=crew}\n`,
  ).replace('edition: 1', 'edition: 2'),
};
const constitution = constitutionOf(FILES);
const page = powersPage(constitution);
const said = (entries: readonly LaidDown[]) =>
  entries.map(({ sentence, clause }) => `${markSentenceText(sentence)} (${clause.text})`);

describe('The page of who may do what', () => {
  test('has a section for each body from the top down, then for each term, with what is in force', () => {
    expect(
      page.holders.map(({ anchor, name, summary, inForce }) => [
        anchor,
        name,
        summary,
        inForce.map(({ title, entries }) => [title, said(entries)]),
      ]),
    ).toEqual([
      [
        'of.board',
        { text: 'Board of Trustees', href: '../bodies/board/' },
        '2 duties and 1 power in force.',
        [
          [
            'Duties',
            [
              'The Board must set a plan each year. (Clause 1.1, Rules of the Society)',
              'The Board must report to the members, that is: (Clause 1.2, Rules of the Society)',
            ],
          ],
          ['Powers', ['The Board may spend what the plan allows. (Clause 1.3, Rules of the Society)']],
        ],
      ],
      ['of.crew', { text: 'Crew', href: '../bodies/crew/' }, 'Nothing in force.', []],
      [
        'of.term.member',
        { text: 'Member', href: '../terms/#member' },
        '1 right in force.',
        [['Rights', ['“A member may speak.” (Clause 2.2, Rules of the Society)']]],
      ],
    ]);
  });

  test('leads to the clause by its id, or by its number where it has none', () => {
    const entries = page.holders.flatMap(({ inForce }) => inForce.flatMap((group) => group.entries));
    expect(entries.map(({ clause }) => clause.href)).toEqual([
      '../documents/rules/#plan',
      '../documents/rules/#clause-1.2',
      '../documents/rules/#spend',
      '../documents/rules/#clause-2.2',
    ]);
    expect(entries[1]?.items).toEqual(['in spring;', 'in autumn.']);
    expect(entries[3]?.towards).toEqual([{ text: 'Board of Trustees', href: '../bodies/board/' }]);
  });

  test('shows of a draft what is new or in other words, and counts what is repeated', () => {
    expect(page.holders.map(({ pending, repeated }) => [said(pending), repeated])).toEqual([
      [['The Board must set a plan each month. (Clause 1.1, Rules of the Society, edition 2)'], 2],
      [['The Crew must keep the gate. (Clause 3.1, Rules of the Society, edition 2)'], 0],
      [[], 1],
    ]);
    expect(page.holders[1]?.pending.map(({ counts, standing, clause }) => [counts, standing, clause.href])).toEqual([
      [false, 'draft', '../documents/rules/editions/2/#gate'],
    ]);
  });

  test('shows the duty that nobody has, once for the text in force and once for the draft', () => {
    expect(page.orphans.heldByNobody.map(({ sentence, standing }) => [markSentenceText(sentence), standing])).toEqual([
      ['Nobody is named who must send the papers of a meeting.', 'in-use'],
      ['Nobody is named who must send the papers of a meeting.', 'draft'],
    ]);
  });

  test('shows the body that only a draft sets up, and those that have nothing in force', () => {
    const names = (bodies: typeof page.orphans.idle) => bodies.map(({ text, why }) => `${text}: ${why}`);
    expect(names(page.orphans.unconstituted)).toEqual(['Crew: Only a text that is not in force constitutes it.']);
    expect(names(page.orphans.idle)).toEqual([
      'Crew: It has some in drafts alone.',
      'Idle Group: Nothing is marked for it.',
    ]);
  });

  test('lists the clauses in force that say must, shall or may and are not yet marked', () => {
    expect(page.orphans.unmarked).toEqual([
      {
        text: 'Clause 2.4, Rules of the Society',
        href: '../documents/rules/#clause-2.4',
        words: 'The treasurer shall keep the books.',
      },
    ]);
  });
});

test('the page of a body tells its own, and how many more wait', () => {
  const [board, crew, idle] = constitution.bodies.map((each) =>
    bodyPowers(constitution, each, linkerFrom(`/bodies/${each.id}/`)),
  );
  expect([board?.inForce.map(({ title, entries }) => [title, entries.length]), board?.pending, board?.more]).toEqual([
    [
      ['Duties', 2],
      ['Powers', 1],
    ],
    1,
    '../../who-may-do-what/#of.board',
  ]);
  expect([crew?.inForce, crew?.pending]).toEqual([[], 1]);
  expect(idle).toBe(undefined);
});

test('without a mark there is no section, and nothing breaks', () => {
  const { holders, orphans } = powersPage(constitutionOf({}));
  expect([holders, orphans]).toEqual([[], { heldByNobody: [], unconstituted: [], idle: [], unmarked: [] }]);
});

test('in this repository the Executive must set its action plan, and the protocol leaves duties to nobody', () => {
  const { holders, orphans } = powersPage(constitutionIn(join(import.meta.dirname, '../..'), '2026-11-22'));
  const executive = holders.find(({ anchor }) => anchor === 'of.executive');
  expect(said(executive?.inForce.flatMap(({ entries }) => entries) ?? [])).toContain(
    'The Executive must set a two-year action plan to deliver the sustainable community strategy. (Clause 1.4, Terms of Reference of the Executive)',
  );
  expect(orphans.heldByNobody.map(({ clause }) => clause.href)).toEqual([
    '../documents/member-protocol/#quorum-at-meetings',
    '../documents/member-protocol/#end-of-membership',
    '../documents/member-protocol/#expulsion',
  ]);
});
