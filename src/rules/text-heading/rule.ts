import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Section } from '../../model/provision.ts';
import type { EditionRule, JudgedEdition } from '../../model/rule.ts';
import { missingSections } from '../missing-sections.ts';
import { sectionsOf } from '../paragraphs-of.ts';
import { quote } from '../quote.ts';
import { mendLevel } from './mend-level.ts';

const TOP_LEVEL = 2;

type Words = Pick<Finding, 'message' | 'help'>;

/** Headings begin at level 2, say something, and go down one level at a time. */
export const textHeading: EditionRule = {
  id: 'text-heading',
  summary: 'Headings begin with two signs, say something, and go down one level at a time.',
  scope: 'edition',
  check: function* (judged) {
    // A heading that section-missing points at is told there.
    const told = new Set(missingSections(judged).flatMap(({ nearMisses }) => nearMisses.map(({ place }) => place)));
    let above = 1;
    const sections = sectionsOf(judged.edition);
    for (const section of sections) {
      const before = above;
      const words = told.has(section.place) ? undefined : faultOf(section, above);
      above = told.has(section.place) ? Math.max(section.level, TOP_LEVEL) : section.level;
      if (words !== undefined)
        yield {
          ...findingFor(section, words, judged),
          proposals: mendLevel(section, { above: before, sections }, judged),
        };
    }
  },
};

function findingFor(section: Section, words: Words, { edition }: JudgedEdition): Finding {
  return { place: section.place, at: provisionAddress(edition, section.id), ...words };
}

function faultOf({ heading, level }: Section, above: number): Words | undefined {
  const text = plainText(heading).trim();
  if (text === '') return { message: 'A heading has no words.', help: 'Write the heading, or delete its line.' };
  if (level === 1) return topLevel(text);
  return level > above + 1 ? jump(text, level, above) : undefined;
}

function topLevel(text: string): Words {
  return {
    message: `The heading ${quote(text)} is at the level of the document’s title.`,
    help: `For a section write \`## ${text}\`. The title itself stands in document.yml: delete it here.`,
  };
}

function jump(text: string, level: number, above: number): Words {
  return {
    message: `The heading ${quote(text)} is at level ${level}, with no heading of level ${level - 1} above it.`,
    help: `Write \`${'#'.repeat(above + 1)} ${text}\`, so that readers see what it belongs to.`,
  };
}
