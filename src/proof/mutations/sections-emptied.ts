import type { Family, Mutation } from '../mutation.ts';
import { type RequiredSection, requiredSections } from '../required-section.ts';
import { entryLines, faultsAt, headingLine } from '../section-mutation.ts';

/** Each required section keeps its heading and loses its text. */
export const sectionsEmptied: Family = {
  name: 'Required sections emptied',
  mutationsOf: function* (subject) {
    for (const section of requiredSections(subject))
      yield* section.of.format === 'markdown' ? inMarkdown(section) : inYaml(section);
  },
};

function* inMarkdown(section: RequiredSection): Iterable<Mutation> {
  const heading = headingLine(section);
  const fault = { rule: 'section-empty', at: 0 };
  yield faultsAt(section, { what: 'deleted all text of', lines: [heading, ''] }, fault);
  yield faultsAt(
    section,
    { what: 'left only a comment in', lines: [heading, '', '<!-- Ask the chair. -->', ''] },
    fault,
  );
  yield faultsAt(section, { what: 'left only a sub-heading in', lines: [heading, '', '### Details', ''] }, fault);
  yield faultsAt(section, { what: 'left only an announcement in', lines: [heading, '', 'The group:', ''] }, fault);
}

function* inYaml(section: RequiredSection): Iterable<Mutation> {
  const entry = entryLines(section);
  const fault = { rule: 'section-empty', at: entry.length - 1 };
  const comment = `${section.around}  # Ask the chair.`;
  const details = [`${section.around}  clauses:`, `${section.around}    - heading: Details`];
  yield faultsAt(section, { what: 'deleted all text of', lines: entry }, fault);
  yield faultsAt(section, { what: 'left only a comment in', lines: [...entry, comment] }, fault);
  yield faultsAt(section, { what: 'left only a sub-heading in', lines: [...entry, ...details] }, fault);
  const announced = [...entry, `${section.around}  lead-in: "The group:"`];
  yield faultsAt(section, { what: 'left only an announcement in', lines: announced }, fault);
}
