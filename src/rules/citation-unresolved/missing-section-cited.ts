import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import { documentWithId } from '../../model/constitution.ts';
import { sectionKey, topSections } from '../../model/edition-json.ts';
import type { Target } from '../../model/target.ts';

/**
 * True where a citation leads nowhere because the text that it cites lacks a section which its kind requires.
 * That is told by section-missing, once, unless a waiver keeps it quiet.
 */
export function isMissingSectionCited(
  target: Target | undefined,
  constitution: Constitution,
  from?: DatedEdition,
): boolean {
  const id = target !== undefined && 'provision' in target ? target.provision : undefined;
  const editions = citedEditions(target, constitution, from);
  const kind = kindOf(editions[0], constitution);
  const isRequired = kind?.sections.some((section) => section.id === id && section.isRequired) ?? false;
  if (!isRequired || constitution.waivers.some(({ rule }) => rule === 'section-missing')) return false;
  return editions.every((edition) => !topSections(edition).some((section) => sectionKey(section) === id));
}

function citedEditions(
  target: Target | undefined,
  constitution: Constitution,
  from: DatedEdition | undefined,
): readonly DatedEdition[] {
  if (target?.to === 'own-provision') return from === undefined ? [] : [from];
  if (target?.to !== 'document') return [];
  const editions = documentWithId(constitution, target.document)?.editions ?? [];
  return target.edition === undefined ? editions : editions.filter(({ number }) => number === target.edition);
}

function kindOf(
  edition: DatedEdition | undefined,
  { documents, kinds }: Constitution,
): Constitution['kinds'][number] | undefined {
  const document = documents.find(({ id }) => id === edition?.document);
  return kinds.find(({ id }) => id === document?.kind);
}
