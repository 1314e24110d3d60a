import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GENERATED_DAY } from '../../bench/generate-constitution.ts';
import { withMore } from '../../src/model/with-more.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { failDisk } from '../faults/failing-disk.ts';
import { constitutionIn } from './constitution-of.ts';
import { bytesIn, DRAFT, type KeptBuild, keptBuild } from './kept-build.ts';

const SLOW = 240_000;

let here: KeptBuild;
beforeAll(async () => {
  here = await keptBuild();
}, SLOW);
afterAll(() => here.remove(), SLOW);

/** The record as another version of the code would have written it. */
function byOtherCode(text: string): string {
  const other = text.slice(text.indexOf('\n') + 1).replace(/"around":"../, '"around":"zz');
  return `${createHash('sha256').update(other).digest('hex')}\n${other}`;
}

describe('a build beside what is not as it was left', () => {
  test('takes no page that somebody changed where it stands', { timeout: SLOW }, async () => {
    const page = join(here.kept, 'documents/charter-20/index.html');
    const bytes = readFileSync(page);
    writeFileSync(page, bytes.toString('utf8').replace('chair', 'cheat'));
    expect((await here.planned()).rendered).toEqual(['documents/charter-20/index.html']);
    await here.build();
    expect(readFileSync(page)).toEqual(bytes);
  });

  test('renders every page where what is known is not whole', { timeout: SLOW }, async () => {
    const records = readdirSync(here.shelf).map(
      (name) => [join(here.shelf, name), readFileSync(join(here.shelf, name), 'utf8')] as const,
    );
    // That of the build which is shown, and of the one before it.
    expect(records).toHaveLength(2);
    const broken: readonly ((text: string) => string)[] = [
      () => '',
      () => 'null',
      (text) => text.slice(0, -9),
      (text) => text.replace('charter-20/', 'charter-21/'),
      byOtherCode,
    ];
    for (const damage of broken) {
      for (const [file, text] of records) writeFileSync(file, damage(text));
      expect((await here.planned()).taken).toEqual([]);
    }
    await here.build();
    expect((await here.planned()).rendered).toEqual([]);
    await here.buildClean();
    expect(here.differing()).toEqual([]);
  });

  test('takes nothing over that somebody did to a build before it', { timeout: SLOW }, async () => {
    // A build that renders every page is slow enough that its files are known by their marks.
    rmSync(here.shelf, { recursive: true });
    await here.build();
    await here.buildClean();
    const shown = realpathSync(here.kept);
    const page = join(shown, 'documents/charter-20/index.html');
    const bytes = readFileSync(page);
    const status = statSync(page);
    writeFileSync(page, bytes.toString('utf8').replace('chair', 'cheat'));
    utimesSync(page, status.atime, status.mtime);
    rmSync(join(shown, 'id/charter-18/purpose-a/index.html'));
    writeFileSync(join(shown, 'documents/charter-19/more.html'), 'More.');
    mkdirSync(join(shown, 'more/and/more'), { recursive: true });
    symlinkSync(join(here.scratch, 'root'), join(shown, 'documents/charter-99'));
    writeFileSync(join(shown, 'terms/index.html'), 'Short.');
    chmodSync(join(shown, 'on/index.html'), 0o600);
    // The first build stands beside what was done; the second grows out of it.
    for (const build of ['first', 'second']) {
      await here.build();
      expect([build, here.differing()]).toEqual([build, []]);
      expect(statSync(join(here.kept, 'on/index.html')).mode & 0o777).toBe(0o644);
    }
    expect(realpathSync(here.kept)).not.toBe(shown);
    expect(readdirSync(join(here.scratch, '.kept-builds'))).toHaveLength(2);
  });

  test('ends where a page was taken for one that did not change', { timeout: SLOW }, async () => {
    await here.build();
    const before = bytesIn(here.kept);
    // As if nobody had noticed who read which texts.
    for (const name of readdirSync(here.shelf)) {
      const [, text = ''] = readFileSync(join(here.shelf, name), 'utf8').split('\n');
      const blind = JSON.stringify({ ...JSON.parse(text), sets: [[]] });
      writeFileSync(join(here.shelf, name), `${createHash('sha256').update(blind).digest('hex')}\n${blind}`);
    }
    here.edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, 'The chair sleeps'));
    await expect(here.build()).rejects.toThrow(
      /^The page \/documents\/charter-3\/editions\/1\/ does not hold the words of charter-3@1 from “(?:chair )?sleeps” on\.$/,
    );
    expect(bytesIn(here.kept)).toEqual(before);
    rmSync(here.shelf, { recursive: true });
    await here.build();
  });

  test('ends where a page lost words of the one text that changed', { timeout: SLOW }, async () => {
    here.edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, 'The chair wakes'));
    const { documents, ...others } = constitutionIn(here.root, GENERATED_DAY);
    const losing = documents.map((document) =>
      document.id === 'charter-3'
        ? { ...document, editions: document.editions.map((edition) => withMore(edition, { content: [] })) }
        : document,
    );
    // The cast is true: the gate let all of it through, but for what is lost.
    const constitution = { ...others, documents: losing } as typeof others & { documents: typeof documents };
    const lost = buildSite({ constitution, root: here.root, out: here.kept, known: here.shelf, hasSearch: false });
    await expect(lost).rejects.toThrow(/words of charter-3@1 from/);
    await here.build();
    await here.buildClean();
    expect(here.differing()).toEqual([]);
  });

  test('does not grow out of a build that lacks a folder', { timeout: SLOW }, async () => {
    rmSync(join(realpathSync(here.kept), 'documents/charter-17'), { recursive: true });
    for (const build of ['first', 'second']) {
      await here.build();
      expect([build, here.differing()]).toEqual([build, []]);
    }
  });

  test.each([1, 4, 12, 40])(
    'leaves the site as it was where the disk fails it at call %i',
    { timeout: SLOW },
    async (call) => {
      // Then two lie there, and the next grows out of the older one.
      await here.build();
      await here.build();
      const before = bytesIn(here.kept);
      here.edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, `The chair counts ${call} times`));
      const disk = failDisk({ folder: join(here.scratch, '.kept-builds'), call, mishap: 'ENOSPC' });
      const told = await here.build().then(
        () => undefined,
        (cause: unknown) => String(cause),
      );
      disk.restore();
      if (told !== undefined)
        expect([told, bytesIn(here.kept)]).toEqual([expect.stringMatching(/ENOSPC|The disk is full/), before]);
      await here.build();
      await here.buildClean();
      expect(here.differing()).toEqual([]);
    },
  );

  test('writes nothing through a link that somebody put in the place of a folder', { timeout: SLOW }, async () => {
    const [shown, outside] = [realpathSync(here.kept), join(here.scratch, 'outside')];
    renameSync(join(shown, 'documents'), outside);
    const before = bytesIn(outside);
    symlinkSync(outside, join(shown, 'documents'));
    for (const build of ['first', 'second']) {
      await here.build();
      expect([build, here.differing()]).toEqual([build, []]);
    }
    expect(bytesIn(outside)).toEqual(before);
  });
});
