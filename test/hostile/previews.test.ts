import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import { readFiles } from '../../src/pipeline/organisation-files.ts';
import { readManifest } from '../../src/site/manifest/read-manifest.ts';
import { searchIndexFiles } from '../../src/site/search/search-index-files.ts';
import { DAY, EDITION, edition, type Files, organisationIn } from '../organisation-in.ts';
import { constitutionOf } from '../site/constitution-of.ts';

const MEGABYTE = 990_000;
const WORKFLOWS = join(import.meta.dirname, '../../.github/workflows');
const ADOPTED: Files = {
  [EDITION]: edition('## Plots {#plots}\n\nEach plot has one holder.\n', 'adoption: {not-recorded: old}\n').replace(
    'draft',
    'adopted',
  ),
};

describe('H193 the index of the search stays in proportion', () => {
  test.each([
    ['one word of a megabyte', 'x'.repeat(MEGABYTE), 0.3],
    [
      'thirty thousand words, each once',
      Array.from({ length: 30_000 }, (_, index) => `${index.toString(36)}q${index % 12 === 11 ? '.\n\n' : ''}`).join(
        ' ',
      ),
      6,
    ],
  ])('to %s', async (_name, text, most) => {
    const files = await searchIndexFiles(constitutionOf({ [EDITION]: edition(`## Plots\n\n${text}\n`) }));
    const sizes = [...files].map(([, content]) => content.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most * text.length);
    // A reader loads a few of them for one question.
    expect(Math.max(...sizes)).toBeLessThan(200_000);
  });
});

describe('H199 a copy that nobody would have built is not taken for one', () => {
  test('where it lists more files than any site has', () => {
    const files = '0,'.repeat(2_000_001);
    expect(
      readManifest(
        `{"format":1,"software":{"name":"a","version":"1"},"day":"2026-06-01","preview":null,"search":true,"commit":null,"changed":null,"files":[${files}0]}`,
      ),
    ).toEqual({ fault: 'The manifest is not whole: it does not say what the site was built from.' });
  });

  test('and no workflow that a proposal starts publishes a site', () => {
    const workflows = readdirSync(WORKFLOWS).map((name) => readFileSync(join(WORKFLOWS, name), 'utf8'));
    const publishing = workflows.filter((text) => /actions\/(?:deploy|upload)-pages/.test(text));
    expect(publishing.map((text) => /pull_request|workflow_run/.test(text))).toEqual([false]);
  });
});

describe('H200 a proposal that takes everything away', () => {
  /** What the gate says where these files stand in place of an adopted text. */
  function proposing(files: Files): readonly string[] {
    const base = organisationIn(ADOPTED, (root) => checkFiles(readFiles(root), { on: DAY }).loaded);
    return organisationIn({ ...ADOPTED, ...files }, (root) =>
      checkFiles(readFiles(root), { on: DAY, base })
        .diagnostics.filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule),
    );
  }
  const document = 'content/documents/rules/document.yml';

  test('is refused though nothing was sealed', () => {
    expect(proposing({})).not.toContain('seal-lost');
    expect(proposing({ [document]: undefined, [EDITION]: undefined })).toEqual(['seal-lost']);
  });

  test('is refused though the texts are only turned back into drafts', () => {
    expect(proposing({ [EDITION]: edition('## Plots {#plots}\n\nEach plot has one holder.\n') })).toContain(
      'seal-status',
    );
  });
});
