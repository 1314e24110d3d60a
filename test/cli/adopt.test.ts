import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { inCopyOf, isThere, JUNE, type OrganisationName } from './organisation-copy.ts';

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

const ADOPTIONS: readonly {
  readonly of: OrganisationName;
  readonly args: readonly string[];
  readonly edition: string;
  readonly decision: string;
  readonly head: readonly string[];
  readonly record: string;
  readonly others: readonly string[];
}[] = [
  {
    of: 'withy',
    args: [
      'rules@2',
      ...MEETING,
      '--minute',
      '14',
      '--present',
      '40',
      '--for',
      '30',
      '--against',
      '10',
      '--commencement',
      '2026-07-01',
    ],
    edition: 'content/documents/rules/editions/2.md',
    decision: 'content/decisions/friends-meeting-2026-06-06.yml',
    head: [
      '- status: proposed',
      '+ status: adopted',
      '+ adoption: {decision: friends-meeting-2026-06-06}',
      '+ commencement: 2026-07-01',
    ],
    record:
      'body: friends-meeting\ndate: 2026-06-06\nminute: "14"\npresent: 40\nvotes: {for: 30, against: 10, abstained: 0}\nadopts: [rules@2]\n',
    others: [],
  },
  {
    of: 'tanners',
    args: [
      'standing-orders@2',
      '--body',
      'members-meeting',
      '--date',
      '2026-06-01',
      '--present',
      '31',
      '--for',
      '20',
      '--against',
      '10',
      '--decision',
      'members-2026',
    ],
    edition: 'content/documents/standing-orders/editions/2.yml',
    decision: 'content/decisions/members-2026.yml',
    head: [
      '- status: proposed',
      '+ status: adopted',
      '+ adoption: {decision: members-2026}',
      '+ commencement: 2026-06-01',
    ],
    record:
      'body: members-meeting\ndate: 2026-06-01\npresent: 31\nvotes: {for: 20, against: 10, abstained: 0}\nadopts: [standing-orders@2]\n',
    others: ['content/mandates.yml'],
  },
  {
    of: 'riverside',
    args: ['rules@2', '--body', 'general-meeting', '--date', '2026-03-08', '--present', '20'],
    edition: 'content/documents/rules/editions/2.md',
    decision: 'content/decisions/general-meeting-2026-03-08.yml',
    head: [
      '- status: proposed',
      '+ status: adopted',
      '+ adoption: {decision: general-meeting-2026-03-08}',
      '+ commencement: 2026-03-08',
    ],
    record: 'body: general-meeting\ndate: 2026-03-08\npresent: 20\nadopts: [rules@2]\n',
    others: [],
  },
  {
    of: 'gloucester',
    args: ['executive@2', '--body', 'strategic-group', '--date', '2026-06-01', '--minute', '4.2'],
    edition: 'content/documents/executive/editions/2.md',
    decision: 'content/decisions/strategic-group-2026-06-01.yml',
    head: [
      '- status: draft',
      '+ status: adopted',
      '+ adoption: {decision: strategic-group-2026-06-01}',
      '+ commencement: 2026-06-01',
    ],
    record: 'body: strategic-group\ndate: 2026-06-01\nminute: "4.2"\nadopts: [executive@2]\n',
    others: [],
  },
];

describe('one step writes status, decision, day and seal, and the gate stays open', () => {
  for (const { of, args, edition, decision, head, record, others } of ADOPTIONS) {
    test.skipIf(!isThere(of))(
      `in ${of}${of === 'riverside' ? ' (it lies in ../shared, or this is skipped)' : ''}`,
      () =>
        inCopyOf(of, ({ root, runAlone, files, written }) => {
          const { status, error } = runAlone('adopt', ...args);
          expect([status, error]).toEqual([0, '']);
          const changed = written();
          expect(Object.keys(changed)).toEqual([decision, edition, ...others, 'content/seals.json'].sort());
          expect([changed[edition], files().get(decision)]).toEqual([head, record]);
          const { diagnostics, loaded } = checkFolder({ root, on: JUNE });
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
          const [document = '', number] = (args[0] ?? '').split('@');
          expect(loaded.seals?.chains.get(document)?.at(-1)?.edition).toBe(Number(number));
        }),
    );
  }
});

test('the first adoption of an organisation that has not sealed yet seals all that was adopted', () =>
  inCopyOf('withy', async ({ root, run }) => {
    rmSync(join(root, 'content/seals.json'));
    const { status, out } = await run('adopt', 'rules@2', ...MEETING);
    expect(out).toContain('The seals begin with this: rules@1, rules@2. Keep content/seals.json with the texts.\n');
    const { diagnostics, loaded } = checkFolder({ root, on: JUNE });
    expect([status, diagnostics, loaded.seals?.chains.get('rules')?.map((seal) => seal.edition)]).toEqual([
      0,
      [],
      [1, 2],
    ]);
  }));

test('a decision that is recorded gets the edition added to its list', () =>
  inCopyOf('withy', async ({ run, written }) => {
    await run('new', 'decision', ...MEETING, '--id', 'agm-2026');
    expect((await run('adopt', 'rules@2', '--decision', 'agm-2026')).status).toBe(0);
    expect((await run('adopt', 'millers@1', '--decision', 'agm-2026')).status).toBe(0);
    expect(written()['content/decisions/agm-2026.yml']).toEqual(['new']);
    const again = await run('adopt', 'millers@1', '--decision', 'agm-2026');
    expect(again.status).toBe(1);
  }));

test('an adoption without a record says why there is none', () =>
  inCopyOf('tanners', async ({ run, written }) => {
    expect((await run('adopt', 'standing-orders@2', '--not-recorded', 'the minutes: lost')).status).toBe(0);
    expect(written()['content/documents/standing-orders/editions/2.yml']).toEqual([
      '- status: proposed',
      '+ status: adopted',
      '+ adoption: {not-recorded: "the minutes: lost"}',
    ]);
  }));

test('a body below may adopt where a clause in force gives it the power, and the clause is named', () =>
  inCopyOf('gloucester', async ({ run }) => {
    const args = ['adopt', 'thematic-groups@2', '--body', 'executive', '--date', '2026-06-01', '--present', '6'];
    const granted = await run(...args, '--power', 'executive#take-decisions');
    expect(granted.out).toContain(
      'The power to adopt it is taken from Terms of Reference of the Executive, clause 1.1, executive@1#take-decisions.',
    );
    expect(granted.status).toBe(0);
    const ungranted = await run(...args, '--power', 'executive#nothing');
    expect(ungranted.status).toBe(1);
  }));

test('what nobody recorded is a reminder and no reason', () =>
  inCopyOf('tanners', async ({ run }) => {
    const { status, out } = await run(
      'adopt',
      'standing-orders@2',
      '--body',
      'members-meeting',
      '--date',
      '2026-06-01',
      '--dry-run',
    );
    expect(status).toBe(0);
    expect(out).toContain(
      'The Meeting decides nothing unless 9 members are present (Standing Orders, clause 1.2, standing-orders@1#quorum). The decision does not say how many were there.\n' +
        'The Meeting needs 2/3 of those who vote for it (Standing Orders, clause 1.3, standing-orders@1#special). The decision does not say how the votes fell.\n',
    );
  }));

test('a majority for changing the orders themselves does not bind other texts', () =>
  inCopyOf('tanners', async ({ run }) => {
    await run('new', 'edition', 'complaints-policy', '--note', 'Complaints are answered within a week.');
    const { status, out } = await run(
      'adopt',
      'complaints-policy@3',
      '--body',
      'members-meeting',
      '--date',
      '2026-06-01',
      '--present',
      '31',
      '--for',
      '16',
      '--against',
      '15',
    );
    expect([status, out.includes('2/3')]).toEqual([0, false]);
  }));
