import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { joinWords } from '../../model/join-words.ts';
import { foldHeading, namesOf } from '../../model/kind.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Section } from '../../model/provision.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { nearest } from '../../model/suggest.ts';
import { sectionKey, topSections } from '../../model/top-sections.ts';
import { missingSections } from '../missing-sections.ts';
import { quote } from '../quote.ts';
import { unexpectedKeys } from '../unexpected-keys.ts';

const MOST_LISTED = 50;

/** Where the kind of document allows no sections but its own, there are no others. */
export const sectionUnexpected: EditionRule = {
  id: 'section-unexpected',
  summary: 'There is no section that the kind of document forbids.',
  scope: 'edition',
  check: function* (judged) {
    const refused = new Set(unexpectedKeys(judged.faults));
    const blamed = new Set(missingSections(judged).flatMap(({ nearMisses }) => nearMisses.map(({ place }) => place)));
    for (const section of topSections(judged.edition)) {
      // A misspelt heading is told once, where its section is missing.
      if (refused.has(sectionKey(section)) && !blamed.has(section.place)) yield findingFor(section, judged);
    }
  },
};

function findingFor(section: Section, judged: JudgedEdition): Finding {
  const heading = plainText(section.heading);
  return {
    place: section.place,
    at: provisionAddress(judged.edition, section.id),
    message: `This kind of document has no section ${quote(heading)}.`,
    help:
      judged.kind.sections.length === 0
        ? 'This kind names no sections: put the text under no heading, or have a section added to the kind.'
        : `${opening(heading, judged)} its text into one of these: ${joinWords(titlesOf(judged), 'or')}.`,
  };
}

function opening(heading: string, { kind }: JudgedEdition): string {
  const name = nearest(
    foldHeading(heading),
    kind.sections.flatMap((section) => namesOf(section).map(foldHeading)),
  );
  const known = kind.sections.find((section) => namesOf(section).some((other) => foldHeading(other) === name));
  return name === undefined || known === undefined ? 'Move' : `Did you mean ${quote(known.title)}? If not, move`;
}

function titlesOf({ kind }: JudgedEdition): readonly string[] {
  const titles = kind.sections.slice(0, MOST_LISTED).map(({ title }) => quote(title));
  const rest = kind.sections.length - titles.length;
  return rest > 0 ? [...titles, `one of ${rest} more`] : titles;
}
