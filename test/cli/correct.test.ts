import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { SEALS_PATH } from '../../src/scaffold/content-paths.ts';
import { runCommand } from '../run-command.ts';
import { inCopyOf, JUNE, type OrganisationCopy } from './organisation-copy.ts';

vi.setConfig({ testTimeout: 60_000 });

const RULES = 'content/documents/rules/editions/1.md';
const NOT_DONE = 'This is not done, and nothing was written:\n';
const NEXT = '- Restore the text, and start the next edition: “cartulary new edition rules”.\n';

/** Changes a sealed text by hand, as an editor would. */
function change({ root }: OrganisationCopy, from: string, to: string): void {
  const text = readFileSync(join(root, RULES), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, RULES), text.replace(from, to));
}

/** Keeps what is there in a git commit. */
function commit({ root }: OrganisationCopy): void {
  const git = (...args: readonly string[]) =>
    expect(
      spawnSync('git', ['-C', root, '-c', 'user.name=editor', '-c', 'user.email=editor@mill.example', ...args]).status,
    ).toBe(0);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Keep');
}

function errorsOn(root: string): readonly string[] {
  return checkFolder({ root, on: JUNE }).diagnostics.map(({ rule }) => rule);
}

test('a decision may correct what no seal covers, such as the day of commencement', () =>
  inCopyOf('withy', async (copy) => {
    const decision = 'body: friends-meeting\ndate: 2026-03-14\ncorrects: [rules@1]\n';
    writeFileSync(join(copy.root, 'content/decisions/slip.yml'), decision);
    change(copy, 'commencement: 2025-04-01', 'commencement: 2025-04-02');
    expect(errorsOn(copy.root)).toEqual(['seal-correction']);
    const { status } = copy.runAlone('correct', 'rules@1', '--decision', 'slip', '--note', 'The day was a slip.');
    expect([status, errorsOn(copy.root)]).toEqual([0, []]);
  }));

test('where the book of seals is gone that the last commit holds, nothing is sealed anew', () =>
  inCopyOf('withy', (copy) => {
    commit(copy);
    const book = join(copy.root, SEALS_PATH);
    rmSync(book);
    change(copy, 'answers to the Meeting,', 'answers to nobody,');
    const gone = {
      status: 2,
      out: '',
      error: `cartulary: ${SEALS_PATH} is gone, and the last commit still has it. Bring it back with “git restore --source=HEAD ${SEALS_PATH}”: new seals would hide whatever was changed.\n`,
    };
    expect(runCommand(['seal', copy.root])).toEqual(gone);
    expect(copy.runAlone('adopt', 'rules@1', '--not-recorded', 'It is lost.')).toEqual(gone);
    expect(existsSync(book)).toBe(false);
  }));

test('a correction adds a link to the chain, shows what changed, and opens the gate again', () =>
  inCopyOf('withy', async (copy) => {
    commit(copy);
    change(copy, 'answers to the Meeting,', 'answers to the Meeting of the Friends,');
    expect(errorsOn(copy.root)).toEqual(['seal-broken']);
    const { status, out } = copy.runAlone('correct', 'rules@1', '--note', 'The Meeting has its full name.');
    expect(out).toContain(
      '\nClause 2.3 was: answers to the Meeting, see section 1 (Meeting of the Friends).\n' +
        'Clause 2.3 is:  answers to the Meeting of the Friends, see section 1 (Meeting of the Friends).\n',
    );
    expect([status, errorsOn(copy.root)]).toEqual([0, []]);
    const { loaded } = checkFolder({ root: copy.root, on: JUNE });
    expect(
      loaded.seals?.chains
        .get('rules')
        ?.map(({ edition, template, correction }) => ({ edition, template, correction })),
    ).toEqual([
      { edition: 1, template: 1, correction: undefined },
      {
        edition: 1,
        template: 1,
        correction: { note: 'The Meeting has its full name.', date: JUNE, decision: undefined },
      },
    ]);
  }));

test('a decision that corrects it is named, and gets the edition added to its list', () =>
  inCopyOf('withy', async (copy) => {
    change(copy, 'answers to', 'is answerable to');
    const { status, out } = await copy.run(
      'correct',
      'rules@1',
      '--note',
      'A slip.',
      '--decision',
      'agm-2025',
      '--date',
      '2026-06-01',
    );
    expect(out).toContain('The sealed text itself is not at hand');
    expect(copy.written()['content/decisions/agm-2025.yml']).toEqual(['+ corrects: [rules@1]']);
    expect([status, errorsOn(copy.root)]).toEqual([0, []]);
  }));

describe('what is more than a slip of the pen is refused, and no file changes:', () => {
  const CHANGES: readonly (readonly [claim: string, from: string, to: string, reason: string])[] = [
    [
      'a number that binds',
      'value: 4, unit: trustees, words: four',
      'value: 3, unit: trustees, words: three',
      '- The number “quorum” binds and is another than in the sealed text.\n- Clause 2.2 says more or less than the sealed text: “4”, “3”. That is no slip of the pen.\n',
    ],
    [
      'a word that binds',
      'may come to the Meeting',
      'must come to the Meeting',
      '- Clause 1.1 says more or less than the sealed text: “may”, “must”. That is no slip of the pen.\n',
    ],
    [
      'a negation',
      'decides nothing unless',
      'decides unless',
      '- Clause 2.2 says more or less than the sealed text: “nothing”. That is no slip of the pen.\n',
    ],
    [
      'a number in words',
      'once a year',
      'twice a year',
      '- Clause 1.2 says more or less than the sealed text: “1”, “2”. That is no slip of the pen.\n',
    ],
    [
      'a new clause',
      '- answers to the Meeting',
      '- keeps a cat;\n- answers to the Meeting',
      '- Clause 2.3 was not in the sealed text.\n- Clause 2.3 of the sealed text stands elsewhere or has another number.\n',
    ],
    [
      'a clause that is gone',
      '- looks after the mill, its money and its volunteers;\n',
      '',
      '- Clause 2.1 of the sealed text is gone.\n- Clause 2.2 of the sealed text stands elsewhere or has another number.\n- Clause 2.3 of the sealed text stands elsewhere or has another number.\n',
    ],
    ['another id', '{#quorum}', '{#the-quorum}', '- Clause 2.2 has another id than in the sealed text.\n'],
  ];
  for (const [claim, from, to, reason] of CHANGES) {
    test(claim, () =>
      inCopyOf('withy', async (copy) => {
        commit(copy);
        change(copy, from, to);
        const before = copy.files();
        const outcome = await copy.run('correct', 'rules@1', '--note', 'A slip.');
        expect(outcome).toEqual({ status: 1, out: `${NOT_DONE}${reason}${NEXT}`, error: '' });
        expect(copy.files()).toEqual(before);
      }),
    );
  }
});

test('a correction without a note, of a text that is not sealed or not changed, or by an unknown decision, is refused', () =>
  inCopyOf('withy', async (copy) => {
    const outcomes = [
      await copy.run('correct', 'rules@1'),
      await copy.run('correct', 'rules@2', '--note', 'A slip.'),
      await copy.run('correct', 'rules@1', '--note', 'A slip.'),
      await copy.run('correct', 'rules@1', '--note', 'A slip.', '--date', '2026-07-01'),
    ];
    change(copy, 'answers to', 'is answerable to');
    const before = copy.files();
    outcomes.push(await copy.run('correct', 'rules@1', '--note', 'A slip.', '--decision', 'agm-2031'));
    expect(outcomes).toEqual([
      {
        status: 2,
        out: '',
        error: 'cartulary: Say --note: what was wrong in the text, and what was done, in one sentence?\n',
      },
      {
        status: 1,
        out: `${NOT_DONE}- rules@2 is not sealed, so there is nothing to correct. Run “cartulary seal”, or change a draft as you like.\n`,
        error: '',
      },
      {
        status: 1,
        out: `${NOT_DONE}- The text of rules@1 is the sealed one. Put the slip right in the file first, then run this.\n`,
        error: '',
      },
      { status: 2, out: '', error: 'cartulary: A correction of 2026-07-01 is still to come: today is 2026-06-20.\n' },
      {
        status: 1,
        out: `${NOT_DONE}- There is no decision “agm-2031” in content/decisions. Record it with “cartulary new decision”.\n`,
        error: '',
      },
    ]);
    expect(copy.files()).toEqual(before);
  }));
