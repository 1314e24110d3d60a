import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { readFiles } from '../../src/pipeline/organisation-files.ts';
import { DAY, EDITION, edition, organisationIn } from '../organisation-in.ts';

const CARTULARY = join(import.meta.dirname, '../../src/cli/cartulary.mjs');
const SECRET = 'a word that stands outside the folder';
/** Puts a link in the place of a file, and the file again, until it is stopped. */
const SWAPPER = `
const { renameSync, symlinkSync, writeFileSync } = require('node:fs');
const [path, secret, text] = process.argv.slice(1);
for (;;) {
  symlinkSync(secret, path + '~link'); renameSync(path + '~link', path);
  writeFileSync(path + '~file', text); renameSync(path + '~file', path);
}`;

test('H028 a file that is swapped for a link while it is read gives its own text or a finding, never what the link leads to', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'cartulary-outside-'));
  writeFileSync(join(outside, 'secret'), SECRET);
  try {
    await organisationIn({}, async (root) => {
      const swapper = spawn(process.execPath, [
        '-e',
        SWAPPER,
        join(root, EDITION),
        join(outside, 'secret'),
        edition('Text.'),
      ]);
      try {
        const seen = Array.from({ length: 300 }, () =>
          readFiles(root)
            .content.files.map(({ text }) => text)
            .join('\n'),
        );
        expect(seen.filter((text) => text.includes(SECRET))).toEqual([]);
      } finally {
        swapper.kill('SIGKILL');
      }
    });
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('H029 a file that may not be read is told of, unless whoever runs the check may read everything', () => {
  const found = organisationIn({}, (root) => {
    chmodSync(join(root, EDITION), 0o000);
    return checkFolder({ root, on: DAY }).diagnostics.map(({ rule }) => rule);
  });
  expect(found).toEqual(process.getuid?.() === 0 ? [] : ['path-unreadable']);
});

test('H030 a file that has grown beyond the limit is not read', () => {
  const found = organisationIn({}, (root) => {
    for (let step = 0; step < 11; step += 1) appendFileSync(join(root, EDITION), 'word '.repeat(20_000));
    return checkFolder({ root, on: DAY }).diagnostics.map(({ rule }) => rule);
  });
  expect(found).toEqual(['limit-size']);
});

test.each([-86_400, 4_102_444_800])('H164 files dated %i seconds after 1970 are read like any other', (seconds) => {
  const found = organisationIn({}, (root) => {
    for (const path of [EDITION, dirname(EDITION)]) utimesSync(join(root, path), seconds, seconds);
    return checkFolder({ root, on: DAY }).diagnostics;
  });
  expect(found).toEqual([]);
});

test.each([['check'], ['check', '--format', 'json'], ['explain']])(
  'what cannot be written is no answer: one sentence, and 2: %s %s %s',
  (...args) => {
    organisationIn({}, (root) => {
      // A place that can be read alone, as a full disk is.
      const output = openSync(join(root, EDITION), 'r');
      try {
        const { status, stderr } = spawnSync(process.execPath, [CARTULARY, ...args], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', output, 'pipe'],
        });
        expect([status, stderr.split('\n').filter((line) => line.startsWith('cartulary: '))]).toEqual([
          2,
          [expect.any(String)],
        ]);
        expect(stderr).not.toContain('    at ');
      } finally {
        closeSync(output);
      }
    });
  },
);
