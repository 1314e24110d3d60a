import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import { documentWithId } from '../../model/constitution.ts';
import type { Kind } from '../../model/kind.ts';
import type { Target } from '../../model/target.ts';
import { templateOf } from '../../model/template-of.ts';
import { sectionKey, topSections } from '../../model/top-sections.ts';

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
  const kind = judgingKind(editions[0], constitution);
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
  const document = documentWithId(constitution, target.document);
  const editions = document?.editions ?? [];
  if (target.edition !== undefined) return editions.filter(({ number }) => number === target.edition);
  return document?.inForce === undefined ? editions : [document.inForce];
}

function judgingKind(edition: DatedEdition | undefined, constitution: Constitution): Kind | undefined {
  const document = edition && documentWithId(constitution, edition.document);
  return edition && document && templateOf(edition, document, constitution);
}
