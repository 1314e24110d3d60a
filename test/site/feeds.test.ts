import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atomXml } from '../../src/site/html/atom.ts';
import { feedOf, feedSubjects } from '../../src/site/page-models/feeds.ts';
import { constitutionIn } from './constitution-of.ts';

const constitution = constitutionIn(join(import.meta.dirname, '../fixtures/second-organisation'), '2026-11-22');

describe('the feeds', () => {
  test('are one of all changes, one for each document and one for each body', () => {
    const { documents, bodies } = constitution;
    expect(feedSubjects(constitution).map(({ address }) => address)).toEqual([
      '/changes/feed.xml',
      ...documents.map(({ id }) => `/documents/${id}/feed.xml`),
      ...bodies.map(({ id }) => `/bodies/${id}/feed.xml`),
    ]);
  });

  test('tell each event under a name of its own', () => {
    for (const subject of feedSubjects(constitution)) {
      const ids = feedOf(subject, constitution).entries.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('tell a proposal once, under the day on which it was put forward', () => {
    const [all] = feedSubjects(constitution);
    const entries = all === undefined ? [] : feedOf(all, constitution).entries;
    const told = entries.filter(({ id }) => id.includes('/standing-orders/editions/2/'));
    expect(told.map(({ day, title }) => [day, title])).toEqual([
      ['2026-03-02', 'Standing Orders, edition 2: proposed'],
    ]);
  });

  test('do not tell what is still to come', () => {
    const [all] = feedSubjects(constitution);
    const days = all === undefined ? [] : feedOf(all, constitution).entries.map(({ day }) => day);
    expect(days.length).toBeGreaterThan(3);
    expect(days.filter((day) => day > '2026-11-22')).toEqual([]);
  });
});

test('what content writes cannot break out of a feed', () => {
  const hostile = ']]><script>&"\'\u0001\ufffe\ud800';
  const feed = { url: hostile, page: hostile, title: hostile, author: hostile, language: hostile };
  const entry = { id: hostile, title: hostile, day: '2024-03-09', summary: hostile, page: hostile };
  const xml = atomXml({ ...feed, entries: [entry] });
  expect(['<script', '\u0001', '\ufffe', '&"', ']]>'].filter((piece) => xml.includes(piece))).toEqual([]);
  expect(xml.split(']]&gt;&lt;script&gt;&amp;&quot;&#39;\ufffd\ufffd\ufffd').length - 1).toBe(10);
});
