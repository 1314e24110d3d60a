import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';

const ORGANISATION = join(import.meta.dirname, '../fixtures/organisation');
const SLOW = 60_000;

it(
  'the command prints the score last, and nothing beside it where nobody watches',
  () => {
    const { status, out, error } = runCommand(['prove', ORGANISATION, '--on', '2026-06-01']);
    const last = out.trimEnd().split('\n').at(-1);
    expect([status, error, last]).toEqual([
      0,
      '',
      expect.stringMatching(/^(\d+) of \1 mutations are found \(100 %\)$/),
    ]);
  },
  SLOW,
);

it(
  'the command fails on content that does not pass the gate as it stands',
  () => {
    const root = mkdtempSync(join(tmpdir(), 'cartulary-proof-'));
    try {
      cpSync(ORGANISATION, root, { recursive: true });
      rmSync(join(root, 'content/bodies/board.yml'));
      const { status, out } = runCommand(['prove', root, '--on', '2026-06-01']);
      expect([status, out.split('.')[0]]).toEqual([
        1,
        expect.stringMatching(/^There are \d+ errors in the content as it stands/),
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  },
  SLOW,
);

it('the command cannot run where there is no folder', () => {
  const { status, out, error } = runCommand(['prove', join(ORGANISATION, 'nowhere')]);
  expect([status, out, error.trimEnd().split('\n').length]).toEqual([2, '', 1]);
});
