import { writeBody } from '../exports/write-body.ts';
import type { Kind, KindSection } from '../model/kind.ts';
import type { Place } from '../model/place.ts';
import { findPlaceholders } from '../model/placeholder.ts';
import type { Section } from '../model/provision.ts';

/** What stands under a heading for which the kind has no hint. It counts as a placeholder. */
export const TO_BE_WRITTEN = 'To be written.';

const NOWHERE: Place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The sections that a new text of the kind opens with, in the kind's order: those that it requires, else all that it knows. */
export function firstSections({ sections }: Pick<Kind, 'sections'>): readonly KindSection[] {
  const required = sections.filter(({ isRequired }) => isRequired);
  return required.length > 0 ? required : sections;
}

/** A Markdown text with a heading for each section and its hint below, which counts as a placeholder. One section for a kind that knows none. */
export function sectionsToWrite(kind: Pick<Kind, 'sections' | 'title'>): string {
  const sections = firstSections(kind).map(({ title, guidance }) => sectionOf(title, guidance));
  return writeBody(sections.length === 0 ? [sectionOf(kind.title, '')] : sections);
}

function sectionOf(title: string, guidance: string): Section {
  // Braces at the end of a paragraph are read as its id, and would no longer be the hint.
  const isHint = !guidance.includes('{') && findPlaceholders(guidance, [guidance]).length > 0;
  const words = [{ type: 'text', value: isHint ? onOneLine(guidance) : TO_BE_WRITTEN }] as const;
  return {
    form: 'section',
    id: '',
    hasWrittenId: false,
    kindSection: undefined,
    level: 2,
    heading: [{ type: 'text', value: onOneLine(title) }],
    sourceNumber: undefined,
    marks: undefined,
    number: '',
    content: [
      {
        form: 'clause',
        id: undefined,
        label: undefined,
        sourceNumber: undefined,
        marks: undefined,
        number: '',
        content: [{ form: 'paragraph', words, place: NOWHERE }],
        place: NOWHERE,
      },
    ],
    place: NOWHERE,
  };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
