import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { keepUpTo } from '../../src/model/keep.ts';
import { type CheckOptions, checkFiles } from '../../src/pipeline/check-folder.ts';
import { loadFiles } from '../../src/pipeline/load-constitution.ts';
import { changeFiles, type OrganisationFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import { PLAIN } from '../../src/reports/manner.ts';
import { textReport } from '../../src/reports/text.ts';
import { rules } from '../../src/rules/index.ts';
import { copyToLayOver } from '../copy-to-lay-over.ts';
import { SEALS, sealedFiles, sealsIn } from '../sealed-files.ts';

const ROOM = join(import.meta.dirname, '../../src/rules');
const ORGANISATION = join(import.meta.dirname, '../fixtures/organisation');
const DAY = '2026-06-01';
const CLEAN = 'No diagnostics.\n';

/** Rules that no stored file can break, and why; the tests of discovery make their cases at run time. */
const WITHOUT_FAILING_EXAMPLE: ReadonlyMap<string, string> = new Map([
  ['path-link', 'git on some machines stores a link as a file'],
  ['path-name', 'a path of more than 400 characters cannot be checked out everywhere'],
  ['path-unreadable', 'git stores no permissions, devices or pipes'],
  ['limit-size', 'a file of more than a megabyte would weigh on every clone'],
  ['limit-findings', 'its report would tell a hundred faults'],
  ['text-encoding', 'editors and git would mend the broken bytes'],
]);

const folders = foldersIn(ROOM);
const { laidOver, remove } = copyToLayOver();
afterAll(remove);

test('the base organisation has no fault', () => {
  expect(reportOn(readFiles(ORGANISATION), {})).toBe(CLEAN);
});

test('the registry holds exactly the rules that have a folder, in order', () => {
  expect(rules.map(({ id }) => id)).toEqual(folders);
});

describe.each(folders)('%s', (id) => {
  const cases = foldersIn(join(ROOM, id, 'examples'));

  test.each(cases)('%s', (name) => {
    const folder = join(ROOM, id, 'examples', name);
    const report = reportOnCase(folder);
    const stored = join(folder, 'report.txt');
    if (process.env['UPDATE_REPORTS'] === '1') writeFileSync(stored, report);
    const expected = readFileSync(stored, 'utf8');
    expect(expected.trim()).not.toBe('');
    expect(report).toBe(expected);
  });

  test('what is kept in memory makes no difference', () => {
    const keeping = () => keepUpTo(0, 1);
    for (const name of cases) {
      const stored = readFileSync(join(ROOM, id, 'examples', name, 'report.txt'), 'utf8');
      expect(reportOnCase(join(ROOM, id, 'examples', name), { keeping })).toBe(stored);
    }
  });

  test('its page bears its name and opens with what it asks for', () => {
    const [title, , summary] = readFileSync(join(ROOM, id, 'README.md'), 'utf8').split('\n');
    expect(title?.toLowerCase()).toBe(`# ${id.replaceAll('-', ' ')}`);
    expect(summary).toBe(rules.find((rule) => rule.id === id)?.summary);
  });

  test('its page says why, and how to mend it', () => {
    const page = readFileSync(join(ROOM, id, 'README.md'), 'utf8');
    expect(page.match(/^## .*$/gm)?.slice(0, 2)).toEqual(['## Why', '## How to mend it']);
  });

  if (WITHOUT_FAILING_EXAMPLE.has(id)) return;

  test('an example shows it at work, and another that it does not cry wolf', () => {
    const reports = cases.map((name) => readFileSync(join(ROOM, id, 'examples', name, 'report.txt'), 'utf8'));
    expect(reports.filter((report) => report.includes(`[${id}]`)).length).toBeGreaterThan(0);
    expect(reports.filter((report) => report === CLEAN).length).toBeGreaterThan(0);
  });
});

test('every message is one plain sentence of at most 25 words', () => {
  const long = folders.flatMap((id) =>
    foldersIn(join(ROOM, id, 'examples')).flatMap((name) => longMessages(join(ROOM, id, 'examples', name))),
  );
  expect(long).toEqual([]);
});

function longMessages(folder: string): readonly string[] {
  const report = readFileSync(join(folder, 'report.txt'), 'utf8');
  const messages = [...report.matchAll(/^(?:error|warning)\[[a-z-]+\]: ([^\n]*(?:\n {2}\S[^\n]*)*)$/gm)].map(
    ([, message = '']) => message,
  );
  return messages.filter((message) => message.split(/\s+/).length > 25);
}

/**
 * The whole report on a case: its files laid over the base organisation. Its adopted texts are sealed as they stand, unless the
 * case brings seals of its own; an empty file of them stands for none. What lies in its folder `base` is how all stood
 * before, and is sealed in the same way; the case then has those seals.
 */
function reportOnCase(folder: string, memory: Pick<CheckOptions, 'keeping'> = {}): string {
  const before = existsSync(join(folder, 'base')) ? filesOf(join(folder, 'base'), sealedFiles) : undefined;
  const files = filesOf(folder, (own) =>
    before === undefined ? sealedFiles(own) : changeFiles(own, new Map([[SEALS, sealsIn(before)]])),
  );
  const base = before === undefined ? undefined : loadFiles(before, { dayIn: () => DAY }).constitution;
  return reportOn(files, { base, ...memory });
}

function filesOf(folder: string, seal: (files: OrganisationFiles) => OrganisationFiles): OrganisationFiles {
  const own = foldersIn(folder).filter((one) => one !== 'base');
  const files = laidOver(folder, own, readFiles);
  if (!existsSync(join(folder, SEALS))) return seal(files);
  return sealsIn(files) === '' ? changeFiles(files, new Map([[SEALS, undefined]])) : files;
}

function reportOn(files: OrganisationFiles, options: Pick<CheckOptions, 'base' | 'keeping'>): string {
  const verdict = checkFiles(files, { on: DAY, ...options });
  return textReport(verdict, { constitution: verdict.loaded, manner: PLAIN });
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
