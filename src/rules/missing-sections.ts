import { itemWithId } from '../model/item-with-id.ts';
import type { KindSection } from '../model/kind.ts';
import type { Place } from '../model/place.ts';
import type { JudgedEdition } from '../model/rule.ts';
import { topSections } from '../model/top-sections.ts';
import { kindSectionOf } from './kind-section-of.ts';
import type { NearMiss } from './near-misses.ts';
import { nearMisses } from './near-misses.ts';
import { ofText } from './of-text.ts';

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
export const missingSections: (judged: JudgedEdition) => readonly MissingSection[] = ofText((judged) => {
  const missing = missingInOrder(judged);
  if (missing.length === 0) return [];
  const found = nearMisses(judged, missing);
  const belonging = belongingIn(judged);
  return missing.map((section) => ({
    section,
    ...(belonging.get(section.id) ?? atTheEnd(judged)),
    nearMisses: found.get(section.id) ?? [],
  }));
});

/** The sections that the kind asks for, in its order, the missing ones included. */
export const requiredSections: (judged: JudgedEdition) => readonly KindSection[] = ofText((judged) => {
  const missing = missingIds(judged);
  const known = judged.kind.sections.filter(
    ({ id, isRequired }) => isRequired || missing.has(id) || isMissedWithout(id, judged),
  );
  const unknown = [...missing].filter((id) => itemWithId(known, id) === undefined);
  return [...known, ...unknown.map(undescribed)];
});

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

type Belonging = Pick<MissingSection, 'before' | 'place'>;

/** Where each required section belongs: before the next one that is there. */
function belongingIn(judged: JudgedEdition): ReadonlyMap<string, Belonging> {
  const present = new Map(
    topSections(judged.edition)
      .map((section) => [kindSectionOf(section, judged.kind)?.id, section.place] as const)
      .reverse(),
  );
  const found = new Map<string, Belonging>();
  let next = atTheEnd(judged);
  for (const { id, title } of requiredSections(judged).toReversed()) {
    found.set(id, next);
    const place = present.get(id);
    if (place !== undefined) next = { before: title, place };
  }
  return found;
}

function atTheEnd({ edition }: JudgedEdition): Belonging {
  return { before: undefined, place: edition.source.lastLine() };
}
