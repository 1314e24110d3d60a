import { itemWithId } from '../model/item-with-id.ts';
import type { Kind, KindSection } from '../model/kind.ts';
import type { Section } from '../model/provision.ts';
import { sectionKey } from '../model/top-sections.ts';

/** What the kind's schema takes a section for; undefined for a section of the writer's own, and for a part of a section. */
export function kindSectionOf(section: Section, kind: Pick<Kind, 'sections'>): KindSection | undefined {
  return section.level === 2 ? itemWithId(kind.sections, sectionKey(section)) : undefined;
}
