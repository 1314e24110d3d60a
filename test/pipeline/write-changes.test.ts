import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/pipeline/organisation-files.ts';
import { CannotWrite, writeChanges } from '../../src/pipeline/write-changes.ts';
import { EDITION, type Files, organisationIn } from '../organisation-in.ts';

const DOCUMENT = 'content/documents/rules/document.yml';
const NEW = 'content/documents/plots/editions/1.md';
const CHANGES = new Map([
  [NEW, 'new\n'],
  [DOCUMENT, 'kind: rules\ntitle: Changed\n'],
]);

/** Writes the changes after something was done to the folder. Gives what the files hold then, or why nothing was written. */
function written(
  files: Files,
  meanwhile: (root: string) => void = () => {},
  changes: ReadonlyMap<string, string | undefined> = CHANGES,
): object {
  return organisationIn(files, (root) => {
    const read = readFiles(root);
    meanwhile(root);
    try {
      writeChanges(root, changes, read);
    } catch (cause) {
      if (!(cause instanceof CannotWrite)) throw cause;
      return { refused: cause.message, document: textAt(root, DOCUMENT), added: textAt(root, NEW) };
    }
    return { document: textAt(root, DOCUMENT), added: textAt(root, NEW) };
  });
}

function textAt(root: string, path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

const OLD = 'kind: rules\ntitle: Rules of the Society\n';

test('new files are made with their folders, and known ones are changed', () => {
  expect(written({})).toEqual({ document: 'kind: rules\ntitle: Changed\n', added: 'new\n' });
});

test('a file that is taken away leaves no empty folder', () => {
  organisationIn({}, (root) => {
    writeChanges(root, new Map([[EDITION, undefined]]), readFiles(root));
    expect(textAt(root, EDITION)).toBeUndefined();
    expect(() => mkdirSync(join(root, 'content/documents/rules/editions'))).not.toThrow();
  });
});

test('line ends and the mark at the head of a file stay as their writer has them', () => {
  const before = `\uFEFF${OLD.replaceAll('\n', '\r\n')}`;
  expect(written({ [DOCUMENT]: before })).toEqual({
    document: '\uFEFFkind: rules\r\ntitle: Changed\r\n',
    added: 'new\n',
  });
});

describe('nothing at all is written where', () => {
  test('a file was changed since it was read', () => {
    expect(written({}, (root) => writeFileSync(join(root, DOCUMENT), 'kind: other\n'))).toEqual({
      refused: `The file ${DOCUMENT} was changed while this ran. Nothing was written: run it again.`,
      document: 'kind: other\n',
      added: undefined,
    });
  });

  test('a file stands where nobody read one', () => {
    const meanwhile = (root: string) => {
      mkdirSync(join(root, 'content/documents/plots/editions'), { recursive: true });
      writeFileSync(join(root, NEW), 'mine\n');
    };
    expect(written({}, meanwhile)).toEqual({
      refused: `The file ${NEW} is there already and was not read, so it is not written over.`,
      document: OLD,
      added: 'mine\n',
    });
  });

  test('a folder on the way is a link', () => {
    const meanwhile = (root: string) => {
      mkdirSync(join(root, 'elsewhere'));
      symlinkSync(join(root, 'elsewhere'), join(root, 'content/documents/plots'));
    };
    expect(written({}, meanwhile)).toEqual({
      refused: 'content/documents/plots is a link or something else than a file, so nothing is written there.',
      document: OLD,
      added: undefined,
    });
  });

  test('a path leads out of the content', () => {
    expect(written({}, undefined, new Map([['content/../../out.yml', 'x']]))).toMatchObject({
      refused: '“content/../../out.yml” is no path of the content.',
    });
  });

  test('a folder stands in place of a file', () => {
    const meanwhile = (root: string) => mkdirSync(join(root, NEW), { recursive: true });
    expect(written({}, meanwhile)).toEqual({
      refused: `${NEW} is a link or something else than a file, so nothing is written there.`,
      document: OLD,
      added: undefined,
    });
  });

  test('one of the files cannot be made', () => {
    const tooLong = `content/documents/${'x'.repeat(240)}.md`;
    expect(written({}, undefined, new Map([...CHANGES, [tooLong, 'x']]))).toEqual({
      refused: expect.stringMatching(
        /^Nothing was written\. The name of “.*” is too long for this disk: give it a shorter one\.$/,
      ),
      document: OLD,
      added: undefined,
    });
  });
});
