import type { DatedEdition } from '../../src/model/constitution.ts';
import type { BindingNumber } from '../../src/model/edition.ts';
import { outlineOf } from '../../src/model/outline.ts';
import type { Citation, Phrasing } from '../../src/model/phrasing.ts';
import type { Place } from '../../src/model/place.ts';
import type { Block, Clause, LeadIn, Paragraph, Quotation, Section, Verbatim } from '../../src/model/provision.ts';
import { parseTarget } from '../../src/model/target.ts';

const PLACE: Place = { file: 'content/documents/rules/editions/1.md', line: 1, column: 1, endLine: 1, endColumn: 1 };

type Words = string | readonly Phrasing[];
type Part = Clause['content'][number];

/** An edition of the document `rules`, with this content and these fields of its own. */
export function edition(content: readonly Block[], fields: Partial<DatedEdition> = {}): DatedEdition {
  return {
    document: 'rules',
    number: 1,
    status: 'draft',
    adoption: undefined,
    proposal: undefined,
    commencement: undefined,
    expiry: undefined,
    repeal: undefined,
    change: undefined,
    note: undefined,
    commentUntil: undefined,
    subtitle: undefined,
    sourceHeading: undefined,
    isTranscribed: false,
    isIllustrative: false,
    numbers: [],
    notes: [],
    removed: [],
    content,
    lookalikes: () => [],
    rawHtml: [],
    frontMatter: { document: 'rules', edition: 1, status: 'draft' },
    outline: () => outlineOf(content),
    source: { file: PLACE.file, text: '', lastLine: () => PLACE, valueAt: () => PLACE, keyAt: () => PLACE },
    countsFrom: 'undetermined',
    standing: 'draft',
    ...fields,
  };
}

/** A section at level 2; with an id, one that the author wrote. */
export function section(heading: string, content: readonly Block[], fields: Partial<Section> = {}): Section {
  const id = fields.id ?? heading.toLowerCase().replaceAll(' ', '-');
  return {
    form: 'section',
    id,
    hasWrittenId: fields.id !== undefined,
    kindSection: undefined,
    level: 2,
    heading: phrasing(heading),
    sourceNumber: undefined,
    marks: undefined,
    number: '',
    content,
    place: PLACE,
    ...fields,
  };
}

/** A clause of these paragraphs and inner parts. */
export function clause(content: string | readonly (string | Part)[], fields: Partial<Clause> = {}): Clause {
  const parts = typeof content === 'string' ? [content] : content;
  return {
    form: 'clause',
    id: undefined,
    label: undefined,
    sourceNumber: undefined,
    marks: undefined,
    number: '',
    content: parts.map((part) => (typeof part === 'string' ? paragraph(part) : part)),
    place: PLACE,
    ...fields,
  };
}

/** A paragraph of a clause. */
export function paragraph(words: Words): Paragraph {
  return { form: 'paragraph', words: phrasing(words), place: PLACE };
}

/** A paragraph that introduces a list. */
export function leadIn(words: Words, id?: string): LeadIn {
  return { form: 'lead-in', id, marks: undefined, words: phrasing(words), place: PLACE };
}

/** Words quoted from elsewhere. */
export function quotation(...paragraphs: readonly string[]): Quotation {
  return { form: 'quotation', content: paragraphs.map(paragraph), place: PLACE };
}

/** Text kept letter for letter. */
export function verbatim(value: string): Verbatim {
  return { form: 'verbatim', value, place: PLACE };
}

/** A citation as written, with these words. */
export function citation(written: string, words = ''): Citation {
  return {
    type: 'citation',
    written,
    target: parseTarget(written),
    children: words === '' ? [] : phrasing(words),
    place: PLACE,
  };
}

/** Plain words as phrasing. */
export function phrasing(words: Words): readonly Phrasing[] {
  return typeof words === 'string' ? [{ type: 'text', value: words }] : words;
}

/** A number that binds, by default a count of members. */
export function number(id: string, value: number | string, fields: Partial<BindingNumber> = {}): BindingNumber {
  return { id, value, unit: 'members', words: String(value), appliesTo: undefined, place: () => PLACE, ...fields };
}
