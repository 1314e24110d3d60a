import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readTags } from '../../../src/site/html/read-tags.ts';
import { FIXTURE } from '../constitution-of.ts';
import { HERE, pagesIn, sharedSite } from './built-site.ts';

/** Classes for what neither organisation shows: a preview, words without end, and changes to clauses within clauses within clauses. */
const ELSEWHERE: readonly string[] = ['preview', 'unbroken', 'depth-3', 'depth-4'];

let folders: readonly string[] = [];
beforeAll(async () => {
  folders = [await sharedSite(HERE), await sharedSite(FIXTURE)];
});

test('every class that a style sheet names is on some page, or given by a script', () => {
  const used = new Set(folders.flatMap((folder) => [...classesOnPages(folder), ...wordsOfScripts(folder)]));
  const named = new Set(folders.flatMap((folder) => [...classesInStyles(folder)]));
  expect([...named].filter((name) => !used.has(name) && !ELSEWHERE.includes(name)).toSorted()).toEqual([]);
});

test('every property that a style sheet reads is set in one', () => {
  const styles = folders.flatMap((folder) => assets(folder, '.css')).join('\n');
  const read = new Set([...styles.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
  const set = new Set([...styles.matchAll(/[{;\s]--([\w-]+)\s*:/g)].map(([, name]) => name));
  expect([[...read].filter((name) => !set.has(name)), [...set].filter((name) => !read.has(name))]).toEqual([[], []]);
});

function classesInStyles(folder: string): Iterable<string> {
  return assets(folder, '.css').flatMap((text) =>
    [...text.replace(/url\([^)]*\)|"[^"]*"/g, '').matchAll(/\.([A-Za-z][\w-]*)(?=[^{}]*\{)/g)].map(
      ([, name]) => name ?? '',
    ),
  );
}

function classesOnPages(folder: string): ReadonlySet<string> {
  const classes = new Set<string>();
  for (const page of pagesIn(folder)) {
    const html = readFileSync(join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
    for (const { attributes } of readTags(html))
      for (const name of (attributes.get('class') ?? '').split(/\s+/)) classes.add(name);
  }
  return classes;
}

function wordsOfScripts(folder: string): readonly string[] {
  return assets(folder, '.js').flatMap((text) => text.split(/[^\w-]+/));
}

function assets(folder: string, ending: string): readonly string[] {
  const place = join(folder, 'assets');
  return readdirSync(place)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(place, name), 'utf8'));
}
