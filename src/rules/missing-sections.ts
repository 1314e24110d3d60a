import { topSections } from '../model/edition-json.ts';
import type { KindSection } from '../model/kind.ts';
import type { Place } from '../model/place.ts';
import type { JudgedEdition } from '../model/rule.ts';
import { kindSectionOf } from './kind-section-of.ts';
import type { NearMiss } from './near-misses.ts';
import { nearMisses } from './near-misses.ts';

/** A section that the kind's schema asks for and the edition lacks. */
export interface MissingSection {
  readonly section: KindSection;
  /** The heading before which it belongs, where there is one. */
  readonly before: string | undefined;
  readonly place: Place;
  /** What the writer may have meant as it; each stands under one missing section only. */
  readonly nearMisses: readonly NearMiss[];
}

/** What the kind's schema misses among the sections, in the kind's order. */
export function missingSections(judged: JudgedEdition): readonly MissingSection[] {
  const missing = missingInOrder(judged);
  if (missing.length === 0) return [];
  const found = nearMisses(judged, missing);
  return missing.map((section) => ({
    section,
    ...belongingOf(section, judged),
    nearMisses: found.get(section.id) ?? [],
  }));
}

/** The sections that the kind asks for, in its order, the missing ones included. */
export function requiredSections(judged: JudgedEdition): readonly KindSection[] {
  const missing = missingIds(judged);
  const known = judged.kind.sections.filter(
    ({ id, isRequired }) => isRequired || missing.has(id) || isMissedWithout(id, judged),
  );
  const unknown = [...missing].filter((id) => !known.some((section) => section.id === id));
  return [...known, ...unknown.map(undescribed)];
}

/** True for a section that the kind asks for only of such an edition, such as an adopted one: its schema would miss it. */
function isMissedWithout(id: string, { kind, json }: JudgedEdition): boolean {
  if (!Object.hasOwn(json.sections, id)) return false;
  const { [id]: _, ...left } = json.sections;
  return missingIds({ faults: kind.judge({ ...json, sections: left }) }).has(id);
}

function missingInOrder(judged: JudgedEdition): readonly KindSection[] {
  const missing = missingIds(judged);
  return requiredSections(judged).filter(({ id }) => missing.has(id));
}

function missingIds({ faults }: Pick<JudgedEdition, 'faults'>): ReadonlySet<string> {
  const ids = faults
    .filter(({ keyword, pointer }) => keyword === 'required' && pointer === '/sections')
    .map(({ params }) => params['missingProperty']);
  return new Set(ids.filter((id) => typeof id === 'string'));
}

// A schema can require a section that it does not describe.
function undescribed(id: string): KindSection {
  return { id, title: id, otherHeadings: [], guidance: '', mandate: undefined, isRequired: true };
}

function belongingOf(missing: KindSection, judged: JudgedEdition): Pick<MissingSection, 'before' | 'place'> {
  const required = requiredSections(judged);
  const later = required.slice(required.findIndex(({ id }) => id === missing.id) + 1);
  const present = topSections(judged.edition);
  for (const { id, title } of later) {
    const next = present.find((section) => kindSectionOf(section, judged.kind)?.id === id);
    if (next !== undefined) return { before: title, place: next.place };
  }
  return { before: undefined, place: judged.edition.source.lastLine() };
}
