import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { inCopyOf, isThere, JUNE, type OrganisationName } from './organisation-copy.ts';

vi.setConfig({ testTimeout: 60_000 });

const MEETING = ['--body', 'friends-meeting', '--date', '2026-06-06'];

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
  inCopyOf('gloucester', async ({ run, root }) => {
    const args = ['adopt', 'thematic-groups@2', '--body', 'executive', '--date', '2026-06-01', '--present', '6'];
    const granted = await run(...args, '--power', 'executive#take-decisions');
    expect(granted.out).toContain(
      'The power to adopt it is taken from Terms of Reference of the Executive, clause 1.1, executive@1#take-decisions.',
    );
    expect(granted.status).toBe(0);
    const [decision = ''] = readdirSync(join(root, 'content/decisions'));
    expect(readFileSync(join(root, 'content/decisions', decision), 'utf8')).toContain(
      '\npower: executive#take-decisions\n',
    );
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
