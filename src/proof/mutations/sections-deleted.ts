import type { Family, Mutation } from '../mutation.ts';
import { bodyOf, type RequiredSection, requiredSections, unreadSections } from '../required-section.ts';
import { missesIt } from '../section-mutation.ts';

/** Each required section is taken away: with its text, or its heading alone. */
export const sectionsDeleted: Family = {
  name: 'Required sections deleted',
  mutationsOf: function* (subject) {
    for (const section of requiredSections(subject)) {
      yield missesIt(section, { what: 'deleted', lines: [] });
      yield headingAlone(section);
    }
  },
  untriedIn: unreadSections,
};

function headingAlone(section: RequiredSection): Mutation {
  const what = 'deleted only the heading of';
  if (section.of.format === 'markdown') return missesIt(section, { what, lines: bodyOf(section) });
  const { lines, first, heading, end } = section;
  const kept = lines.slice(first, end).filter((_, index) => index !== heading - first);
  if (heading !== first) return missesIt(section, { what, lines: kept });
  const [next = '', ...others] = kept;
  return missesIt(section, { what, lines: [`${section.around}- ${next.trimStart()}`, ...others] });
}
