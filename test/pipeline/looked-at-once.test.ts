import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import { changeFiles, type OrganisationFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import type { Discovery } from '../../src/read/discover/discover-files.ts';
import { inCopyOf, ORGANISATIONS } from '../cli/organisation-copy.ts';
import { anyTurn, takeTurn } from '../cli/random-turn.ts';

const DAY = { on: '2026-03-01' };
const RULES = 'content/documents/rules/editions/1.md';
const DOCUMENT = 'content/documents/rules/document.yml';
const KIND = 'schemas/kinds/working-group-charter.schema.json';
const turns = fc.array(fc.array(anyTurn, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 });

/** The files as they stand, in the objects of `before` where nothing changed: so what was found out of these counts again. */
function withKnown(now: OrganisationFiles, before: OrganisationFiles): OrganisationFiles {
  const inFolder = (found: Discovery, old: Discovery): Discovery => {
    const known = new Map(old.files.map((file) => [file.path, file]));
    const files = found.files.map((file) => {
      const last = known.get(file.path);
      return last?.text === file.text ? last : file;
    });
    return files.every((file, index) => file === old.files[index]) && files.length === old.files.length
      ? old
      : { ...found, files };
  };
  return { content: inFolder(now.content, before.content), schemas: inFolder(now.schemas, before.schemas) };
}

test('a text that was looked at before, in files with other changes, is judged as one that is seen for the first time', async () => {
  const property = fc.asyncProperty(turns, (each) =>
    inCopyOf('withy', async ({ root }) => {
      const past: [string, string][] = [];
      let known = readFiles(root);
      checkFiles(known, DAY);
      for (const together of each) {
        for (const turn of together) takeTurn(turn, root, past);
        known = withKnown(readFiles(root), known);
        const [again, anew] = [known, readFiles(root)].map((files) => checkFiles(files, DAY));
        expect(again?.diagnostics).toEqual(anew?.diagnostics);
        expect(again?.proposals).toEqual(anew?.proposals);
      }
    }),
  );
  await fc.assert(property, { seed: 20_261_123, numRuns: 20 });
}, 120_000);

describe('a text that did not change is looked at again', () => {
  test.each([
    ['once a word in it is no longer the name to use', 'content/terms.yml', 'not: [subscriber]', 'not: [machinery]'],
    ['once what it cites is called otherwise', RULES, '## Working groups {', '## Sub-committee {'],
    ['once its document is, whose title the seal covers', DOCUMENT, 'Rules of the Trust', 'The Rules of the Trust'],
    ['once its kind asks for more', KIND, '"required": [', '"required": ["money", '],
  ])('%s', (_, path, from, to) => {
    const before = readFiles(ORGANISATIONS.withy);
    const old = [...before.content.files, ...before.schemas.files].find((file) => file.path === path)?.text ?? '';
    const changes = new Map([[path, old.replace(from, to)]]);
    const first = checkFiles(before, DAY).diagnostics;
    const again = checkFiles(changeFiles(before, changes), DAY).diagnostics;
    const anew = checkFiles(changeFiles(readFiles(ORGANISATIONS.withy), changes), DAY).diagnostics;
    expect(again).toEqual(anew);
    expect(again.filter(({ place }) => place.file !== path)).not.toEqual(first);
  });
});
