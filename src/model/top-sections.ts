import type { Edition } from './edition.ts';
import type { Section } from './provision.ts';

/** The level of a section; deeper ones are its parts. */
export const TOP_LEVEL = 2;

/** The sections at level 2, in the order of the page. */
export function topSections({ content }: Pick<Edition, 'content'>): readonly Section[] {
  return content.filter((block): block is Section => block.form === 'section' && block.level === TOP_LEVEL);
}

/** The key of a section in the edition's JSON: the kind's id of it, else its own. */
export function sectionKey(section: Section): string {
  return section.kindSection ?? section.id;
}
