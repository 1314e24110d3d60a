import { describe, expect, it } from 'vitest';
import { searchIndex, sortKey } from '../../src/site/page-models/search-index.ts';
import { indexLetters, letterPage, searchPage } from '../../src/site/page-models/search-page.ts';
import { sitemap } from '../../src/site/page-models/sitemap.ts';
import type { Files } from '../organisation-in.ts';
import { edition } from '../organisation-in.ts';
import { constitutionIn, constitutionOf, FIXTURE } from './constitution-of.ts';

const fixture = constitutionIn(FIXTURE);

describe('The index from A to Z', () => {
  it('holds terms with their other names, bodies, documents, headings and numbers, under their letters', () => {
    const groups = searchIndex(fixture);
    expect(groups.map(({ letter }) => letter)).toEqual([...groups.map(({ letter }) => letter)].sort());
    const entries = groups.flatMap((group) => group.entries);
    expect(entries.filter(({ text }) => /friend of the mill|quorum/i.test(text))).toEqual([
      { text: 'Friend of the mill', places: [{ where: 'defined word', to: '/terms/#friend' }] },
      { text: 'Quorum', places: [{ where: 'four trustees, Rules of the Trust', to: '/documents/rules/#quorum' }] },
    ]);
  });

  it('says where a text is not in force', () => {
    const constitution = constitutionOf({});
    expect(searchIndex(constitution).flatMap(({ entries }) => entries)).toEqual([
      { text: 'Plots', places: [{ where: 'Rules of the Society (draft)', to: '/documents/rules/#plots' }] },
      { text: 'Rules of the Society', places: [{ where: 'document', to: '/documents/rules/' }] },
    ]);
  });

  it.each([
    ['The Board', 'board'],
    ['A', 'a'],
    ['Étude', 'etude'],
    ['Theatre', 'theatre'],
  ])('sorts %s as %s', (text, key) => {
    expect(sortKey(text)).toBe(key);
  });

  it('stands on the page of search where it is short, and letter by letter where it is long', () => {
    expect(indexLetters(fixture)).toEqual([]);
    expect(searchPage(fixture).letters[0]?.href).toBe(`#${searchPage(fixture).groups[0]?.id}`);
    const large = constitutionOf(manyHeadings(900));
    expect(indexLetters(large)).toEqual(['h', 'r']);
    expect(searchPage(large).groups).toEqual([]);
    expect(searchPage(large).letters.map(({ href }) => href)).toEqual(['h/', 'r/']);
    expect(letterPage(large, 'h').group.entries).toHaveLength(900);
    expect(letterPage(large, 'h').head.isIndexed).toBe(false);
  });

  it('lists a heading of very many documents once', () => {
    const many = constitutionOf(manyDocuments(60));
    const [plots] = searchPage(many).groups.flatMap(({ entries }) => entries.filter(({ text }) => text === 'Plots'));
    expect([plots?.places.length, plots?.more]).toEqual([1, 60]);
  });
});

describe('The page of search', () => {
  it('offers what the texts can be, those that count first', () => {
    expect(searchPage(fixture).scopes.map(({ value }) => value)).toEqual(['now', 'open', 'all']);
    expect(
      searchPage(fixture)
        .kinds.slice(-3)
        .map(({ text }) => text),
    ).toEqual(['Terms', 'Bodies', 'Decisions']);
  });

  it('is one that search engines may know: without words asked for, it is the index', () => {
    expect(sitemap(fixture, []).map(({ url }) => url)).toContain(`${fixture.site.url}search/`);
  });
});

function manyHeadings(count: number): Files {
  const sections = Array.from({ length: count }, (_, index) => `## Heading ${index} {#h-${index}}\n\nWords of it.\n`);
  return { 'content/documents/rules/editions/1.md': edition(sections.join('\n')) };
}

function manyDocuments(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      [`content/documents/rules-${index}/document.yml`, `kind: rules\ntitle: Rules ${index}\n`],
      [
        `content/documents/rules-${index}/editions/1.md`,
        `---\ndocument: rules-${index}\nedition: 1\nstatus: draft\n---\n## Plots {#plots}\n\nEach plot has one holder.\n`,
      ],
    ]).flat(),
  );
}
