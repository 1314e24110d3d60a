import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDITION, edition, type Files, organisationIn } from '../organisation-in.ts';
import { runCommand } from '../run-command.ts';

const FAULTY: Files = { [EDITION]: edition('## Plots\n\nSee [](gone).\n') };
const CLOSING =
  /^The gate is closed: 1 error, 0 warnings\. Looked at 1 document, 1 edition, \d+ checks, 0 waivers used\.\n$/;

describe('the answer in each format', () => {
  test.each([
    ['json', '['],
    ['sarif', '{'],
    ['markdown', 'The gate is closed'],
    ['junit', '<?xml'],
  ])('%s is all that stdout holds, and the closing line goes to stderr', (format, start) => {
    const { status, out, error } = organisationIn(FAULTY, (root) => runCommand(['check', root, '--format', format]));
    expect([status, out.startsWith(start)]).toEqual([1, true]);
    expect(error).toMatch(CLOSING);
  });

  test('the annotations of GitHub are followed by the report for people', () => {
    const { out, error } = organisationIn(FAULTY, (root) => runCommand(['check', root, '--format', 'github']));
    expect([error, out.split('\n').filter((line) => line.startsWith('::')).length]).toEqual(['', 2]);
    expect(out.slice(out.lastIndexOf('The gate'))).toMatch(CLOSING);
  });
});

describe('--output', () => {
  test('writes the answer to a file, and the closing line to stdout', () => {
    organisationIn(FAULTY, (root) => {
      const { status, out, error } = runCommand(['check', '.', '--format', 'sarif', '--output', 'out.sarif'], {
        cwd: root,
      });
      expect([status, error]).toEqual([1, '']);
      expect(out).toMatch(CLOSING);
      expect(JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    });
  });

  test('holds no colours, whatever the terminal wants', () => {
    organisationIn(FAULTY, (root) => {
      runCommand(['check', '.', '--output', 'out.txt'], { cwd: root, environment: { FORCE_COLOR: '1' } });
      expect(readFileSync(join(root, 'out.txt'), 'utf8')).not.toMatch(/(?!\n)\p{Cc}/u);
    });
  });

  test('that cannot be written is said in one sentence', () => {
    organisationIn(FAULTY, (root) => {
      const { status, out, error } = runCommand(['check', '.', '--output', 'no/such/out.txt'], { cwd: root });
      expect([status, out, error, existsSync(join(root, 'no'))]).toEqual([
        2,
        '',
        'cartulary: The file “no/such/out.txt” could not be written. The system does not find “no/such/out.txt”, or the folder that it lies in: make it, or name another place.\n',
        false,
      ]);
    });
  });
});

test('a place is named from the top of the repository, where the organisation lies below it', () => {
  organisationIn({ 'papers/content/site.yml': 'name: A\n', '.git/HEAD': 'ref: refs/heads/main\n' }, (root) => {
    const { out } = runCommand(['check', 'papers', '--format', 'github'], { cwd: root });
    expect(/file=([^,]+)/.exec(out)?.[1]).toBe('papers/content/site.yml');
  });
});

test.each([
  ['a format that there is not', ['--format', 'sarf'], 'There is no format “sarf”: did you mean “sarif”?'],
  [
    'a format that is like none',
    ['--format', 'x'],
    'There is no format “x”: choose text, json, sarif, github, markdown, junit.',
  ],
  ['two formats', ['--format', 'json', '--format', 'text'], 'Give --format once. Usage: cartulary check [DIR].'],
])('%s is refused', (_name, args, sentence) => {
  const outcome = organisationIn(FAULTY, (root) => runCommand(['check', root, ...args]));
  expect(outcome).toEqual({ status: 2, out: '', error: `cartulary: ${sentence}\n` });
});
