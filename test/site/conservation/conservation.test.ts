import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../../../src/site/addresses.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import { conservationProofs } from '../../../src/site/conservation/conservation-proofs.ts';
import { verifyNothingLeftOut } from '../../../src/site/conservation/verify-nothing-left-out.ts';
import { filesBelow } from '../../../src/site/files-below.ts';
import { constitutionIn } from '../constitution-of.ts';
import { DAMAGES, dice } from './damage.ts';

const ROOT = join(import.meta.dirname, '../../..');
const constitution = constitutionIn(ROOT, '2026-11-22');
const scratch = mkdtempSync(join(tmpdir(), 'cartulary-conservation-'));
const folder = join(scratch, 'copy');

beforeAll(async () => {
  await buildSite({ constitution, root: ROOT, out: join(scratch, 'site') });
  cpSync(join(scratch, 'site'), folder, { recursive: true, dereference: true });
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Throws at the first page that lacks something. */
function verifyConservation(): void {
  for (const { path, prove } of conservationProofs(constitution, filesBelow(folder)))
    prove(readFileSync(join(folder, path), 'utf8'));
}

const fileOf = (page: string) => join(folder, page, 'index.html');

/** Why a build is refused in which one page is other; undefined where it passes. */
function refusal(page: string, change: (html: string) => string): string | undefined {
  const before = readFileSync(fileOf(page), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing of ${page} was changed.`);
  writeFileSync(fileOf(page), after);
  try {
    verifyConservation();
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  } finally {
    writeFileSync(fileOf(page), before);
  }
}

const textPages = constitution.documents.flatMap(({ id, editions }) => [
  addresses.document(id),
  ...editions.map(({ number }) => addresses.edition(id, number)),
]);

describe('what a build has to hold', () => {
  test('is all there where nothing was lost', () => {
    expect(() => verifyConservation()).not.toThrow();
  });

  test.each(Object.keys(DAMAGES))('a lost %s is noticed on every page of a text', (name) => {
    const pick = dice(name.length);
    const missed: string[] = [];
    let tried = 0;
    for (const page of [...textPages, addresses.whole]) {
      const html = readFileSync(fileOf(page), 'utf8');
      const damaged = DAMAGES[name]?.(html, pick);
      if (damaged === undefined) continue;
      tried += 1;
      if (refusal(page, () => damaged)?.includes(page) !== true) missed.push(page);
    }
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(2);
  });

  test('whatever is lost on whatever page of a text is noticed', { timeout: 120_000 }, () => {
    const pick = dice(20_261_122);
    const missed: string[] = [];
    for (let round = 0; round < 150; round += 1) {
      const page = textPages[pick(textPages.length)] ?? '';
      const [name, damage] = Object.entries(DAMAGES)[pick(Object.keys(DAMAGES).length)] ?? [];
      const damaged = damage?.(readFileSync(fileOf(page), 'utf8'), pick);
      if (damaged !== undefined && refusal(page, () => damaged) === undefined) missed.push(`${round} ${page} ${name}`);
    }
    expect(missed).toEqual([]);
  });

  test.each<[string, string, RegExp, string]>([
    ['a cell of the table of seats', addresses.body('executive'), /<td>(?!<)[^<]+<\/td>/, '<td></td>'],
    ['the function of a body', addresses.body('executive'), /<p class="lead">[^<]*<\/p>/, ''],
    ['a body in the list of bodies', addresses.bodies, /Wellbeing Group/g, ''],
    ['a term', addresses.terms, /<dt>Executive<\/dt>/, ''],
    ['the meaning of a term', addresses.terms, /<dd> <p>[^<]*<\/p>/, '<dd>'],
    ['a name not to use', addresses.terms, /Executive Group, /, ''],
    ['a number that binds', addresses.glance, /<dt>\s*Plan years[\s\S]*?<\/dt>/, ''],
    ['a document in the list of documents', addresses.documents, /Member Protocol/g, ''],
    ['the sentence on an edition', addresses.history('executive'), /<p>What the Executive is to do.<\/p>/, ''],
    ['a title', addresses.edition('executive', 1), /<h1>[^<]*<\/h1>/, ''],
    ['a subtitle', addresses.document('executive'), /<p class="subtitle">[^<]*<\/p>/, ''],
    [
      'words that are kept, in a redline',
      addresses.redline('executive', 1, 2),
      /<p class="run">The role of the Executive is to:<\/p>/,
      '',
    ],
    [
      'words that went out',
      addresses.redline('executive', 1, 2),
      /<p class="run"><del>[\s\S]*?<\/del>/,
      '<p class="run">',
    ],
    [
      'words that came in',
      addresses.redline('executive', 1, 2),
      /(<p class="run"><del>[\s\S]*?<\/del>)<ins>[\s\S]*?<\/ins>/,
      '$1',
    ],
  ])('%s is missed where it is lost', (_name, page, pattern, instead) => {
    expect(refusal(page, (html) => html.replace(pattern, instead))).toContain(page);
  });

  test('a document or an edition that has no page is missed', () => {
    const out = join(scratch, 'site');
    expect(() => verifyNothingLeftOut(ROOT, out)).not.toThrow();
    const page = fileOf(addresses.edition('executive', 2));
    rmSync(page);
    expect(() => verifyNothingLeftOut(ROOT, folder)).toThrow(
      'The build lacks the page /documents/executive/editions/2/, and its text is in the content.',
    );
    cpSync(join(out, addresses.edition('executive', 2), 'index.html'), page);
  });

  test('the failure names the page and the first words that are lost', () => {
    const page = addresses.edition('executive', 1);
    const lose = (html: string) => html.replace('<p>Identify and oversee joint commissioning projects.</p>', '');
    expect(refusal(page, lose)).toBe(
      'The page /documents/executive/editions/1/ does not hold the words of executive@1 from “Identify and oversee joint commissioning projects.” on.',
    );
  });
});
