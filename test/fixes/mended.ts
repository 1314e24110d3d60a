import { join } from 'node:path';
import { checkWithFixes } from '../../src/fixes/check-with-fixes.ts';
import { mendFiles } from '../../src/fixes/mend-files.ts';
import { atOnce } from '../../src/model/steps.ts';
import { changeFiles, type OrganisationFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import { DAY } from '../organisation-in.ts';

/** Texts by path, to lay over the fixture organisation; undefined takes a file away. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** A proposal of another document, whose kind asks for three sections in order. */
export const CHARTER = 'content/documents/millers/editions/1.md';

/** The same, kept as data. */
export const CHARTER_AS_DATA = 'content/documents/millers/editions/1.yml';

/** A proposal of the rules; edition 1 of them is adopted. */
export const RULES = 'content/documents/rules/editions/2.md';

const ORGANISATION = readFiles(join(import.meta.dirname, '../fixtures/organisation'));
const HEAD = 'document: millers\nedition: 1\nstatus: proposed\nchange: first\nnote: The first charter of the group.\n';

/** The front matter of the charter, with its text. */
export function charter(body: string): Texts {
  return { [CHARTER]: `---\n${HEAD}---\n${body}` };
}

/** The charter kept as data. `provisions` are its lines. */
export function charterAsData(provisions: string): Texts {
  return { [CHARTER]: undefined, [CHARTER_AS_DATA]: `${HEAD}provisions:\n${provisions}` };
}

/** What a file of the fixture organisation holds. */
export function textOf(path: string, files: OrganisationFiles = ORGANISATION): string {
  const file = [...files.content.files, ...files.schemas.files].find((each) => each.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file.text;
}

/** A file of the fixture organisation with words in it replaced. */
export function replaced(path: string, from: string, to: string): Texts {
  const text = textOf(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [path]: text.replace(from, to) };
}

/** The fixture organisation, changed. */
export function organisationWith(texts: Texts): OrganisationFiles {
  return changeFiles(ORGANISATION, new Map(Object.entries(texts)));
}

/** What is offered: a line for each diagnostic, with its rule and what its fixes say. */
export function offered(texts: Texts): readonly string[] {
  const { diagnostics } = atOnce(checkWithFixes(organisationWith(texts), { on: DAY }));
  return diagnostics.map(({ rule, fixes }) => [rule, ...fixes.map(({ description }) => description)].join(': '));
}

/** The organisation with every change made that is offered: what was said, what was found afterwards, and a way to its texts. */
export function mend(texts: Texts): {
  readonly said: readonly string[];
  readonly left: readonly string[];
  readonly text: (path: string) => string;
} {
  const { files, mended, verdict } = mendFiles(organisationWith(texts), { on: DAY });
  return {
    said: mended.map(({ place, description }) => `${place.line}: ${description}`),
    left: verdict.diagnostics.map(({ rule }) => rule),
    text: (path) => textOf(path, files),
  };
}

/** The text of the charter below its front matter, once mended. */
export function mendedBody(body: string): string {
  return mend(charter(body)).text(CHARTER).split('\n---\n', 2)[1] ?? '';
}
