import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDITION, edition, type Files, organisationIn } from '../organisation-in.ts';
import { type Outcome, runCommand } from '../run-command.ts';

const COUNTED =
  /^The gate is (open|closed): \d+ errors?, \d+ warnings?\. Looked at 1 document, 1 edition, \d+ checks, 0 waivers used\.\n$/;
const FAULTY: Files = { [EDITION]: edition('## Plots\n\nSee [](gone).\n') };
const WARNED: Files = { [EDITION]: edition('## Plots\n\nA plot costs TBC.\n') };

function check(
  files: Files,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  return organisationIn(files, (root) => runCommand(['check', root, ...args], { environment }));
}

describe('as JSON, stdout is the array alone and stderr the closing line', () => {
  test('with nothing to say: an empty array, and 0', () => {
    const { status, out, error } = check({}, ['--format', 'json']);
    expect([status, out]).toEqual([0, '[]\n']);
    expect(error).toMatch(COUNTED);
  });

  test('with a warning: the gate stays open, and 0', () => {
    const { status, out, error } = check(WARNED, ['--format=json']);
    expect([status, (JSON.parse(out) as readonly { severity: string }[]).map(({ severity }) => severity)]).toEqual([
      0,
      ['warning'],
    ]);
    expect(error).toMatch(COUNTED);
  });

  test('with an error: the gate is closed, and 1', () => {
    const { status, out, error } = check(FAULTY, ['--format', 'json']);
    expect([status, JSON.parse(out)]).toMatchObject([
      1,
      [
        {
          rule: 'citation-unresolved',
          severity: 'error',
          file: EDITION,
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 13,
        },
      ],
    ]);
    expect(error).toMatch(COUNTED);
  });

  test('a name of a file with a command for the terminal stays data', () => {
    const { out } = check({ 'content/a\u001b[31m.txt': 'x' }, ['--format', 'json']);
    expect(JSON.parse(out)).toMatchObject([{ file: 'content/a\u001b[31m.txt' }]);
    expect(out).not.toContain('\u001b');
  });
});

test('as text, all is on stdout', () => {
  const { status, out, error } = check(FAULTY);
  expect([status, error, out.split('\n')[3]]).toEqual([1, '', 'error[citation-unresolved]: “gone” leads nowhere.']);
  expect(`${out.split('\n').at(-2)}\n`).toMatch(COUNTED);
});

test('a folder named nowhere is the one where the command runs', () => {
  expect(organisationIn({}, (root) => runCommand(['check', '--format', 'json'], { cwd: root })).out).toBe('[]\n');
});

describe('where it could not run it says so in one sentence on stderr, nothing on stdout, and 2', () => {
  test.each([
    ['no such folder', ['check', 'nowhere-at-all'], 'There is no folder “nowhere-at-all”.'],
    ['a folder without content', ['check', '.'], 'The folder “.” has no folder “content”.'],
    ['a file', ['check', 'package.json'], '“package.json” is a file, and has to be a folder.'],
    [
      'a file in place of the content',
      ['check', 'flat'],
      '“content” in the folder “flat” is a file, and has to be a folder.',
    ],
    ['a base without content', ['check', '--base', 'empty'], 'The folder “empty” has no folder “content”.'],
    ['a day that is none', ['check', '--on', '2024-02-30'], '“2024-02-30” is not a day: write --on 2026-03-12.'],
    ['a format that is none', ['check', '--format', 'xml'], undefined],
    ['an option that is none', ['check', '--fast'], undefined],
    ['a command that is none', ['chek'], undefined],
    ['two folders', ['check', 'a', 'b'], undefined],
  ])('%s', (_name, args, sentence) => {
    const { status, out, error } = organisationIn({ 'package.json': '{}', 'empty/x': '', 'flat/content': '' }, (root) =>
      runCommand(args, { cwd: args[1] === '.' ? `${root}/empty` : root }),
    );
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(/^cartulary: [^\n]+\.\n$/);
    if (sentence !== undefined) expect(error).toBe(`cartulary: ${sentence}\n`);
  });
});

describe('the day', () => {
  const DATED: Files = {
    [EDITION]: edition('## Plots\n\nText.\n').replace(
      'status: draft',
      'status: adopted\nadoption: {not-recorded: lost}\ncommencement: 2026-06-02',
    ),
    'content/documents/rules/editions/2.md': edition('## Plots {#plots}\n\nText.\n').replace(
      'edition: 1',
      'edition: 2',
    ),
    'content/waivers.yml':
      '- {rule: section-missing, at: "rules@1", reason: "None.", until: 2026-06-01, granted-by: the Society}\n',
  };
  const rules = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    (JSON.parse(check(DATED, ['--format', 'json', ...args], environment).out) as readonly { rule: string }[]).map(
      ({ rule }) => rule,
    );

  test('is the one that is asked for', () => {
    expect([rules(['--on', '2026-06-01']), rules(['--on', '2026-06-02'])]).toEqual([
      ['seal-absent', 'waiver-unneeded'],
      ['seal-absent', 'waiver-expired'],
    ]);
  });

  test('else that of SOURCE_DATE_EPOCH, in the time zone of the site', () => {
    const beforeMidnightInLondon = String(Date.UTC(2026, 5, 1, 22, 59) / 1000);
    const afterMidnightInLondon = String(Date.UTC(2026, 5, 1, 23, 1) / 1000);
    expect([
      rules([], { SOURCE_DATE_EPOCH: beforeMidnightInLondon }),
      rules([], { SOURCE_DATE_EPOCH: afterMidnightInLondon }),
    ]).toEqual([
      ['seal-absent', 'waiver-unneeded'],
      ['seal-absent', 'waiver-expired'],
    ]);
  });
});

test('a reader that goes away early does no harm', () => {
  const text = edition(`## Plots\n\n${'- See [](gone).\n'.repeat(3000)}`);
  const { status, stderr } = organisationIn({ [EDITION]: text }, (root) =>
    spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" src/cli/cartulary.mjs check "${root}" | head -1 >/dev/null`],
      {
        cwd: join(import.meta.dirname, '../..'),
        encoding: 'utf8',
      },
    ),
  );
  expect([status, stderr]).toEqual([1, '']);
});

test('the same content and day give the same bytes, whatever the language and time zone of the machine', () => {
  const args = ['--format', 'json', '--on', '2026-06-01'];
  const one = check(FAULTY, args, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
  expect(check(FAULTY, args, { TZ: 'America/Adak', LC_ALL: 'C' })).toEqual(one);
});
