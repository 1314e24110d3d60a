import { join } from 'node:path';
import type { CheckedConstitution, DatedEdition, Document } from '../../src/model/constitution.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { DAY, type Files, organisationIn } from '../organisation-in.ts';

/** The fixture organisation's folder. */
export const FIXTURE = join(import.meta.dirname, '../fixtures/organisation');

/** The small organisation, changed by `files`, once it has passed the gate. */
export function constitutionOf(files: Files, on = DAY): CheckedConstitution {
  return organisationIn(files, (root) => constitutionIn(root, on));
}

/** The constitution in a folder. Throws where the gate is closed. */
export function constitutionIn(root: string, on = DAY): CheckedConstitution {
  const { constitution, diagnostics } = checkFolder({ root, on });
  if (constitution === undefined)
    throw new Error(diagnostics.map(({ message, place }) => `${place.file}:${place.line} ${message}`).join('\n'));
  return constitution;
}

/** A document and one of its editions. */
export function editionIn(
  constitution: Pick<CheckedConstitution, 'documents'>,
  number: number,
  id = 'rules',
): { document: Document; edition: DatedEdition } {
  const document = constitution.documents.find((other) => other.id === id);
  const edition = document?.editions.find((other) => other.number === number);
  if (document === undefined || edition === undefined) throw new Error(`There is no ${id}@${number}.`);
  return { document, edition };
}
