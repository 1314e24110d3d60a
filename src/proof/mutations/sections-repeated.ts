import type { Family, Mutation } from '../mutation.ts';
import { type RequiredSection, requiredSections } from '../required-section.ts';
import { faultsAt } from '../section-mutation.ts';

/** Each required section stands twice, one copy under the other. */
export const sectionsRepeated: Family = {
  name: 'Required sections repeated',
  mutationsOf: function* (subject) {
    for (const section of requiredSections(subject)) yield repeated(section);
  },
};

function repeated(section: RequiredSection): Mutation {
  const own = section.lines.slice(section.first, section.end);
  const apart = section.of.format === 'markdown' && own.at(-1) !== '' ? [''] : [];
  const lines = [...own, ...apart, ...own];
  const at = own.length + apart.length + section.heading - section.first;
  return faultsAt(section, { what: 'repeated', lines }, { rule: 'section-repeated', at });
}
