import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestFile } from '../../src/site/manifest/digest-file.ts';
import { manifestText } from '../../src/site/manifest/manifest-text.ts';
import { addSiteFiles } from '../../src/site/site-files/add-site-files.ts';
import { foreignFiles } from '../../src/site/site-files/foreign-files.ts';
import { readSiteFiles } from '../../src/site/site-files/read-site-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartulary-site-files-'));
  mkdirSync(join(folder, 'built'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('The files that an organisation keeps for its host', () => {
  test('are none where it has no folder of them', () => {
    expect(readSiteFiles(folder)).toEqual([]);
  });

  test('are published beside the pages, at any depth', () => {
    write('site-files/CNAME', 'river.example');
    write('site-files/.well-known/security.txt', 'Contact: x');
    write('site-files/.nojekyll', '');
    write('built/index.html', 'page');
    const paths = readSiteFiles(folder);
    expect(paths).toEqual(['.nojekyll', '.well-known/security.txt', 'CNAME']);
    addSiteFiles(paths, folder, join(folder, 'built'));
    expect(paths.map((path) => readFileSync(join(folder, 'built', path), 'utf8'))).toEqual([
      '',
      'Contact: x',
      'river.example',
    ]);
  });

  test.each(['index.html', 'Robots.txt', 'documents/rules/index.html', 'documents'])(
    '%s never stands in the place of a page, or among the pages',
    (path) => {
      write(`site-files/${path}`, 'mine');
      for (const own of ['index.html', 'robots.txt', 'documents/minutes/index.html']) write(`built/${own}`, 'page');
      expect(() => addSiteFiles(readSiteFiles(folder), folder, join(folder, 'built'))).toThrow(
        /^“site-files\/.+” would stand where the site has “.+”: give it another name, or take it away\.$/,
      );
      expect(readFileSync(join(folder, 'built/index.html'), 'utf8')).toBe('page');
    },
  );

  test.each(['build-manifest.json', '.git/config', 'a b.txt', 'tab\tname', 'é.txt', 'x'.repeat(201), '.env'])(
    'cannot be called %j',
    (path) => {
      write(`site-files/${path}`, '');
      expect(() => readSiteFiles(folder)).toThrow(/cannot be published under that name: give it a short one/);
    },
  );

  test('are named in one line where their own name has several', () => {
    write('site-files/a\r\n::error::b.txt', '');
    expect(() => readSiteFiles(folder)).toThrow(/^“site-files\/a ::error::b\.txt” cannot be published .+ away\.$/);
  });

  test('are no links, whether to a file, to a folder, or in place of the folder itself', () => {
    write('secret/key', 'secret');
    for (const [at, to] of [
      ['site-files/key', '../secret/key'],
      ['site-files/all', '../secret'],
      ['site-files', 'secret'],
    ] as const) {
      rmSync(join(folder, 'site-files'), { recursive: true, force: true });
      mkdirSync(dirname(join(folder, at)), { recursive: true });
      symlinkSync(to, join(folder, at));
      expect(() => readSiteFiles(folder), at).toThrow(/is a link, or no file: put the file itself into “site-files”/);
    }
  });

  test('are not followed where one becomes a link while the site is built', () => {
    write('site-files/key', 'plain');
    write('secret', 'secret');
    const paths = readSiteFiles(folder);
    rmSync(join(folder, 'site-files/key'));
    symlinkSync('../secret', join(folder, 'site-files/key'));
    expect(() => addSiteFiles(paths, folder, join(folder, 'built'))).toThrow(/ELOOP/);
    expect(existsSync(join(folder, 'built/key'))).toBe(false);
  });
});

describe('Of the files that lie in the published folder', () => {
  test('those are told that no build put there, and that the next one lacks', () => {
    for (const path of ['index.html', 'gone.html', 'CNAME', '.well-known/x', '.git/config', 'also.txt'])
      write(`old/${path}`, path);
    write(
      'old/build-manifest.json',
      manifestText({
        format: 1,
        software: { name: 'a', version: '1' },
        day: '2026-06-01',
        preview: null,
        search: true,
        commit: null,
        changed: null,
        files: ['gone.html', 'index.html'].map((path) => digestFile(path, Buffer.from(path))),
      }),
    );
    write('built/also.txt', '');
    expect(foreignFiles(join(folder, 'old'), join(folder, 'built'))).toEqual(['.well-known/x', 'CNAME']);
    expect(foreignFiles(join(folder, 'nowhere'), join(folder, 'built'))).toEqual([]);
  });

  test('are looked for only where something stands that is not on record', () => {
    for (const path of ['index.html', 'CNAME', 'more/a/x', 'more/y']) write(`old/${path}`, path);
    const foreignBeside = (strangers: readonly string[] | undefined) =>
      foreignFiles(join(folder, 'old'), join(folder, 'built'), () => strangers);
    expect(foreignBeside(['more/', 'CNAME'])).toEqual(['CNAME', 'more/a/x', 'more/y']);
    expect(foreignBeside([])).toEqual([]);
    expect(foreignBeside(undefined)).toEqual(['CNAME', 'index.html', 'more/a/x', 'more/y']);
  });

  test('all are told that the next one lacks, where no manifest says who put them there', () => {
    for (const path of ['index.html', 'CNAME', 'about.html']) write(`old/${path}`, '');
    write('built/index.html', '');
    for (const manifest of [undefined, 'no manifest']) {
      if (manifest !== undefined) write('old/build-manifest.json', manifest);
      expect(foreignFiles(join(folder, 'old'), join(folder, 'built'))).toEqual(['CNAME', 'about.html']);
    }
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
