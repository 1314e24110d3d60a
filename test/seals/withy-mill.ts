import { join } from 'node:path';
import type { Constitution, DatedEdition, Document } from '../../src/model/constitution.ts';
import type { Seal } from '../../src/model/seal.ts';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import { loadFiles } from '../../src/pipeline/load-constitution.ts';
import { changeFiles, type OrganisationFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import { sealedFiles } from '../sealed-files.ts';

/** The Withy Mill Trust, whose one adopted text, `rules@1`, is sealed. */
export const MILL: OrganisationFiles = readFiles(join(import.meta.dirname, '../fixtures/organisation'));

/** The day for which these tests ask. */
export const DAY = '2026-06-01';
/** Where the adopted text of the rules lies. */
export const RULES = 'content/documents/rules/editions/1.md';
/** Where the proposal that is to follow it lies. */
export const NEXT = 'content/documents/rules/editions/2.md';

/** New texts by path; undefined takes a file away. */
export type Edits = Readonly<Record<string, string | undefined>>;

/** The text of a file of the Trust. Throws where there is none. */
export function textAt(path: string, files: OrganisationFiles = MILL): string {
  const file = files.content.files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`there is no file ${path}`);
  return file.text;
}

/** The text of a file with some words in place of others. Throws where they do not stand there. */
export function reword(path: string, from: string, to: string): Edits {
  const text = textAt(path);
  if (!text.includes(from)) throw new Error(`${path} does not say “${from}”`);
  return { [path]: text.replace(from, to) };
}

/** The Trust with these files, under the seals that it has. */
export function edited(edits: Edits, files: OrganisationFiles = MILL): OrganisationFiles {
  return changeFiles(files, new Map(Object.entries(edits)));
}

/** The Trust with these files, and all adopted texts sealed anew as they then stand. */
export function resealed(edits: Edits): OrganisationFiles {
  return sealedFiles(edited(edits));
}

/** What the gate says, a line each: rule, file, line and message. `before` is what stood before the change. */
export function verdictOn(files: OrganisationFiles, before?: OrganisationFiles): readonly string[] {
  const base = before === undefined ? undefined : constitutionOf(before);
  return checkFiles(files, { on: DAY, base }).diagnostics.map(
    ({ rule, place, message }) => `${rule} ${place.file}:${place.line} ${message}`,
  );
}

/** The rules alone, in the order of the report. */
export function rulesOn(files: OrganisationFiles, before?: OrganisationFiles): readonly string[] {
  return verdictOn(files, before).map((line) => line.split(' ')[0] ?? '');
}

/** All that the files say. */
export function constitutionOf(files: OrganisationFiles): Constitution {
  return loadFiles(files, { dayIn: () => DAY }).constitution;
}

/** The rules of the Trust, with their adopted text and their chain. */
export function rulesIn(files: OrganisationFiles): {
  readonly document: Document;
  readonly edition: DatedEdition;
  readonly chain: readonly Seal[];
} {
  const { documents, seals } = constitutionOf(files);
  const document = documents.find(({ id }) => id === 'rules');
  const [edition] = document?.editions ?? [];
  if (document === undefined || edition === undefined) throw new Error('the rules were not read');
  return { document, edition, chain: seals?.chains.get('rules') ?? [] };
}
