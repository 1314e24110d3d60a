import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shelfIn } from '../../src/cli/ready/shelf.ts';
import { type Calling, checkedOnce, checkedTwice, emptyShelf } from './checked-twice.ts';
import { all, move, rewrite, write } from './edit-of.ts';
import { inCopyOf, JUNE } from './organisation-copy.ts';

const CHARTER = 'content/documents/millers/editions/1.md';
const ON = ['--on', JUNE];
const on = (...more: readonly string[]): Calling => ({ args: [...ON, ...more] });
const terminal = (columns: number): Calling => ({ surroundings: { isTerminal: true, columns } });

/** Three answers, each of which is an earlier one or not: twice to one call, and once to another. */
async function threeAnswers(one: Calling, other: Calling) {
  return inCopyOf('withy', async ({ root }) => {
    rewrite(CHARTER, 'Nobody', 'TBC. Nobody')(root);
    const shelf = emptyShelf();
    const before = [await checkedTwice(root, shelf, one), await checkedTwice(root, shelf, one)];
    return [...before, await checkedTwice(root, shelf, other)];
  });
}

describe('an answer is for one way to ask', { timeout: 60_000 }, () => {
  test.each<[string, Calling, Calling]>([
    ['the day', on(), { args: ['--on', '2026-06-21'] }],
    ['how all stood on a day', on(), { args: ['--as-of', JUNE] }],
    ['the form', on(), on('--format', 'json')],
    ['the file', on(), on('--output', 'report.out')],
    ['the file, as JSON', on('--format', 'json'), on('--format', 'json', '--output', 'report.out')],
    ['where files are edited', on(), on('--edit-url', 'https://mill.example/edit/')],
    ['colours', on(), { surroundings: { environment: { FORCE_COLOR: '1' } } }],
    ['the width', terminal(60), terminal(90)],
    ['no terminal', terminal(60), on()],
  ])('%s', async (_name, one, other) => {
    expect([await threeAnswers(one, other), await threeAnswers(other, one)]).toEqual([
      [false, true, false],
      [false, true, false],
    ]);
  });

  test('where the folder lies in its repository', async () => {
    await inCopyOf('withy', async ({ root }) => {
      const [shelf, papers] = [emptyShelf(), join(root, 'papers')];
      all(move('content', 'papers/content'), move('schemas', 'papers/schemas'))(root);
      const holds = [await checkedTwice(papers, shelf), await checkedTwice(papers, shelf)];
      mkdirSync(join(root, '.git'));
      expect([...holds, await checkedTwice(papers, shelf)]).toEqual([false, true, false]);
    });
  });

  test('and holds where another asks', async () => {
    const elsewhere = { surroundings: { cwd: tmpdir(), environment: { CI: 'true', LANG: 'cy_GB' } } };
    expect(await threeAnswers(on(), elsewhere)).toEqual([false, true, true]);
  });
});

test.each([
  ['--format', 'sarif'],
  ['--format', 'github'],
  ['--format', 'markdown'],
  ['--format', 'junit'],
  ['--base', '.'],
  ['--fix'],
  ['--coverage'],
  ['--no-cache'],
])('of %s %s nothing is kept', async (...more) => {
  await inCopyOf('withy', async ({ root }) => {
    const shelf = emptyShelf();
    await checkedOnce(root, shelf, on(...more));
    expect([...shelf.texts]).toEqual([]);
  });
});

describe('time', { timeout: 60_000 }, () => {
  const at = (moment: string): Calling => ({ args: [], surroundings: { now: () => new Date(moment) } });
  const WAIVER = '- {rule: placeholder, at: millers@1, reason: R., until: 2130-06-20, granted-by: the Board}\n';

  test('an answer ends at midnight in the time zone of the site', async () => {
    await inCopyOf('withy', async ({ root }) => {
      const shelf = emptyShelf();
      rewrite(CHARTER, 'Nobody', 'TBC. Nobody')(root);
      write('content/waivers.yml', WAIVER)(root);
      const moments = ['2130-06-20T22:10Z', '2130-06-20T22:59Z', '2130-06-20T23:01Z', '2130-06-21T22:59Z'];
      const holds: boolean[] = [];
      for (const moment of moments) holds.push(await checkedTwice(root, shelf, at(moment)));
      rewrite('content/site.yml', 'Europe/London', 'Asia/Kolkata')(root);
      for (const moment of ['2130-06-21T18:00Z', '2130-06-21T18:31Z'])
        holds.push(await checkedTwice(root, shelf, at(moment)));
      expect(holds).toEqual([false, true, false, true, false, false]);
    });
  });

  test('what was changed a moment ago is looked at again', async () => {
    await inCopyOf('withy', async ({ root }) => {
      const shelf = emptyShelf();
      const now = { surroundings: { now: () => new Date() } };
      expect([
        await checkedTwice(root, shelf, now),
        await checkedTwice(root, shelf),
        await checkedTwice(root, shelf),
      ]).toEqual([false, false, true]);
    });
  });
});

describe('a shelf on a disk', { timeout: 60_000 }, () => {
  const ROOM = { most: 6, longest: 1_000_000 };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cartulary-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const kept = () => join(folder, readdirSync(folder)[0] ?? '');
  /** The same check before and after something was done to what is kept. */
  const answersOnce = (change: (root: string) => unknown) =>
    inCopyOf('withy', async ({ root }) => {
      const shelf = shelfIn(folder, 'code', ROOM);
      await checkedOnce(root, shelf);
      await change(root);
      return [await checkedTwice(root, shelf), await checkedTwice(root, shelf)];
    });

  test.each<[string, (text: string) => string]>([
    ['nothing', () => ''],
    ['a part', (text) => text.slice(0, -1)],
    ['some lines', (text) => text.split('\n').slice(0, -3).join('\n')],
    ['another answer', (text) => text.replace('No diagnostics', 'Two diagnostics')],
    ['another face', (text) => text.replace('"digest":"', '"digest":"A')],
    ['no record', () => '{}'],
  ])('does not give out what is not whole: %s', async (_name, change) => {
    const broken = () => writeFileSync(kept(), change(readFileSync(kept(), 'utf8')));
    expect(await answersOnce(broken)).toEqual([false, true]);
  });

  test('does not give out what was put there for another', async () => {
    const exchanged = async (root: string) => {
      const own = kept();
      await checkedOnce(root, shelfIn(folder, 'code', ROOM), on('--format', 'json'));
      const other =
        readdirSync(folder)
          .map((name) => join(folder, name))
          .find((path) => path !== own) ?? '';
      writeFileSync(own, readFileSync(other));
    };
    expect(await answersOnce(exchanged)).toEqual([false, true]);
  });

  test('does not give out what other code put there', async () => {
    const byOtherCode = async (root: string) => {
      rmSync(kept());
      await checkedOnce(root, shelfIn(folder, 'other code', ROOM));
    };
    expect(await answersOnce(byOtherCode)).toEqual([false, true]);
  });

  test('may be lost at any time', async () => {
    expect(await answersOnce(() => rmSync(folder, { recursive: true }))).toEqual([false, true]);
  });

  test('may lie where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await inCopyOf('withy', async ({ root }) => {
      const shelf = shelfIn(join(folder, 'file/answers'), 'code', ROOM);
      expect([await checkedTwice(root, shelf), await checkedTwice(root, shelf)]).toEqual([false, false]);
    });
    expect(existsSync(join(folder, 'file/answers'))).toBe(false);
  });

  test('has room for the latest few, and for none that is too long', async () => {
    await inCopyOf('withy', async ({ root }) => {
      const small = shelfIn(folder, 'code', { most: 2, longest: 1_000_000 });
      for (const day of ['19', '20', '21']) await checkedOnce(root, small, { args: ['--on', `2026-06-${day}`] });
      expect(readdirSync(folder).length).toBe(2);
      await checkedOnce(root, shelfIn(join(folder, 'none'), 'code', { most: 2, longest: 10 }));
      expect(existsSync(join(folder, 'none'))).toBe(false);
    });
  });
});
