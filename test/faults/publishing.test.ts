import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeDiskFault } from '../../src/model/describe-disk-fault.ts';
import { stageBeside } from '../../src/site/staged-output.ts';
import { failDisk, type Mishap } from './failing-disk.ts';

const MISHAPS: readonly Mishap[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EMFILE', 'EIO', 'ENOENT'];
const PAGES = ['index.html', 'a.html', 'b.html'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartulary-faulty-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['a link to a build', 'a folder', 'nothing'])('Where %s stands in the place', (before) => {
  test.each(MISHAPS)(
    '%s at any moment, once or from then on, leaves the site before or the new one, whole',
    (mishap) => {
      const sentences = new Set<string>();
      for (const isLasting of [false, true])
        for (let call = 1; ; call += 1) {
          layOut(before);
          const disk = failDisk({ folder, call, isLasting, mishap });
          const told = published('new');
          disk.restore();
          // A process that fails ends, and with it its hold on the place.
          rmSync(join(folder, '.dist-builds/held'), { force: true });
          if (told !== undefined) sentences.add(told.replaceAll(/“[^”]*”/g, '“…”'));
          expect(outcomes(told, before, isLasting), `${mishap} at call ${call}`).toContain(shown());
          expect(published('next')).toBeUndefined();
          expect([shown(), leftOver()]).toEqual(['next', []]);
          if (disk.calls() < call) break;
        }
      expect([...sentences].filter((words) => !/^[^\n]+: [^\n]+\.$/.test(words) || /\bE[A-Z]{3}/.test(words))).toEqual(
        [],
      );
      expect(sentences.size).toBeGreaterThan(0);
    },
  );
});

/**
 * The words that the site may bear. No system lets Node put a link in the place of a full folder in one step: a disk that dies for
 * good between the two leaves the folder aside, and the next build finds it there.
 */
function outcomes(told: string | undefined, before: string, isLasting: boolean): readonly string[] {
  if (told === undefined) return ['new'];
  if (before === 'nothing') return [''];
  return before === 'a folder' && isLasting ? ['old', ''] : ['old'];
}

function layOut(before: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  if (before === 'a link to a build') published('old');
  if (before !== 'a folder') return;
  mkdirSync(join(folder, 'dist'));
  for (const page of PAGES) writeFileSync(join(folder, 'dist', page), 'old');
}

/** Publishes a site of which each page bears the word. Gives the sentence that is said where that fails. */
function published(word: string): string | undefined {
  try {
    const staged = stageBeside(join(folder, 'dist'), []);
    try {
      for (const page of PAGES) writeFileSync(join(staged.site, page), word);
      staged.swapIn();
    } finally {
      staged.discard();
    }
    return undefined;
  } catch (cause) {
    return describeDiskFault(cause) ?? String(cause);
  }
}

/** The one word that all pages of the site bear; empty for none. */
function shown(): string {
  const there = readdirSync(folder).includes('dist');
  if (!there) return '';
  const site = realpathSync(join(folder, 'dist'));
  expect(readdirSync(site).toSorted()).toEqual(PAGES.toSorted());
  return [...new Set(PAGES.map((page) => readFileSync(join(site, page), 'utf8')))].join();
}

/** What is in the folder of the builds beside whole ones: that which is shown, and the one before. */
function leftOver(): readonly string[] {
  const names = readdirSync(join(folder, '.dist-builds'));
  const builds = names.filter((name) => /^[0-9a-f]{12}$/.test(name));
  return builds.length <= 2 ? names.filter((name) => !builds.includes(name)) : builds;
}
