import type { Fix } from '../../model/finding.ts';
import { deleteLines, replaceLines } from '../../model/line-edits.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Section } from '../../model/provision.ts';
import type { JudgedEdition } from '../../model/rule.ts';
import { headingAt, headingLine } from '../heading-line.ts';
import { quote } from '../quote.ts';

const TOP = 2;

/** What stands around a heading. */
export interface Surroundings {
  /** The level of the heading above; 1 where there is none. */
  readonly above: number;
  /** All headings of the text, in the order of the page. */
  readonly sections: readonly Section[];
}

/**
 * Brings a heading that is too deep, with its sub-headings, one level below the heading above, and takes out the document's
 * own title. Any other heading at its level may be meant as either, and that is for its writer to say.
 */
export function mendLevel(
  section: Section,
  { above, sections }: Surroundings,
  { edition, document }: JudgedEdition,
): readonly Fix[] {
  const { source, status } = edition;
  const written = headingAt(source, section.place);
  const words = plainText(section.heading);
  if (written === undefined || status === 'adopted' || words.trim() === '') return [];
  if (section.level < TOP) {
    const isTitle = fold(words) === fold(document.title);
    return isTitle
      ? [
          {
            description: `Delete the title ${quote(words)}, which stands in document.yml.`,
            edits: [deleteLines(source, written)],
          },
        ]
      : [];
  }
  const levels = section.level - above - 1;
  const later = sections.slice(sections.indexOf(section) + 1);
  // What follows at its own level has been written to stand beside it.
  const end = later.findIndex(({ level }) => level < section.level);
  const below = later.slice(0, end === -1 ? undefined : end);
  const headings = [section, ...below].flatMap((each) => headingAt(source, each.place) ?? []);
  if (levels < 1 || headings.length <= below.length) return [];
  const edits = headings.map((heading) =>
    replaceLines(source, heading, [headingLine({ ...heading, level: heading.level - levels })]),
  );
  return [{ description: `Bring the heading ${quote(words)} to level ${section.level - levels}.`, edits }];
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase();
}
