import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/site/build-site.ts';
import { readTags } from '../../../src/site/html/read-tags.ts';
import { makeSite } from '../../../src/site/make-site.ts';
import { papersOf } from '../../../src/site/paper/papers.ts';
import { startPrinter } from '../../../src/site/paper/start-printer.ts';
import type { PublishedSite } from '../../../src/site/published-site.ts';
import { verifyPapers } from '../../../src/site/verify-papers.ts';
import { constitutionIn, FIXTURE } from '../constitution-of.ts';
import { HERE, pagesIn } from './built-site.ts';
import { type ReadPdf, readPdf, withoutBlanks } from './read-pdf.ts';

const DAY = '2026-11-22';
const CHROMIUM = process.env['CHROMIUM'] || '/usr/bin/chromium';
const A4 = '595 by 842';

const scratch = mkdtempSync(join(tmpdir(), 'cartulary-paper-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each([
  ['this repository', HERE, 'here'],
  ['the fixture', FIXTURE, 'fixture'],
])('The PDFs of %s', (_name, root, name) => {
  const constitution = constitutionIn(root, DAY);
  const papers = [...papersOf(constitution).values()];
  const folder = join(scratch, name);
  let read: ReadonlyMap<string, ReadPdf>;
  beforeAll(async () => {
    const { pdfs } = await buildSite({ constitution, root, out: folder, making: { chromium: CHROMIUM } });
    expect(pdfs).toBe(papers.length);
    read = new Map(papers.map(({ file }) => [file, readPdf(readFileSync(join(folder, file)))]));
  });

  test('are one for each edition, each redline and everything in force', () => {
    const editions = constitution.documents.flatMap(({ editions }) => editions).length;
    const redlines = pagesIn(folder).filter((page) => /\/redlines\/[^/]+\/$/.test(page)).length;
    expect(pdfsIn(folder)).toEqual(papers.map(({ file }) => file.slice(1)).toSorted());
    expect(papers).toHaveLength(editions + redlines + 1);
  });

  test('are tagged, in the language of the site, and have a title and A4 sheets', () => {
    for (const [file, { isTagged, language, title, sizes }] of read) {
      expect({ isTagged, language, sizes: [...new Set(sizes)] }, file).toEqual({
        isTagged: true,
        language: constitution.site.language,
        sizes: [A4],
      });
      expect(title, file).toContain(` · ${constitution.site.name}`);
    }
  });

  test('have a bookmark for each heading of the page', () => {
    for (const { page, file } of papers) {
      const headings = headingsOf(folder, page);
      const bookmarks = (read.get(file)?.bookmarks ?? []).map(withoutBlanks);
      expect(bookmarks.length, file).toBeGreaterThan(0);
      expect(
        (read.get(file)?.bookmarks ?? []).filter((bookmark) => /^[\d.]+[^\d.\s]/.test(bookmark)),
        file,
      ).toEqual([]);
      expect(
        bookmarks.filter((bookmark) => !headings.includes(bookmark)),
        file,
      ).toEqual([]);
    }
  });

  test('say on each page whose they are, which text, whether it counts, and which page it is', () => {
    for (const { file, parts } of papers) {
      const pages = read.get(file)?.pages ?? [];
      const known = parts.map(({ name, status }) => [name, status].map(withoutBlanks));
      for (const [index, words] of pages.entries()) {
        const place = `${file} page ${index + 1}`;
        expect(words, place).toContain(withoutBlanks(`${constitution.site.name}, as on 22 November 2026`));
        expect(words, place).toContain(`Page${index + 1}of${pages.length}`);
        expect(
          known.filter((said) => said.every((sentence) => words.includes(sentence))).length,
          place,
        ).toBeGreaterThan(0);
      }
      const unsaid = known.filter(([, status = '']) => !pages.some((words) => words.includes(status)));
      expect(unsaid, file).toEqual([]);
    }
  });

  test('lead to full addresses, which hold wherever a PDF is kept', () => {
    const links = [...read.values()].flatMap(({ links: all }) => all);
    expect(links.filter((link) => !/^(?:https:\/\/|mailto:)/.test(link) || link.includes('localhost'))).toEqual([]);
    expect(links.some((link) => link.startsWith(constitution.site.url))).toBe(true);
  });

  test('are led to by links that say how many pages they have', () => {
    const led = pagesIn(folder).flatMap((page) => paperLinks(folder, page));
    const wrong = led.filter(({ file, words }) => !words.endsWith(counted(read.get(file)?.pages.length)));
    expect(wrong).toEqual([]);
    expect([...new Set(led.map(({ file }) => file))].toSorted()).toEqual(papers.map(({ file }) => file).toSorted());
    for (const { page, href } of led)
      expect(existsSync(join(folder, new URL(href, `https://site.example${page}`).pathname))).toBe(true);
  });
});

describe('A build', () => {
  const constitution = constitutionIn(FIXTURE, DAY);
  const first = join(scratch, 'fixture');

  test('of the same day gives the same bytes', async () => {
    const second = join(scratch, 'again');
    await buildSite({ constitution, root: FIXTURE, out: second, making: { chromium: CHROMIUM } });
    const differing = pdfsIn(first).filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    );
    expect(differing).toEqual([]);
  });

  test('without Chromium has no PDF, and no page leads to one', async () => {
    const without = join(scratch, 'without');
    const { pdfs } = await buildSite({ constitution, root: FIXTURE, out: without });
    expect(pdfs).toBe(0);
    expect(pdfsIn(without)).toEqual([]);
    expect(pagesIn(without).filter((page) => html(without, page).includes('.pdf'))).toEqual([]);
  });

  test('whose Chromium does not start fails in a sentence before it begins, and what was built before stays', async () => {
    const kept = siteBefore('kept');
    const making = { chromium: '/bin/false' };
    await expect(buildSite({ constitution, root: FIXTURE, out: kept, making })).rejects.toThrow(
      'The PDFs could not be made: /bin/false does not start. Name another Chromium in CHROMIUM, or leave them out with --no-pdf.',
    );
    expect(readdirSync(kept)).toEqual(['index.html']);
    expect(existsSync(join(dirname(kept), '.kept-builds'))).toBe(false);
  });

  test('that fails between two PDFs leaves nothing behind, and what was built before stays', async () => {
    const broken = siteBefore('broken');
    const onMade = () => {
      throw new Error('One was made, and no more.');
    };
    const making = { chromium: CHROMIUM, onMade };
    await expect(buildSite({ constitution, root: FIXTURE, out: broken, making })).rejects.toThrow(
      'One was made, and no more.',
    );
    expect(readdirSync(broken)).toEqual(['index.html']);
    expect(existsSync(join(dirname(broken), '.broken-builds'))).toBe(false);
  });

  test('whose Chromium ends before it has printed says so', async () => {
    const printer = await startPrinter(CHROMIUM);
    await printer.close();
    await expect(
      printer.print(
        [{ url: 'https://site.example/' }],
        () => undefined,
        () => undefined,
      ),
    ).rejects.toThrow('The PDFs could not be made: Chromium ended. Build again, or leave them out with --no-pdf.');
  });

  describe('that lost something is refused', () => {
    const folder = join(scratch, 'spoilt');
    let site: PublishedSite;
    let some = '';
    beforeAll(async () => {
      site = { ...(await makeSite(constitution)), papers: papersOf(constitution) };
      cpSync(realpathSync(first), folder, { recursive: true });
      some = join(folder, pdfsIn(folder)[0] ?? '');
    });

    test('where a PDF is missing', () => {
      const bytes = readFileSync(some);
      rmSync(some);
      expect(() => verifyPapers(site, folder)).toThrow(/^The build lacks the PDF /);
      writeFileSync(some, bytes);
      expect(verifyPapers(site, folder)).toBe(site.papers.size);
    });

    test('where there is one too many', () => {
      cpSync(some, join(folder, 'other.pdf'));
      expect(() => verifyPapers(site, folder)).toThrow('The build holds the PDF other.pdf, which nothing asks for.');
      rmSync(join(folder, 'other.pdf'));
    });

    test('where one breaks off', () => {
      truncateSync(some, 1000);
      expect(() => verifyPapers(site, folder)).toThrow(/ is not whole\.$/);
    });
  });
});

/** A place where a site stands already. */
function siteBefore(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'before');
  return folder;
}

function pdfsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.pdf'))
    .toSorted();
}

function html(folder: string, page: string): string {
  return readFileSync(join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
}

function headingsOf(folder: string, page: string): readonly string[] {
  return [...html(folder, page).matchAll(/<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/g)].map(([, words = '']) =>
    withoutBlanks(
      words
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&')
        .replaceAll(/&#39;|&apos;/g, "'")
        .replaceAll('&quot;', '"'),
    ),
  );
}

function paperLinks(folder: string, page: string) {
  const written = html(folder, page);
  const files = [...readTags(written)].filter(({ attributes }) => attributes.has('data-paper'));
  const words = [...written.matchAll(/<a [^>]*data-paper=[^>]*>([^<]*)<\/a>/g)].map(([, said = '']) => said);
  return files.map(({ attributes }, index) => ({
    page,
    href: attributes.get('href') ?? '',
    file: attributes.get('data-paper') ?? '',
    words: words[index] ?? '',
  }));
}

function counted(pages: number | undefined): string {
  return pages === 1 ? '(PDF, 1 page)' : `(PDF, ${pages} pages)`;
}
