import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTags } from '../../../src/site/html/read-tags.ts';
import { makeSite } from '../../../src/site/make-site.ts';
import type { PublishedSite } from '../../../src/site/published-site.ts';
import { verifyBuild } from '../../../src/site/verify-build.ts';
import { constitutionIn, FIXTURE } from '../constitution-of.ts';
import { type BuiltSite, builtSite, HERE, pagesIn, sharedSite } from './built-site.ts';

const RULES = {
  extends: ['html-validate:recommended'],
  rules: {
    // Written as Astro writes them.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    // Safari takes lists without markers for no lists unless it is told.
    'no-redundant-role': 'off',
    // A fragment that no id of a provision can be holds a dot.
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    // A number is said with its word; both begin with the same.
    'prefer-native-element': ['error', { exclude: ['note', 'group'] }],
  },
} as const;

describe.each([
  ['this repository', HERE],
  ['the fixture', FIXTURE],
])('The pages of %s', (_name, root) => {
  let folder = '';
  beforeAll(async () => {
    folder = await sharedSite(root);
  });

  test('lead nowhere that is not there, and to no place on a page that is not there', () => {
    const pages = pagesIn(folder);
    const files = new Map(pages.map((page) => [page, tagsOf(folder, page)]));
    const ids = new Map(
      [...files].map(([page, tags]) => [page, new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []))]),
    );
    const dead = [...files].flatMap(([page, tags]) =>
      linksOf(tags, page)
        .filter((link) => !isAlive(link, page, ids, folder))
        .map((link) => `${page} → ${link}`),
    );
    expect(dead).toEqual([]);
  });

  test('have one first heading, a language, and no id twice', () => {
    for (const page of pagesIn(folder)) {
      const tags = tagsOf(folder, page);
      expect(
        tags.filter(({ name }) => name === 'h1'),
        page,
      ).toHaveLength(1);
      expect(tags.find(({ name }) => name === 'html')?.attributes.get('lang'), page).toBe('en-GB');
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size, page).toBe(ids.length);
    }
  });

  test('carry no style and no script of their own', () => {
    for (const page of pagesIn(folder)) {
      const html = read(folder, page);
      expect(html, page).not.toMatch(/<style|<script(?![^>]* src=)|\sstyle="|\son[a-z]+="/);
    }
  });

  test('are sound HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader([], { root: true, ...RULES } as never));
    const faults: string[] = [];
    for (const page of pagesIn(folder)) {
      const { results } = await validator.validateString(read(folder, page));
      faults.push(
        ...results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${page} ${line}:${column} ${ruleId} ${message}`),
        ),
      );
    }
    expect(faults).toEqual([]);
  });
});

describe('A build that lost something is refused', () => {
  let built: BuiltSite;
  let published: PublishedSite;
  beforeAll(async () => {
    built = await builtSite(FIXTURE);
    published = await makeSite(constitutionIn(FIXTURE, '2026-11-22'));
  });
  afterAll(() => built.remove());

  test('and one that did not is counted', () => {
    const { constitution } = published;
    expect(verifyBuild(published, built.folder).count).toMatchObject({
      documents: constitution.documents.length,
      editions: constitution.documents.flatMap(({ editions }) => editions).length,
    });
  });

  test.each<[string, (html: string) => string, RegExp]>([
    [
      'a clause',
      (html) => html.replace(/<li class="clause"/, '<li class="lost"').replace(' data-clause=', ' data-lost='),
      /clauses/,
    ],
    ['an id', (html) => html.replace(/(<section class="provision" id=")/, '$1lost-'), /does not hold the provision/],
    ['its own name', (html) => html.replace('data-edition=', 'data-lost='), /does not show/],
  ])('where an edition lost %s', (_what, lose, message) => {
    const path = join(built.folder, 'documents/rules/editions/1/index.html');
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, lose(html));
    expect(() => verifyBuild(published, built.folder)).toThrow(message);
    writeFileSync(path, html);
  });

  test('where the data of an edition to compare is missing, or one too many', () => {
    const [path, other] = ['1.json', '7.json'].map((name) => join(built.folder, 'documents/rules/compare', name));
    if (path === undefined || other === undefined) throw new Error('There are no such files.');
    renameSync(path, other);
    expect(() => verifyBuild(published, built.folder)).toThrow(/lacks the file documents\/rules\/compare\/1\.json/);
    cpSync(other, path);
    expect(() => verifyBuild(published, built.folder)).toThrow(/holds the file .*7\.json, which nothing asks for/);
    rmSync(other);
    expect(verifyBuild(published, built.folder).count.documents).toBe(2);
  });

  test('where a file is missing that browsers and search engines ask for', () => {
    for (const name of ['favicon.ico', 'sitemap.xml', 'assets/social.png', 'documents/rules/editions/1/social.png']) {
      const path = join(built.folder, name);
      renameSync(path, `${path}-2`);
      expect(() => verifyBuild(published, built.folder)).toThrow(`lacks the file ${name}`);
      renameSync(`${path}-2`, path);
    }
  });

  test('where a page is missing, or one too many', () => {
    const path = join(built.folder, 'documents/rules');
    renameSync(path, `${path}-2`);
    expect(() => verifyBuild(published, built.folder)).toThrow(/lacks the page documents\/rules/);
    cpSync(`${path}-2`, path, { recursive: true });
    expect(() => verifyBuild(published, built.folder)).toThrow(/nothing asks for/);
  });
});

function read(folder: string, page: string): string {
  return readFileSync(join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
}

function tagsOf(folder: string, page: string) {
  return [...readTags(read(folder, page))];
}

function linksOf(tags: ReturnType<typeof tagsOf>, page: string): readonly string[] {
  const links = tags
    .filter(({ attributes }) => attributes.get('rel') !== 'canonical')
    .flatMap(({ name, attributes }) => {
      const refresh =
        attributes.get('http-equiv') === 'refresh' ? attributes.get('content')?.split('url=')[1] : undefined;
      return name === 'meta' ? (refresh ?? []) : (attributes.get('href') ?? attributes.get('src') ?? []);
    });
  // The page for what is not found is written for the address at which the site is published.
  return links.filter((link) => !/^[a-z]+:/i.test(link) && !(page === '/404.html' && link.startsWith('//')));
}

function isAlive(link: string, page: string, ids: ReadonlyMap<string, ReadonlySet<string>>, folder: string): boolean {
  const { pathname, hash } = new URL(link, `https://site.example${page}`);
  const onPage = ids.get(pathname);
  if (onPage === undefined) return hash === '' && isFile(join(folder, pathname));
  return hash === '' || onPage.has(decodeURIComponent(hash.slice(1)));
}

function isFile(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
