import type { DatedEdition } from '../src/model/constitution.ts';
import type { Provision } from '../src/model/provision.ts';
import { provisionsIn, textOf } from '../src/model/provision.ts';
import { loadConstitution } from '../src/pipeline/load-constitution.ts';
import { DAY, type Files, organisationIn } from './organisation-in.ts';

/** The first edition of the first document of the small organisation, changed by `files`. */
export function editionOf(files: Files): DatedEdition {
  const [document] = organisationIn(files, (root) => loadConstitution(root, () => DAY).constitution.documents);
  const [edition] = document?.editions ?? [];
  if (edition === undefined) throw new Error('the edition was not read');
  return edition;
}

/** Its provisions, a line each: form, number, id and text. */
export function outlineOf(files: Files): readonly string[] {
  return provisionsIn(editionOf(files).content).map(lineFor);
}

function lineFor(provision: Provision): string {
  const number = provision.form === 'lead-in' ? '' : provision.number;
  const id = provision.id === undefined ? '' : `#${provision.id}`;
  const source =
    provision.form !== 'lead-in' && provision.sourceNumber !== undefined ? `(${provision.sourceNumber})` : '';
  const words = textOf(provision).replaceAll('\n', ' / ');
  return [provision.form, number, source, id, words].filter((part) => part !== '').join(' ');
}
