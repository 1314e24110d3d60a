import { execFileSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { DAY, EDITION, edition, organisationIn, where } from '../organisation-in.ts';

const EDITIONS = dirname(EDITION);
const LINK = 'This is a link to another place, not a file.';

/** What the gate has against the small organisation once `change` has been at its folder. */
function verdictAfter(change: (root: string) => void): readonly string[] {
  return organisationIn({}, (root) => {
    change(root);
    return checkFolder({ root, on: DAY }).diagnostics.map(
      ({ rule, place, message }) => `${rule} ${where(place)} ${message}`,
    );
  });
}

test('names that hardly anybody tells apart are told of', () => {
  const text = edition('## Plots\n\nText.\n');
  expect(
    verdictAfter((root) => {
      for (const id of ['modern', 'modem']) {
        put(root, `content/documents/${id}/document.yml`, 'kind: rules\ntitle: More rules\n');
        put(root, `content/documents/${id}/editions/1.md`, text.replace('rules', id));
      }
    }),
  ).toEqual(
    ['document.yml', 'editions/1.md'].map(
      (name) =>
        `id-collision content/documents/modern/${name}:1:1-1 This file and “content/documents/modem/${name}” have ids that look the same.`,
    ),
  );
});

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('a link is never followed', () => {
  test.each([
    ['to a file outside', '/etc/hostname', `${EDITIONS}/2.md`],
    ['to a folder outside', '/etc', 'content/bodies'],
    ['to a folder that holds it', '..', 'content/documents/rules/loop'],
    ['to nothing', 'nowhere', `${EDITIONS}/2.md`],
    ['to a sound file beside it', '1.md', `${EDITIONS}/2.md`],
    ['among the schemas', '../../x.json', 'schemas/kinds/other.schema.json'],
  ])('%s', (_name, target, path) => {
    expect(verdictAfter((root) => symlinkSync(target, join(root, path)))).toEqual([`path-link ${path}:1:1-1 ${LINK}`]);
  });

  test('but the folders “content” and “schemas” may be links themselves', () => {
    const linked = (root: string, name: string) => {
      renameSync(join(root, name), join(root, `${name}-elsewhere`));
      symlinkSync(`${name}-elsewhere`, join(root, name));
    };
    const verdict = verdictAfter((root) => {
      for (const name of ['content', 'schemas']) linked(root, name);
    });
    expect(verdict).toEqual([]);
  });
});

test('a named pipe is told of, and is not waited for', () => {
  expect(verdictAfter((root) => execFileSync('mkfifo', [join(root, EDITIONS, '2.md')]))).toEqual([
    `path-unreadable ${EDITIONS}/2.md:1:1-1 This is not a regular file.`,
  ]);
});

test('a folder with the name of a file is told of', () => {
  expect(verdictAfter((root) => mkdirSync(join(root, EDITIONS, '2.md')))).toEqual([
    `path-unreadable ${EDITIONS}/2.md:1:1-1 This is not a regular file.`,
  ]);
});

test('a file of ten gigabytes is told of, and is not read', () => {
  const verdict = verdictAfter((root) => {
    const handle = openSync(join(root, EDITIONS, '2.md'), 'w');
    ftruncateSync(handle, 10_000_000_000);
    closeSync(handle);
  });
  expect(verdict).toEqual([`limit-size ${EDITIONS}/2.md:1:1-1 The file is larger than one megabyte.`]);
});

test('a file of just a megabyte is read', () => {
  const text = edition('## Plots\n\n');
  const whole = text + 'word '.repeat((1_000_000 - text.length) / 5);
  expect(verdictAfter((root) => put(root, EDITION, whole.padEnd(1_000_000, '\n')))).toEqual([]);
  expect(verdictAfter((root) => put(root, EDITION, whole.padEnd(1_000_001, '\n')))).toHaveLength(1);
});

test.each(['mdx', 'astro', 'vue', 'ts', 'njk', 'html', 'MD', 'markdown', 'yaml', 'json'])(
  'a file that ends in .%s is no content',
  (ending) => {
    expect(verdictAfter((root) => put(root, `${EDITIONS}/2.${ending}`, 'text'))).toEqual([
      ending === 'yaml'
        ? `path-stray ${EDITIONS}/2.yaml:1:1-1 The name of a content file ends in “.yml”.`
        : `path-stray ${EDITIONS}/2.${ending}:1:1-1 “2.${ending}” is not the name of an edition.`,
    ]);
  },
);

test.each(['01.md', '0.md', '-1.md', '1e3.md', '1234567.md', 'one.md', ' 1.md'])(
  'an edition cannot be called %s',
  (name) => {
    expect(verdictAfter((root) => put(root, `${EDITIONS}/${name}`, edition('Text.')))).toEqual([
      `path-stray ${EDITIONS}/${name}:1:1-1 “${name}” is not the name of an edition.`,
    ]);
  },
);

test.each(['content/.DS_Store', 'content/.env', 'content/documents/rules/.1.md.swp'])(
  'the hidden file %s is no content',
  (path) => {
    expect(verdictAfter((root) => put(root, path, 'text'))).toEqual([
      `path-stray ${path}:1:1-1 A hidden file is no content.`,
    ]);
  },
);

test('a hard link is read, and told of, for by its other name it can be changed unseen', () => {
  const told = 'The file has a second name on this disk, by which it can be changed without a trace here.';
  expect(verdictAfter((root) => linkSync(join(root, EDITION), join(root, EDITIONS, '2.md')))).toEqual([
    `path-link ${EDITION}:1:1-1 ${told}`,
    `path-link ${EDITIONS}/2.md:1:1-1 ${told}`,
    `id-mismatch ${EDITIONS}/2.md:3:10-11 The file says edition “1”, and its place says “2”.`,
  ]);
  organisationIn({}, (root) => {
    linkSync(join(root, EDITION), join(root, 'elsewhere.md'));
    const { diagnostics } = checkFolder({ root, on: DAY });
    expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning path-link']);
  });
});

describe('the name of a document is its id', () => {
  const named = (name: string) =>
    verdictAfter((root) => {
      put(root, `content/documents/${name}/document.yml`, 'kind: rules\ntitle: More rules\n');
      put(root, `content/documents/${name}/editions/1.md`, edition('## Plots\n\nText.\n').replace('rules', 'more'));
    }).map((line) => line.split(' ')[0]);

  test.each([
    'Rules',
    'a b',
    'a_b',
    'a.b',
    '1a',
    'a--b',
    '-a',
    'a-',
    'café',
    'COM1',
    '__proto__',
    '404',
    '..a',
    'a%2fb',
    '$(id)',
    '`id`',
    '--help',
    'a\nb',
    'a\u001b[31m',
    'a\u200db',
    '"',
    'x.',
    ' x',
    '\u212A',
    'x'.repeat(101),
  ])('%j cannot be one', (name) => {
    expect(named(name)).toEqual(['id-malformed']);
  });

  test.each(['index', 'con', 'aux', 'constructor', 'prototype', 'editions', 'assets'])('“%s” is reserved', (name) => {
    expect(named(name)).toEqual(['id-reserved', 'id-mismatch']);
  });

  test.each(['hasownproperty', 'tostring', 'valueof', 'more'])('“%s” is one like any other', (name) => {
    expect(named(name)).toEqual(name === 'more' ? [] : ['id-mismatch']);
  });
});

test('two files of one edition are told of', () => {
  expect(
    verdictAfter((root) =>
      put(
        root,
        `${EDITIONS}/1.yml`,
        'document: rules\nedition: 1\nstatus: draft\nprovisions:\n  - {heading: A, text: "b"}\n',
      ),
    ),
  ).toEqual([`id-collision ${EDITIONS}/1.yml:1:1-1 This file and “${EDITION}” have the same id.`]);
});

test('a path too long to be checked out everywhere is told of', () => {
  const [line = '', ...others] = verdictAfter((root) => put(root, `content/documents/${'d/'.repeat(300)}x.md`, 'text'));
  expect([line.split(' ')[0], others]).toEqual(['path-name', []]);
});

test('a name that is no UTF-8 is told of', () => {
  const name = (root: string) =>
    Buffer.concat([Buffer.from(`${join(root, 'content')}/a`), Buffer.from([0xff]), Buffer.from('.md')]);
  expect(verdictAfter((root) => writeFileSync(name(root), 'text')).map((line) => line.split(' ')[0])).toEqual([
    'path-unreadable',
  ]);
});

describe('what has to be there and is not', () => {
  test.each([
    ['the file of the site', 'content/site.yml', 'path-missing content/site.yml:1:1-1 The file is missing.'],
    [
      'the file of a document',
      'content/documents/rules/document.yml',
      'path-missing content/documents/rules/document.yml:1:1-1 The file is missing.',
    ],
    ['any edition', EDITIONS, 'path-missing content/documents/rules/document.yml:1:1-1 The document has no edition.'],
    [
      'the kind',
      'schemas',
      'schema-kind-unknown content/documents/rules/document.yml:1:7-12 There is no kind “rules”.',
    ],
  ])('is told of: %s', (_name, path, line) => {
    expect(verdictAfter((root) => rmSync(join(root, path), { recursive: true }))).toEqual([line]);
  });
});

test.each(['', '# none yet\n', '\n\n'])('a file of terms that holds %j is empty', (text) => {
  expect(verdictAfter((root) => put(root, 'content/terms.yml', text)).map((line) => line.split(':1-')[0])).toHaveLength(
    1,
  );
});
