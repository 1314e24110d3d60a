import { expect, test } from 'vitest';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import { changeFiles, type OrganisationFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import { ORGANISATIONS } from '../cli/organisation-copy.ts';

const KIND = 'schemas/kinds/working-group-charter.schema.json';
const TEXT = 'content/documents/millers/editions/1.md';
const WITHY = readFiles(ORGANISATIONS.withy);

function textAt(path: string): string {
  return [...WITHY.content.files, ...WITHY.schemas.files].find((file) => file.path === path)?.text ?? '';
}

/** The charter of a group, of a kind that asks for so many parts more, each of which the text calls a little otherwise. */
function withParts(count: number): OrganisationFiles {
  const parts = Array.from({ length: count }, (_, index) => `Part of the charter ${index}`);
  const ids = parts.map((_, index) => `part-${index}`);
  const schema = JSON.parse(textAt(KIND));
  const { properties, required } = schema.properties.sections;
  required.push(...ids);
  for (const [index, title] of parts.entries()) properties[`part-${index}`] = { $ref: '../section.schema.json', title };
  const headings = parts.map((title) => `\n## ${title.replace('the', 'teh')}\n\nSome words.\n`);
  const text = `${textAt(TEXT)}\n## A whole {#whole}\n\n### Part of the charter 0\n\nSome words.\n${headings.join('')}`;
  const changes = { [KIND]: JSON.stringify(schema), [TEXT]: text };
  return changeFiles(WITHY, new Map(Object.entries(changes)));
}

function helpFor(title: string, files: OrganisationFiles): string {
  const { diagnostics } = checkFiles(files, { on: '2026-03-01' });
  return diagnostics.find(({ message }) => message.includes(`“${title}”`))?.help ?? '';
}

test('of some missing sections the headings that are nearly theirs are named, of many hundreds those alone that are theirs', () => {
  const [some, many] = [withParts(5), withParts(600)];
  const firstLine = (number: number, files: OrganisationFiles) =>
    helpFor(`Part of the charter ${number}`, files).split('\n')[0];
  expect([firstLine(1, some), firstLine(1, many), firstLine(0, many)]).toEqual([
    expect.stringMatching(/^If line \d+ is meant/),
    expect.stringMatching(/^Add the heading/),
    expect.stringMatching(/line \d+/),
  ]);
});
