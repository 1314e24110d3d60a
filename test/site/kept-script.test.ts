import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptScript } from '../../src/site/press/kept-script.ts';
import { readSummed, writeSummed } from '../../src/site/press/summed-file.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cartulary-kept-script-'));
const [entry, shelf, kept] = ['bell.ts', 'shelf', 'shelf/bell.js'].map((name) => join(scratch, name)) as [
  string,
  string,
  string,
]; // The cast is true: three names were given.

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function ringing(sound: string): void {
  writeFileSync(entry, `document.title = '${sound}';\n`);
}

test('a script for the browser is bundled once for each version of the code', async () => {
  ringing('ding');
  const first = await keptScript(entry, shelf);
  expect(first).toContain('ding');
  // It lies outside the sources of this code, so it is no part of their version.
  ringing('dong');
  expect(await keptScript(entry, shelf)).toBe(first);
  expect(readdirSync(shelf)).toEqual(['bell.js']);
});

test.each<readonly [string, (text: string) => string]>([
  ['was changed', (text) => text.replace('ding', 'ping')],
  ['lost its end', (text) => text.slice(0, -3)],
  ['is empty', () => ''],
])('a kept script that %s is bundled anew', async (_, damage) => {
  ringing('ding');
  rmSync(shelf, { recursive: true, force: true });
  const first = await keptScript(entry, shelf);
  writeFileSync(kept, damage(readFileSync(kept, 'utf8')));
  expect(await keptScript(entry, shelf)).toBe(first);
});

test('a script kept by other code is bundled anew', async () => {
  ringing('ding');
  rmSync(shelf, { recursive: true, force: true });
  const first = await keptScript(entry, shelf);
  writeSummed(kept, (readSummed(kept) ?? '').replace(/^.{32}\n/, `${'0'.repeat(32)}\n`).replace('ding', 'other'));
  expect(await keptScript(entry, shelf)).toBe(first);
});

test('a script is made where nothing can be kept', async () => {
  ringing('ding');
  expect(await keptScript(entry, join(entry, 'shelf'))).toContain('ding');
});
