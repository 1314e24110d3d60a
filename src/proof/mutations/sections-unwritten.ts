import type { Family, Mutation } from '../mutation.ts';
import { type RequiredSection, requiredSections } from '../required-section.ts';
import { entryLines, faultsAt, headingLine } from '../section-mutation.ts';

/** Each required section says only that its text is still to come. */
export const sectionsUnwritten: Family = {
  name: 'Placeholders for required sections',
  mutationsOf: function* (subject) {
    for (const section of requiredSections(subject))
      for (const words of ['TBC', 'To be completed.', section.known.guidance].filter((each) => each !== ''))
        yield unwritten(section, words);
  },
};

function unwritten(section: RequiredSection, words: string): Mutation {
  const what = words === section.known.guidance ? 'left the hint for the writer in' : `wrote only “${words}” in`;
  const rule = 'section-placeholder';
  if (section.of.format === 'markdown')
    return faultsAt(section, { what, lines: [headingLine(section), '', words, ''] }, { rule, at: 2 });
  const entry = entryLines(section);
  const lines = [...entry, `${section.around}  text: ${JSON.stringify(words)}`];
  return faultsAt(section, { what, lines }, { rule, at: entry.length });
}
