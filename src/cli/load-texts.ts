import type { Constitution, LoadedConstitution } from '../model/constitution.ts';
import { loadConstitution } from '../pipeline/load-constitution.ts';
import { type Call, CannotRun } from './command.ts';

/** The organisation's texts, judged or not: a draft that the gate does not let through can be compared all the same. */
export function loadTexts({ root, on }: Pick<Call, 'root' | 'on'>): LoadedConstitution {
  return loadConstitution(root, typeof on === 'string' ? () => on : on);
}

/** Throws `CannotRun` where a file of this document could not be read: what it says is not known. */
export function needWhole(
  { lost }: Pick<LoadedConstitution, 'lost'>,
  document: Constitution['documents'][number],
): void {
  const file = lost.find((path) => path.startsWith(`content/documents/${document.id}/`));
  if (file !== undefined) throw new CannotRun(`The file ${file} could not be read: cartulary check says why.`);
}
