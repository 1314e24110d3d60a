import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { readFiles } from '../../src/pipeline/organisation-files.ts';
import { CannotWrite, writeChanges } from '../../src/pipeline/write-changes.ts';
import { inCopyOf } from '../cli/organisation-copy.ts';
import { EDITION, organisationIn } from '../organisation-in.ts';
import { failDisk, type Mishap } from './failing-disk.ts';

const MISHAPS: readonly Mishap[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EMFILE', 'EIO', 'ENOENT'];
const DOCUMENT = 'content/documents/rules/document.yml';
/** A file that is changed, one that is new in a new folder, and one that is taken away. */
const CHANGES = new Map<string, string | undefined>([
  [DOCUMENT, 'kind: rules\ntitle: Changed\n'],
  ['content/documents/plots/editions/1.md', 'new\n'],
  [EDITION, undefined],
]);
const SENTENCE = /^Nothing was written\. [^\n]+: [^\n]+\.$/;

test.each(MISHAPS)('%s at any moment leaves every file as it was, or all as planned', (mishap) => {
  const planned = organisationIn({}, (root) => {
    writeChanges(root, CHANGES, readFiles(root));
    return planFilesOf(filesIn(root));
  });
  for (let call = 1; ; call += 1) {
    const [calls, told, before, after] = organisationIn({}, (root) => {
      const read = readFiles(root);
      const was = filesIn(root);
      const disk = failDisk({ folder: root, call, mishap });
      const told = toldBy(() => writeChanges(root, CHANGES, read));
      disk.restore();
      return [disk.calls(), told, was, filesIn(root)];
    });
    if (told !== undefined) expect([call, after, told]).toEqual([call, before, expect.stringMatching(SENTENCE)]);
    else expect([call, planFilesOf(after)]).toEqual([call, planned]);
    if (calls < call) break;
  }
});

test('Where the disk fails for good in the midst, each text of before is still there, and said where', () => {
  for (let call = 1; call < 20; call += 1)
    organisationIn({}, (root) => {
      const [read, was] = [readFiles(root), filesIn(root)];
      const disk = failDisk({ folder: root, call, isLasting: true, mishap: 'EIO' });
      const told = toldBy(() => writeChanges(root, CHANGES, read));
      disk.restore();
      const now = filesIn(root);
      for (const [path, text] of Object.entries(was)) {
        const kept = Object.entries(now).find(([name, words]) => name.endsWith('.kept') && words === text)?.[0];
        const isTold = kept !== undefined && told?.includes(kept.split('/').at(-1) ?? '') === true;
        expect(told === undefined || now[path] === text || isTold, `${path} at call ${call}`).toBe(true);
      }
    });
});

describe('A command on a full disk says so in a sentence, and changes nothing', () => {
  test.each([
    ['new', 'edition', 'rules', '--note', 'The Board may meet by telephone.'],
    ['rename', 'document', 'rules', 'trust-rules'],
    ['check', '--fix'],
    ['check', '--output', 'report.txt'],
  ])('%s %s', (...args) =>
    inCopyOf('withy', async ({ root, run, files }) => {
      const edition = join(root, 'content/documents/rules/editions/2.md');
      if (args[1] === '--fix') writeFileSync(edition, readFileSync(edition, 'utf8').replace(/\n## /, '\n## \u200b'));
      const before = files();
      const disk = failDisk({ folder: root, call: 1, isLasting: true, mishap: 'ENOSPC' });
      const outcome = await run(...args);
      disk.restore();
      expect([outcome.status, outcome.out, files()]).toEqual([2, '', before]);
      expect(outcome.error).toMatch(
        /^cartulary: (?:Nothing was written|The file “report\.txt” could not be written)\. The disk is full: make room on it, and run this again\.\n$/,
      );
    }),
  );
});

test('A report takes the place of the one before only when it is whole, and keeps its rights', () => {
  organisationIn({ 'report.txt': 'before\n' }, (root) => {
    const path = join(root, 'report.txt');
    for (let call = 1; call <= 2; call += 1) {
      const disk = failDisk({ folder: root, call, mishap: 'ENOSPC' });
      expect(toldBy(() => writeWhole(path, 'after\n'))).toMatch(/^ENOSPC/);
      disk.restore();
      expect([readFileSync(path, 'utf8'), readdirSync(root).toSorted()]).toEqual([
        'before\n',
        ['content', 'report.txt', 'schemas'],
      ]);
    }
    const rights = statSync(path).mode;
    writeWhole(path, 'after\n');
    expect([readFileSync(path, 'utf8'), statSync(path).mode]).toEqual(['after\n', rights]);
  });
});

function toldBy(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (cause) {
    if (cause instanceof CannotWrite || (cause instanceof Error && 'code' in cause)) return cause.message;
    throw cause;
  }
}

function filesIn(root: string): Readonly<Record<string, string>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1), statSync(path).isFile() ? readFileSync(path, 'utf8') : 'folder']),
  );
}

/** A copy of before that could not be taken away is told by the gate, and is no part of what was planned; nor is an empty folder. */
function planFilesOf(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).filter(([path, text]) => !path.endsWith('.kept') && text !== 'folder'),
  );
}
