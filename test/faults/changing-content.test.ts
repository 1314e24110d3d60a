import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { isAsRead } from '../../src/pipeline/is-as-read.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { DAY, EDITION, organisationIn } from '../organisation-in.ts';
import { failDisk } from './failing-disk.ts';

const REFUSAL = 'The content was changed while the site was built, so nothing was published: run this again.';
const scratch = mkdtempSync(join(tmpdir(), 'cartulary-changing-'));
const root = join(scratch, 'organisation');
const out = join(scratch, 'site');

beforeAll(() => organisationIn({}, (folder) => cpSync(folder, root, { recursive: true })));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Builds, and changes something once the texts are read and the first page is made. */
async function buildWhile(change: () => void): Promise<unknown> {
  const { constitution, texts } = checkFolder({ root, on: DAY });
  if (constitution === undefined) throw new Error('The gate is closed.');
  let isChanged = false;
  const tell = ({ doing }: { readonly doing: string }) => {
    if (isChanged || doing !== 'Writing pages') return;
    isChanged = true;
    change();
  };
  return buildSite({ constitution, root, texts, out, hasSearch: false, tell });
}

test('Content may be read-only; and where it is changed while its site is built, nothing is published and what was there stays', {
  timeout: 120_000,
}, async () => {
  const text = readFileSync(join(root, EDITION), 'utf8');
  // Whoever only reads the content can publish it: nothing is written to its folder.
  const disk = failDisk({ folder: root, call: 1, isLasting: true, mishap: 'EROFS' });
  await buildWhile(() => undefined);
  disk.restore();
  expect(disk.calls()).toBe(0);
  const page = join(out, 'documents/rules/index.html');
  const before = readFileSync(page, 'utf8');
  const refused = buildWhile(() => writeFileSync(join(root, EDITION), text.replace('one holder', 'two holders')));
  await expect(refused).rejects.toThrow(REFUSAL);
  expect(readFileSync(page, 'utf8')).toBe(before);
});

test.each<[string, (root: string) => void, boolean]>([
  ['nothing happens', () => undefined, true],
  ['a text is edited', (folder) => appendFileSync(join(folder, EDITION), 'More.\n'), false],
  ['a text is deleted', (folder) => rmSync(join(folder, EDITION)), false],
  ['a template is edited', (folder) => appendFileSync(join(folder, 'schemas/kinds/rules.schema.json'), '\n'), false],
  ['terms are added', (folder) => writeFileSync(join(folder, 'content/terms.yml'), '[]\n'), false],
  ['a file is named anew', (folder) => renameSync(join(folder, EDITION), join(folder, `${EDITION}.kept`)), false],
])('Where %s, that is seen', (_name, change, isSame) => {
  organisationIn({}, (folder) => {
    const { texts } = checkFolder({ root: folder, on: DAY });
    change(folder);
    expect(isAsRead(folder, texts)).toBe(isSame);
  });
});
