import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { textReport } from '../../src/reports/text.ts';
import { rules } from '../../src/rules/index.ts';

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
  ['text-encoding', 'editors and git would mend the broken bytes'],
]);

const folders = foldersIn(ROOM);

test('the base organisation has no fault', () => {
  expect(reportOn(ORGANISATION)).toBe(CLEAN);
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
  const messages = [...report.matchAll(/^(?:error|warning)\[[a-z-]+\]: (.*)$/gm)].map(([, message = '']) => message);
  return messages.filter((message) => message.split(/\s+/).length > 25);
}

/** The whole report on a case: its files laid over the base organisation. */
function reportOnCase(folder: string): string {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-rule-'));
  try {
    cpSync(ORGANISATION, root, { recursive: true });
    for (const name of foldersIn(folder)) cpSync(join(folder, name), join(root, name), { recursive: true });
    return reportOn(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function reportOn(root: string): string {
  return textReport(checkFolder({ root, on: DAY }));
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
