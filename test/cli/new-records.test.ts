import { expect, test, vi } from 'vitest';
import { errorsOn, inCopyOf } from './organisation-copy.ts';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('a decision, a body, a term and a waiver are written so that the gate stays open', () =>
  inCopyOf('withy', async ({ root, run, files, written }) => {
    const outcomes = [
      await run(
        'new',
        'decision',
        '--body',
        'board',
        '--date',
        '2026-05-01',
        '--minute',
        '3.10',
        '--present',
        '5',
        '--for',
        '4',
        '--against',
        '1',
      ),
      await run('new', 'decision', '--body', 'board', '--date', '2026-05-01'),
      await run(
        'new',
        'term',
        '--term',
        'mill race',
        '--definition',
        'The channel that leads the water in: to the wheel.',
        '--also',
        'leat, race',
      ),
      await run(
        'new',
        'body',
        '--name',
        'Tea Room',
        '--body-kind',
        'working-group',
        '--function',
        'serves tea',
        '--constituted-by',
        'rules#working-groups',
        '--reports-to',
        'board',
        '--commissioned-by',
        'board',
      ),
    ];
    expect(outcomes.map(({ status, error }) => [status, error])).toEqual(outcomes.map(() => [0, '']));
    expect(files().get('content/decisions/board-2026-05-01.yml')).toBe(
      'body: board\ndate: 2026-05-01\nminute: "3.10"\npresent: 5\nvotes: {for: 4, against: 1, abstained: 0}\n',
    );
    expect(files().get('content/decisions/board-2026-05-01-2.yml')).toBe('body: board\ndate: 2026-05-01\n');
    expect(written()['content/terms.yml']).toEqual([
      '+ - id: mill-race',
      '+   term: mill race',
      '+   definition: "The channel that leads the water in: to the wheel."',
      '+   also: [leat, race]',
    ]);
    expect(written()['content/bodies/board.yml']).toEqual([
      '- commissions: [millers]',
      '+ commissions: [millers, tea-room]',
      '+   - {id: tea-room, role: member, sits-for: tea-room, as: chair}',
    ]);
    expect(errorsOn(root)).toEqual([]);
    await run('new', 'group', '--name', 'Culture Team', '--function', 'delivery of culture: arts, sport');
    await run(
      'new',
      'waiver',
      '--rule',
      'section-placeholder',
      '--at',
      'culture-team@1',
      '--reason',
      'It is being written.',
      '--granted-by',
      'the secretary',
      '--until',
      '2026-12-31',
    );
    expect(errorsOn(root)).toEqual([]);
  }));

test('a waiver is refused where no check finds anything', () =>
  inCopyOf('withy', async ({ run, written }) => {
    const { status, out } = await run('new', 'waiver', '--rule', 'placeholder');
    expect([status, out, written()]).toEqual([
      1,
      'This is not done, and nothing was written:\n- No check finds anything here, so there is nothing to let pass.\n',
      {},
    ]);
  }));

test('a decision is not recorded as adopting what is still a draft', () =>
  inCopyOf('withy', async ({ run, written }) => {
    const { status, out } = await run(
      'new',
      'decision',
      '--body',
      'friends-meeting',
      '--date',
      '2026-05-02',
      '--adopts',
      'rules@2',
    );
    expect([status, out, written()]).toEqual([
      1,
      'This is not done, and nothing was written:\n- rules@2 is not marked as adopted. Run “cartulary adopt rules@2”: it records the decision in the same step.\n',
      {},
    ]);
  }));
