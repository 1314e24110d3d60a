import { describe, expect, test } from 'vitest';
import type { BuildManifest } from '../../../src/model/build-manifest.ts';
import { manifestText } from '../../../src/site/manifest/manifest-text.ts';
import { readManifest } from '../../../src/site/manifest/read-manifest.ts';

const SOUND: BuildManifest = {
  format: 1,
  software: { name: 'cartulary', version: '0.1.0' },
  day: '2026-06-01',
  preview: null,
  search: true,
  commit: 'a'.repeat(40),
  changed: false,
  files: [{ path: 'documents/rules/index.html', sha256: '0'.repeat(64), size: 12 }],
};
const written = (part: object) => JSON.stringify({ ...SOUND, ...part });
const listing = (file: object) => written({ files: [...SOUND.files, { ...SOUND.files[0], path: 'b.html', ...file }] });

const STRANGE = 'The manifest lists a file that no build could have: entry 2.';
const NOT_WHOLE = 'The manifest is not whole: it does not say what the site was built from.';
const NONE = 'What lies at build-manifest.json is no manifest of a build.';

describe('a manifest that may come from anybody', () => {
  test('is read back as it was written', () => {
    expect(readManifest(manifestText(SOUND))).toEqual(SOUND);
  });

  test.each([
    ['a page for what is not found', '<!doctype html><title>Not found</title>', NONE],
    ['nothing', '', NONE],
    ['a list', '[]', NONE],
    ['lists nested a hundred thousand deep', '['.repeat(100_000), NONE],
    [
      'another form',
      written({ format: 2 }),
      'The manifest has a form that this version does not know. Use the version that built the site.',
    ],
    ['no day', written({ day: 'today' }), NOT_WHOLE],
    ['no software', written({ software: 'cartulary' }), NOT_WHOLE],
    ['no word on the search', written({ search: 'yes' }), NOT_WHOLE],
    ['a name with a line end', written({ preview: 'a\nb' }), NOT_WHOLE],
    ['a commit that is an option', written({ commit: '--output=x' }), NOT_WHOLE],
    ['files that are none', written({ files: {} }), NOT_WHOLE],
    ['a file twice', written({ files: [...SOUND.files, ...SOUND.files] }), 'The manifest lists a file twice.'],
    ['a digest too short', listing({ sha256: 'abc' }), STRANGE],
    ['a size below nought', listing({ size: -1 }), STRANGE],
    ['a size beyond all files', listing({ size: 1e15 }), STRANGE],
    ['itself', listing({ path: 'build-manifest.json' }), STRANGE],
    ['a null', written({ files: [SOUND.files[0], null] }), STRANGE],
    ...[
      '',
      '/',
      '/etc/passwd',
      '../secret',
      'a/../../b',
      'a/..',
      '.',
      './a',
      'a//b',
      'a/',
      'C:/x',
      'a\\b',
      '..%2fb',
      '%2e%2e/b',
      'a?b',
      'a#b',
      'https://evil.example/',
      '//evil.example/a',
      'a\0b',
      'a\nb',
      '…/\u202eb',
      'a b',
      'a'.repeat(2_000),
    ].map((path): [string, string, string] => [
      `the path ${JSON.stringify(path.slice(0, 20))}`,
      listing({ path }),
      STRANGE,
    ]),
  ])('%s is refused in a sentence', (_name, text, sentence) => {
    expect(readManifest(text)).toEqual({ fault: sentence });
  });
});
