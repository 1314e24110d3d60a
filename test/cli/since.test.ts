import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEditUrl } from '../../src/cli/edit-url.ts';
import { DAY, EDITION, edition, organisationIn } from '../organisation-in.ts';
import { type Outcome, runCommand } from '../run-command.ts';

const IDENTITY = ['-c', 'user.name=A', '-c', 'user.email=a@mill.example', '-c', 'commit.gpgsign=false'];

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...IDENTITY, ...args], { encoding: 'utf8' });
}

/** The small organisation under git, with a clause changed since its one commit. Only the last test that uses it changes it. */
const changed = mkdtempSync(join(tmpdir(), 'cartulary-since-'));
beforeAll(() => {
  organisationIn({}, (root) => cpSync(root, changed, { recursive: true }));
  git(changed, 'init', '-q', '-b', 'main');
  git(changed, 'add', '.');
  git(changed, 'commit', '-q', '-m', 'Begin');
  writeFileSync(join(changed, EDITION), edition('## Plots {#plots}\n\nEach plot has two holders.\n'));
});
afterAll(() => rmSync(changed, { recursive: true, force: true }));

function check(root: string, ...args: readonly string[]): Outcome {
  return runCommand(['check', root, '--on', DAY, ...args]);
}

describe('--since', { timeout: 120_000 }, () => {
  test('tells behind the diagnostics what changed since the commit', () => {
    const { status, out } = check(changed, '--since', 'HEAD');
    expect(status).toBe(0);
    expect(out).toContain(`
What changed since the base:

Rules of the Society
  Edition 1, against itself as it stood before
    1 clause amended.
    1 Plots
      Clause 1.1: “one holder” becomes “two holders”.
`);
    expect(out.split('What changed since the base:').length).toBe(2);
  });

  test('as Markdown shows the redline, with a link to edit', () => {
    const args = ['--format', 'markdown', '--since', 'main', '--edit-url', 'https://git.example/o/r/edit/a branch#1/x'];
    expect(check(changed, ...args).out).toContain(`
**Edition 1, against itself as it stood before** ([edit this text](https://git.example/o/r/edit/a%20branch%231/x/${EDITION}))
`);
  });

  test('as JSON changes nothing in the answer', () => {
    const { out } = check(changed, '--since', 'HEAD', '--format', 'json');
    expect(JSON.parse(out)).toEqual([]);
  });

  test.each([
    ['an option of git', '--since=--output=x'],
    ['another option of git', '--since=-x'],
    ['a command', '--since=HEAD; touch x'],
    ['a command in brackets', '--since=$(touch x)'],
    ['a pipe', '--since=main|touch x'],
    ['a name with a line feed', '--since=HEAD\n::error::x'],
    ['a file of the commit', '--since=HEAD:content/site.yml'],
    ['a range', '--since=main..HEAD'],
    ['a name that is none', '--since=no-such-branch'],
    ['no name', '--since='],
    ['a very long name', `--since=${'x'.repeat(5000)}`],
  ])('%s is no commit: one sentence, nothing on stdout, nothing done', (_name, option) => {
    const before = readdirSync(changed).sort();
    const { status, out, error } = runCommand(['check', '.', '--on', DAY, option], { cwd: changed });
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(/^cartulary: Git knows no commit “[^\n]{0,90}” here\.\n$/);
    expect(readdirSync(changed).sort()).toEqual(before);
    expect(existsSync('x')).toBe(false);
  });

  test('in a copy that holds only the newest commits, the sentence says how to fetch the others', () => {
    const copy = join(changed, 'copy');
    const first = git(changed, 'rev-parse', 'HEAD').trim();
    git(changed, 'commit', '-q', '-a', '-m', 'Change');
    git(changed, 'clone', '-q', '--depth', '1', `file://${changed}`, copy);
    expect(check(copy, '--since', first)).toEqual({
      status: 2,
      out: '',
      error: `cartulary: Git knows no commit “${first}” here: this copy holds only the newest commits, so fetch the others with “git fetch --unshallow”.\n`,
    });
    expect(check(copy, '--since', 'HEAD').status).toBe(0);
  });
});

describe('--edit-url', () => {
  test.each([
    ['https://github.com/o/r/edit/main/', 'https://github.com/o/r/edit/main/'],
    ['https://github.com/o/r/edit/main', 'https://github.com/o/r/edit/main/'],
    ['https://git.example:8443/o/r/edit/fix/quorum', 'https://git.example:8443/o/r/edit/fix/quorum/'],
    [
      'https://git.example/o/r/edit/a)](b"<c>#1?%2F$(x)',
      'https://git.example/o/r/edit/a%29%5D%28b%22%3Cc%3E%231%3F%252F%24%28x%29/',
    ],
  ])('%j is taken letter by letter', (written, address) => {
    expect(readEditUrl(written)).toBe(address);
  });

  test.each([
    'http://git.example/o/r/edit/main/',
    'javascript:alert(1)//x',
    'https://user@git.example/o/r/',
    'https://git.example',
    'https://git.example/a/../b/',
    'https://git.example//edit/',
    'https://git.example/\n/x/../',
    '',
  ])('%j is refused in one sentence', (address) => {
    expect(() => readEditUrl(address)).toThrow(
      'Give --edit-url an https address, such as https://github.com/OWNER/REPOSITORY/edit/BRANCH/.',
    );
  });
});
