import { describe, expect, test } from 'vitest';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';
import { EDITION, type Files, organisationIn } from '../organisation-in.ts';

const ADOPTED = 'status: adopted\nadoption: {not-recorded: lost}\n';
const DECIDED = 'status: adopted\nadoption: {decision: agm-2024}\n';

/** The standing of each edition on a day. */
function standings(editions: readonly string[], day: string): readonly string[] {
  const files: Files = {
    [EDITION]: undefined,
    'content/decisions/agm-2024.yml': 'body: members\ndate: 2024-03-09\n',
    ...Object.fromEntries(
      editions.map((keys, index) => [
        `content/documents/rules/editions/${index + 1}.md`,
        `---\ndocument: rules\nedition: ${index + 1}\n${keys}---\n## Plots\n\nText.\n`,
      ]),
    ),
  };
  const [document] = organisationIn(files, (root) => loadConstitution(root, () => day).constitution.documents);
  const counting = document?.editions.filter(({ standing }) => standing === 'in-force' || standing === 'in-use') ?? [];
  expect(counting).toEqual(document?.inForce === undefined ? [] : [document.inForce]);
  return document?.editions.map(({ standing }) => standing) ?? [];
}

describe('on 1 June 2026', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a draft is a draft', ['status: draft\n'], ['draft']],
    ['a proposal is one, whatever day it names', ['status: proposed\ncommencement: 2020\n'], ['proposed']],
    ['a withdrawn text is withdrawn', ['status: withdrawn\ncommencement: 2020\n'], ['withdrawn']],
    ['an adopted text without record is in use', [ADOPTED], ['in-use']],
    ['one whose commencement nobody knows is in use', [`${ADOPTED}commencement: undetermined\n`], ['in-use']],
    ['one with its decision is in force from the day of the decision', [DECIDED], ['in-force']],
    ['a commencement on the day counts', [`${DECIDED}commencement: 2026-06-01\n`], ['in-force']],
    ['one on the next day does not', [`${DECIDED}commencement: 2026-06-02\n`], ['not-yet-in-force']],
    ['a month counts from its first day', [`${DECIDED}commencement: 2026-06\n`], ['in-force']],
    ['a year counts from its first day', [`${DECIDED}commencement: 2026\n`], ['in-force']],
    ['a later month does not count', [`${DECIDED}commencement: 2026-07\n`], ['not-yet-in-force']],
    [
      'the later commencement supersedes the earlier',
      [`${ADOPTED}commencement: 2020\n`, `${DECIDED}commencement: 2024\n`],
      ['superseded', 'in-force'],
    ],
    [
      'the later commencement wins over the higher number',
      [`${DECIDED}commencement: 2025\n`, `${ADOPTED}commencement: 2020\n`],
      ['in-force', 'superseded'],
    ],
    [
      'a dated text wins over an undetermined one',
      [`${DECIDED}commencement: 1999\n`, `${ADOPTED}commencement: undetermined\n`],
      ['in-force', 'superseded'],
    ],
    [
      'on equal days the higher number wins',
      [`${DECIDED}commencement: 2024\n`, `${DECIDED}commencement: 2024-01-01\n`],
      ['superseded', 'in-force'],
    ],
    ['of two undetermined the higher number wins', [ADOPTED, ADOPTED], ['superseded', 'in-use']],
    [
      'a later draft supersedes nothing',
      [DECIDED, 'status: draft\n', 'status: proposed\n'],
      ['in-force', 'draft', 'proposed'],
    ],
    [
      'a text that is to come supersedes nothing',
      [DECIDED, `${DECIDED}commencement: 2027\n`],
      ['in-force', 'not-yet-in-force'],
    ],
    ['a text counts on the day of its expiry', [`${DECIDED}expiry: 2026-06-01\n`], ['in-force']],
    ['and not on the next', [`${DECIDED}expiry: 2026-05-31\n`], ['expired']],
    [
      'an expired text does not revive the one before',
      [`${DECIDED}commencement: 2020\n`, `${DECIDED}commencement: 2024\nexpiry: 2025-12-31\n`],
      ['superseded', 'expired'],
    ],
    ['a repeal counts from its own day', [`${DECIDED}repeal: 2026-06-01\n`], ['repealed']],
    ['a repeal that is to come does not count', [`${DECIDED}repeal: 2026-06-02\n`], ['in-force']],
    [
      'a repealed text is repealed, even where another followed',
      [`${DECIDED}commencement: 2020\nrepeal: 2023\n`, `${DECIDED}commencement: 2023\n`],
      ['repealed', 'in-force'],
    ],
  ])('%s', (_name, editions, expected) => {
    expect(standings(editions, '2026-06-01')).toEqual(expected);
  });
});

test('a text moves through its standings as days pass', () => {
  const editions = [`${DECIDED}commencement: 2024-04-01\n`, `${DECIDED}commencement: 2025\nexpiry: 2025-06-30\n`];
  expect(
    ['2024-03-31', '2024-04-01', '2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'].map((day) =>
      standings(editions, day),
    ),
  ).toEqual([
    ['not-yet-in-force', 'not-yet-in-force'],
    ['in-force', 'not-yet-in-force'],
    ['in-force', 'not-yet-in-force'],
    ['superseded', 'in-force'],
    ['superseded', 'in-force'],
    ['superseded', 'expired'],
  ]);
});
