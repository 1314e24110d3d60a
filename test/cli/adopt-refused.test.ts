import { describe, expect, test, vi } from 'vitest';
import { inCopyOf, type OrganisationName } from './organisation-copy.ts';

vi.setConfig({ testTimeout: 60_000 });

const MEETING = ['--body', 'friends-meeting', '--date', '2026-06-06'];
const NOT_DONE = 'This is not done, and nothing was written:\n';

interface Refused {
  readonly of: OrganisationName;
  readonly claim: string;
  readonly args: readonly string[];
  readonly reasons: readonly string[];
}

const REFUSED: readonly Refused[] = [
  {
    of: 'gloucester',
    claim: 'fewer are present than the clause in force demands',
    args: ['executive@2', '--body', 'executive', '--date', '2026-06-01', '--present', '4'],
    reasons: [
      'The Executive decides nothing unless 5 members are present (Member Protocol, clause 2.6, member-protocol@1#quorum-at-meetings); the decision says 4.',
    ],
  },
  {
    of: 'gloucester',
    claim: 'the text is an illustration',
    args: ['economy-group@1', '--body', 'executive', '--date', '2026-06-01', '--present', '6'],
    reasons: [
      'Edition 1 of “Terms of Reference of the Economy Group” is an illustration. If the body means it, delete the line “illustrative: true”, and what the text says of it.',
    ],
  },
  {
    of: 'gloucester',
    claim: 'the body is an illustration',
    args: ['executive@2', '--body', 'economy-group', '--date', '2026-06-01', '--present', '6'],
    reasons: ['The Economy Group is an illustration: nobody has set it up, so it cannot decide.'],
  },
  {
    of: 'withy',
    claim: 'it is adopted already, and the body stands below',
    args: ['rules@1', '--body', 'board', '--date', '2026-06-01', '--present', '4'],
    reasons: [
      'Edition 1 of “Rules of the Trust” is adopted. Only a draft or a proposal can be adopted.',
      '“Rules of the Trust” is a text of the Meeting. A decision of the Board, which stands below, cannot adopt it. If a clause gives it the power, name the clause with --power.',
    ],
  },
  {
    of: 'withy',
    claim: 'the meeting is still to come, and the text would be in force before it',
    args: ['rules@2', '--body', 'friends-meeting', '--date', '2026-06-21', '--commencement', '2026-05'],
    reasons: [
      'The decision is of 2026-06-21, and today is 2026-06-20: it is still to come.',
      'The text would be in force from 2026-05, before it was decided on 2026-06-21.',
    ],
  },
  {
    of: 'withy',
    claim: 'more voted than were present',
    args: ['rules@2', ...MEETING, '--present', '30', '--for', '28', '--against', '1', '--abstained', '2'],
    reasons: ['31 votes and abstentions were counted, and 30 were present.'],
  },
  {
    of: 'withy',
    claim: 'as many voted against it as for it',
    args: ['rules@2', ...MEETING, '--for', '12', '--against', '12'],
    reasons: ['12 voted for it and 12 against, so it was not carried.'],
  },
  {
    of: 'withy',
    claim: 'there is no such decision',
    args: ['rules@2', '--decision', 'agm-2031'],
    reasons: ['There is no decision “agm-2031” in content/decisions.'],
  },
  {
    of: 'tanners',
    claim: 'a text that asks for two thirds got fewer',
    args: [
      'standing-orders@2',
      '--body',
      'members-meeting',
      '--date',
      '2026-06-01',
      '--present',
      '31',
      '--for',
      '18',
      '--against',
      '13',
    ],
    reasons: [
      'The Meeting needs 2/3 of those who vote for it (Standing Orders, clause 1.3, standing-orders@1#special); 18 of 31 voted for it.',
    ],
  },
];

describe('an adoption is refused with the reason, and no file changes, where', () => {
  for (const { of, claim, args, reasons } of REFUSED) {
    test(`${claim} (${of})`, () =>
      inCopyOf(of, async ({ run, written }) => {
        const outcome = await run('adopt', ...args);
        const out = `${NOT_DONE}${reasons.map((reason) => `- ${reason}\n`).join('')}`;
        expect([outcome, written()]).toEqual([{ status: 1, out, error: '' }, {}]);
      }));
  }

  test('words are still to be written in it', () =>
    inCopyOf('withy', async ({ root, run, files, written }) => {
      await run('new', 'group', '--name', 'Tea Team', '--function', 'serves tea');
      const before = files();
      const { status, out } = await run(
        'adopt',
        'tea-team@1',
        '--body',
        'board',
        '--date',
        '2026-06-06',
        '--present',
        '5',
      );
      expect([status, files()]).toEqual([1, before]);
      expect(out).toContain('- The section “Purpose” has no finished paragraph');
      expect(Object.keys(written())).toHaveLength(4);
      expect(root).not.toBe('');
    }));

  test('a placeholder is left, which is told with its line in the file as it is', () =>
    inCopyOf('gloucester', async ({ run, files }) => {
      const path = 'content/documents/structure-and-membership/editions/1.md';
      const lines = files().get(path)?.split('\n') ?? [];
      const args = ['structure-and-membership@1', '--body', 'gloucester-partnership', '--date', '2026-03-12'];
      const { out } = await run('adopt', ...args);
      const told = [...out.matchAll(/A placeholder is left: “(.*)”\. \(.*, line (\d+)\)/g)];
      expect(told.map(([, words = '', line]) => lines[Number(line) - 1]?.includes(words))).toEqual([true, true]);
    }));

  test('it is adopted already, before anyone is asked about a meeting', () =>
    inCopyOf('withy', async ({ run }) => {
      expect(await run('adopt', 'rules@1')).toEqual({
        status: 1,
        out: `${NOT_DONE}- Edition 1 of “Rules of the Trust” is adopted. Only a draft or a proposal can be adopted.\n`,
        error: '',
      });
    }));

  test('its note does not say yet what changes', () =>
    inCopyOf('withy', async ({ run }) => {
      await run('new', 'edition', 'rules');
      const { status, out } = await run('adopt', 'rules@3', ...MEETING);
      expect([status, out]).toEqual([
        1,
        `${NOT_DONE}- In “note:”, edition 3 of “Rules of the Trust” does not say yet what changes.\n`,
      ]);
    }));
});

describe('a call that cannot be understood is one sentence, and no file changes:', () => {
  const CALLS: readonly (readonly [args: readonly string[], sentence: string])[] = [
    [[], 'Say which edition: a document, an @ and a number, such as rules@2.'],
    [['rules'], '“rules” is no edition: write a document, an @ and a number, such as rules@2.'],
    [['rules@9'], '“Rules of the Trust” has no edition 9: it has 1, 2.'],
    [['rulez@1'], 'There is no document “rulez”: did you mean “rules”?'],
    [['rules@2'], 'Say --decision, or --body and --date for a new decision, or --not-recorded with the reason.'],
    [
      ['rules@2', '--decision', 'agm-2025', '--present', '3'],
      'The decision “agm-2025” is recorded already, so --present says nothing about it.',
    ],
    [['rules@2', '--not-recorded', 'lost', '--body', 'board'], 'Give --not-recorded, or the decision, and not both.'],
    [['rules@2', ...MEETING, '--commencement', 'soon'], '“soon” is not a day: write --commencement 2026-04-01.'],
    [['rules@2', ...MEETING, '--against', '3'], 'Say --for too: how many voted for it.'],
  ];

  test('each says what to write', () =>
    inCopyOf('withy', async ({ run, written }) => {
      const outcomes = await Promise.all(CALLS.map(([args]) => run('adopt', ...args)));
      expect(outcomes.map(({ status, error }) => [status, error])).toEqual(
        CALLS.map(([, sentence]) => [2, `cartulary: ${sentence}\n`]),
      );
      expect(written()).toEqual({});
    }));
});
