import type { Edition } from '../../model/edition.ts';
import type { Related } from '../../model/finding.ts';
import type { Block, Paragraph, Section } from '../../model/provision.ts';
import { wordsIn } from '../../model/provision.ts';
import { sectionKey } from '../../model/top-sections.ts';

/** What stands under the heading of an empty section and does not count as its text. */
export function* whatStandsThere(section: Section, edition: Pick<Edition, 'rawHtml'>): Iterable<Related> {
  yield* thingsIn(section.content);
  // In a section that is empty all words announce what does not follow.
  for (const { place } of wordsIn(section.content))
    yield { place, message: 'These words announce something that does not follow.' };
  for (const { section: around, isComment, place } of edition.rawHtml) {
    if (around !== section.id && around !== sectionKey(section)) continue;
    yield {
      place,
      message: isComment
        ? 'A comment is not published, so it does not count.'
        : 'HTML is not published, so it does not count.',
    };
  }
}

function* thingsIn(blocks: readonly (Block | Paragraph)[]): Iterable<Related> {
  for (const block of blocks) {
    if (block.form === 'verbatim') yield { place: block.place, message: 'A code block does not count as text.' };
    if (block.form === 'section') yield { place: block.place, message: 'A heading alone does not count as text.' };
    if (block.form !== 'paragraph' && block.form !== 'lead-in' && block.form !== 'verbatim')
      yield* thingsIn(block.content);
  }
}
