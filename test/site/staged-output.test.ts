import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closedFolders } from '../../src/site/closed-folders.ts';
import { stageBeside } from '../../src/site/staged-output.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartulary-staged-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A build takes its place in one step', () => {
  test('where nothing was', () => {
    build('new');
    expect(read('dist')).toBe('new');
    expect(readdirSync(folder).toSorted()).toEqual(['.dist-builds', 'dist']);
  });

  test('where a site was, of which nothing is left', () => {
    build('old');
    writeFileSync(join(folder, 'dist/gone.html'), '');
    build('new');
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
    expect(read('dist')).toBe('new');
  });

  test('where a link was, which stays', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'dist'));
    build('new');
    expect(read('real')).toBe('new');
    expect(read('dist')).toBe('new');
    expect(readdirSync(folder).toSorted()).toEqual(['.real-builds', 'dist', 'real']);
    expect(readlinkSync(join(folder, 'dist'))).toBe('real');
  });

  test('where a link leads to a build that is gone', () => {
    build('old');
    rmSync(join(folder, '.dist-builds'), { recursive: true });
    build('new');
    expect(read('dist')).toBe('new');
  });

  test('and what was there lies beside it until the next', () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'old');
    const before = build('new');
    expect(readFileSync(join(before ?? '', 'index.html'), 'utf8')).toBe('old');
    expect(build('newer')).not.toBe(before);
    expect(existsSync(before ?? '')).toBe(false);
  });
});

test('A build that fails leaves what was there as it was', () => {
  build('old');
  const staged = stageBeside(join(folder, 'dist'), []);
  writeFileSync(join(staged.site, 'index.html'), 'half');
  staged.discard();
  expect(read('dist')).toBe('old');
  expect(readdirSync(folder).toSorted()).toEqual(['.dist-builds', 'dist']);
});

describe('Where nothing is built, nothing is left behind', () => {
  test('by a first build that fails', () => {
    stageBeside(join(folder, 'dist'), []).discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('by one whose place leads to another disk, or is no place at all', () => {
    for (const [name, words] of [
      ['no-disk', /^The system does not find “\/proc\/no-disk”/],
      ['dist', /leads to .*nowhere, where nothing is: make a folder there, or name another place\.$/],
      ['dist/sub', /where nothing is/],
      ['round', /leads round in a circle/],
    ] as const) {
      if (name === 'dist') symlinkSync('nowhere', join(folder, 'dist'));
      if (name === 'round') symlinkSync('round/more', join(folder, 'round'));
      const place = name === 'no-disk' ? '/proc/no-disk' : join(folder, name);
      expect(() => stageBeside(place, []), name).toThrow(words);
    }
    expect(readdirSync(folder).toSorted()).toEqual(['dist', 'round']);
  });

  test('of what somebody else put beside the builds', () => {
    mkdirSync(join(folder, '.dist-builds/notes'), { recursive: true });
    build('new');
    expect(readdirSync(join(folder, '.dist-builds'))).toContain('notes');
  });
});

describe('A build never takes the place of somebody’s work', () => {
  test.each(['.git', 'content', 'package.json'])('a folder that holds %s', (name) => {
    mkdirSync(join(folder, 'work', name), { recursive: true });
    expect(() => stageBeside(join(folder, 'work'), [])).toThrow(/no built site does/);
  });

  test('the folder that is built, or one above it', () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    expect(() => stageBeside(join(folder, 'a/b'), [join(folder, 'a/b')])).toThrow(/would replace/);
    expect(() => stageBeside(join(folder, 'a'), [join(folder, 'a/b')])).toThrow(/would replace/);
    expect(() => stageBeside('/', [])).toThrow(/would replace/);
    expect(existsSync(join(folder, 'a/b'))).toBe(true);
  });

  test('a folder with files that are no site', () => {
    mkdirSync(join(folder, 'photos'));
    writeFileSync(join(folder, 'photos/mill.jpg'), '');
    expect(() => stageBeside(join(folder, 'photos'), [])).toThrow(
      `The site cannot be built to ${join(folder, 'photos')}: it holds files that are no site. Name an empty folder, or a new one.`,
    );
    expect(readdirSync(join(folder, 'photos'))).toEqual(['mill.jpg']);
  });

  test('a place among the texts, or among the files of the tool', () => {
    mkdirSync(join(folder, 'content/documents'), { recursive: true });
    symlinkSync('content', join(folder, 'texts'));
    const closed = closedFolders(folder);
    const tool = join(import.meta.dirname, '../..');
    const places = ['content', 'content/new', 'content/documents', 'texts/new', 'schemas/new'];
    for (const place of [
      ...places.map((name) => join(folder, name)),
      ...['content', 'node_modules/new', 'schemas', 'src/site', 'test/new'].map((name) => join(tool, name)),
    ]) {
      expect(() => stageBeside(place, [], closed), place).toThrow(/it lies in/);
    }
    expect(readdirSync(folder).toSorted()).toEqual(['content', 'texts']);
  });

  test('and takes an empty folder, or one beside the texts', () => {
    mkdirSync(join(folder, 'dist'));
    build('new');
    expect(read('dist')).toBe('new');
  });

  test('a file', () => {
    writeFileSync(join(folder, 'dist'), '');
    expect(() => stageBeside(join(folder, 'dist'), [])).toThrow(
      /it is a file and no folder\. Move it away, or name another place\.$/,
    );
  });
});

/** Gives where the site before lies then. */
function build(words: string): string | undefined {
  const staged = stageBeside(join(folder, 'dist'), [join(folder, 'other')], closedFolders(folder));
  writeFileSync(join(staged.site, 'index.html'), words);
  const before = staged.swapIn();
  staged.discard();
  return before;
}

function read(name: string): string {
  return readFileSync(join(folder, name, 'index.html'), 'utf8');
}
