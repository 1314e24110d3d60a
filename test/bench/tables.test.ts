import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatClaims } from '../../bench/claim.ts';
import { countPages } from '../../bench/count-pages.ts';
import { differingFiles } from '../../bench/differing-files.ts';
import { formatTable } from '../../bench/format-table.ts';
import { readRequest } from '../../bench/read-request.ts';
import { formatUsages } from '../../bench/usage-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartulary-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('The tables of the benchmarks', () => {
  it('stand in columns, with numbers to the right', () => {
    expect(
      formatTable(
        ['what', 'ms'],
        [
          ['one', '1.5'],
          ['another', '–'],
        ],
      ),
    ).toBe('| what    |  ms |\n| ------- | --: |\n| one     | 1.5 |\n| another |   – |\n');
  });

  it('say of each target whether it was met', () => {
    const claim = { work: 'check', level: 'aim', target: '0.5 s', measured: '0.6 s' } as const;
    expect(
      formatClaims([
        { ...claim, isMet: false },
        { ...claim, isMet: true },
      ]),
    ).toBe(
      '| work  | level | target | measured | verdict |\n' +
        '| ----- | ----- | ------ | -------- | ------- |\n' +
        '| check | aim   | 0.5 s  | 0.6 s    | missed  |\n' +
        '| check | aim   | 0.5 s  | 0.6 s    | met     |\n',
    );
  });

  it('compare processor times, and leave out a memory that nobody knows', () => {
    const ours = { cpu: 100, wall: 120, peak: 50.4, output: '', runs: 3 };
    const other = { ...ours, cpu: 250, peak: Number.NaN, runs: 1 };
    const [, , , row] = formatUsages([
      { name: 'ours', usage: ours },
      { name: 'other', usage: other, against: ours },
    ]).split('\n');
    expect(row?.split('|').map((cell) => cell.trim())).toEqual(['', 'other', '250', '120', '–', '2.50', '1', '']);
  });
});

describe('What is asked of the benchmarks', () => {
  it('is parts in their order, numbers of documents, and how', () => {
    expect(readRequest(['redline', 'check', '10', '200', '--runs', '5', '--without-peers'])).toEqual({
      parts: ['check', 'redline'],
      sizes: [10, 200],
      runs: 5,
      peers: 'without',
    });
  });

  it('is all where nothing is said', () => {
    expect(readRequest([])).toEqual({
      parts: ['check', 'changed', 'site', 'site-changed', 'growth', 'texts', 'redline', 'lighthouse'],
      sizes: [],
      runs: 3,
      peers: 'with',
    });
  });

  it('is refused in a sentence where it cannot be read', () => {
    expect([['chek'], ['0'], ['--runs', 'x'], ['--help']].map(readRequest)).toEqual([
      '“chek” is neither a part nor a number of documents.',
      '“0” is neither a part nor a number of documents.',
      'After --runs stands a number from 1.',
      '',
    ]);
    expect(readRequest(['--fast'])).toEqual(expect.stringContaining('--fast'));
  });
});

describe('A built site', () => {
  const [one, other] = [site('one', 'a'), site('other', 'b')];

  it('has pages to read and pages that only lead on', () => {
    expect(countPages(one)).toEqual({ pages: 2, redirects: 1 });
  });

  it('differs from another by the files with other bytes and those that stand in one alone', () => {
    writeFileSync(join(one, 'alone.css'), '');
    expect(differingFiles(one, other)).toEqual(['alone.css', 'text/index.html']);
    expect(differingFiles(one, one)).toEqual([]);
  });
});

function site(name: string, words: string): string {
  const root = join(folder, name);
  const pages = {
    'index.html': '<!doctype html><title>A</title>',
    'text/index.html': `<!doctype html><p>${words}</p>`,
    'id/index.html': '<!doctype html><meta http-equiv="refresh" content="0; url=../text/">',
  };
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
