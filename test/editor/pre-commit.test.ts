import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDITION, edition, organisationIn } from '../organisation-in.ts';

const here = join(import.meta.dirname, '../..');
const hook = join(here, '.githooks/pre-commit');
const GOOD = edition('## Plots {#plots}\n\nEach plot has two holders.\n');
const BROKEN = edition('## Plots {#plots}\n\nSee [](gone).\n');

function git(root: string, ...args: readonly string[]) {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@mill.example', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** The small organisation under git, with this tool and the hook turned on. */
function repository<Answer>(use: (root: string) => Answer): Answer {
  return organisationIn({ '.gitignore': 'src\n.githooks\n' }, (root) => {
    mkdirSync(join(root, '.githooks'));
    cpSync(hook, join(root, '.githooks/pre-commit'));
    symlinkSync(join(here, 'src'), join(root, 'src'));
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'config', 'core.hooksPath', '.githooks');
    return use(root);
  });
}

/** Commits a text of the edition, on top of a sound first commit. */
function commit(text: string, ...more: readonly string[]) {
  return repository((root) => {
    git(root, 'add', '.');
    const first = git(root, 'commit', '-q', '-m', 'Begin');
    writeFileSync(join(root, EDITION), text);
    git(root, 'add', '.');
    const second = git(root, 'commit', '-q', '-m', 'Change', ...more);
    return { first, second, commits: git(root, 'rev-list', '--count', 'HEAD').said.trim() };
  });
}

describe('the hook before a commit', { timeout: 120_000 }, () => {
  test('can be run', () => {
    expect(statSync(hook).mode & 0o111).toBe(0o111);
  });

  test('lets a sound change pass, and the first commit too', () => {
    const { first, second, commits } = commit(GOOD);
    expect([first.status, second.status, commits]).toEqual([0, 0, '2']);
    expect(second.said).toContain('Clause 1.1: “one holder” becomes “two holders”.');
  });

  test('stops a broken one, and says why and how to go on all the same', () => {
    const { second, commits } = commit(BROKEN);
    expect([second.status, commits]).toEqual([1, '1']);
    expect(second.said).toContain('“gone” leads nowhere.');
    expect(second.said).toContain('git commit --no-verify');
  });

  test('can be passed by', () => {
    expect(commit(BROKEN, '--no-verify')).toMatchObject({ second: { status: 0 }, commits: '2' });
  });

  test('says nothing of a commit that touches no content', () => {
    const said = repository((root) => {
      git(root, 'add', '.');
      git(root, 'commit', '-q', '-m', 'Begin');
      writeFileSync(join(root, EDITION), BROKEN);
      writeFileSync(join(root, 'README.md'), 'Read me.\n');
      git(root, 'add', 'README.md');
      return git(root, 'commit', '-q', '-m', 'Say more');
    });
    expect(said).toEqual({ status: 0, said: '' });
  });

  test('says so where what is checked is not all staged', () => {
    const said = repository((root) => {
      git(root, 'add', '.');
      git(root, 'commit', '-q', '-m', 'Begin');
      writeFileSync(join(root, EDITION), GOOD);
      git(root, 'add', '.');
      writeFileSync(join(root, EDITION), BROKEN);
      return git(root, 'commit', '-q', '-m', 'Change');
    });
    expect(said.status).toBe(1);
    expect(said.said).toMatch(
      /^Some changes to content\/ or schemas\/ are not staged\. They are checked all the same\.$/m,
    );
  });
});
