import { addAll } from './add-all.ts';
import type { Marks } from './mark.ts';
import type { Phrasing } from './phrasing.ts';
import { plainText } from './phrasing.ts';
import type { Place } from './place.ts';

/** A paragraph's words, with the place at which they stand. */
export interface Paragraph {
  readonly form: 'paragraph';
  readonly words: readonly Phrasing[];
  readonly place: Place;
}

/** A paragraph that introduces what follows it. It is not counted as a clause. */
export interface LeadIn {
  readonly form: 'lead-in';
  readonly id: string | undefined;
  /** Duties, powers and rights of the clauses that it introduces. */
  readonly marks: Marks;
  readonly words: readonly Phrasing[];
  readonly place: Place;
}

/** Words quoted from elsewhere. They are shown, and are no provision. */
export interface Quotation {
  readonly form: 'quotation';
  readonly content: readonly (Paragraph | Verbatim)[];
  readonly place: Place;
}

/** Text kept letter for letter, as in a code block. It is shown, and is no provision. */
export interface Verbatim {
  readonly form: 'verbatim';
  readonly value: string;
  readonly place: Place;
}

/** A numbered item or paragraph, with what stands inside it in the order of the page. */
export interface Clause {
  readonly form: 'clause';
  /** Undefined where the author gave none; such a clause cannot be cited. */
  readonly id: string | undefined;
  /** Words that stand in place of the number, such as `Aim 1`. */
  readonly label: string | undefined;
  readonly sourceNumber: string | undefined;
  /** Duties, powers and rights, as marked at the clause itself. */
  readonly marks: Marks;
  /** The number that the tool gave, such as `2.3`, `2.3(a)`; empty where it is not numbered. */
  readonly number: string;
  readonly content: readonly (Paragraph | Clause | Quotation | Verbatim)[];
  readonly place: Place;
}

/** A part with a heading. Level 2 opens a section, deeper levels sub-sections. */
export interface Section {
  readonly form: 'section';
  /** What citations and addresses use: the written id, else the kind's, else one made from the heading. */
  readonly id: string;
  readonly hasWrittenId: boolean;
  /** The id of the section of the edition's kind that this one is; undefined where it is none of them. */
  readonly kindSection: string | undefined;
  readonly level: number;
  readonly heading: readonly Phrasing[];
  readonly sourceNumber: string | undefined;
  /** Duties, powers and rights of the clauses under the heading. */
  readonly marks: Marks;
  /** The number that the tool gave; empty for sub-sections. */
  readonly number: string;
  readonly content: readonly Block[];
  /** The place of the heading. */
  readonly place: Place;
}

/** What can stand in a text or in a section. */
export type Block = Section | Clause | LeadIn | Quotation | Verbatim;

/** What can be cited by its id. */
export type Provision = Section | Clause | LeadIn;

/** Every section, clause and lead-in below these blocks, in the order of the page. */
export function provisionsIn(blocks: readonly (Block | Paragraph)[]): readonly Provision[] {
  const found: Provision[] = [];
  const look = (within: readonly (Block | Paragraph)[]): void => {
    for (const block of within) {
      if (block.form === 'section' || block.form === 'clause' || block.form === 'lead-in') found.push(block);
      if (block.form === 'section' || block.form === 'clause') look(block.content);
    }
  };
  look(blocks);
  return found;
}

/** Every run of words below these blocks but for headings, in the order of the page. */
export function wordsIn(blocks: readonly (Block | Paragraph)[]): readonly (Paragraph | LeadIn)[] {
  const found: (Paragraph | LeadIn)[] = [];
  const look = (within: readonly (Block | Paragraph)[]): void => {
    for (const block of within) {
      if (block.form === 'paragraph' || block.form === 'lead-in') found.push(block);
      else if (block.form !== 'verbatim') look(block.content);
    }
  };
  look(blocks);
  return found;
}

/** The text of one provision: a heading for a section, all its words for a clause. */
export function textOf(provision: Provision): string {
  if (provision.form === 'section') return plainText(provision.heading);
  if (provision.form === 'lead-in') return plainText(provision.words);
  return linesOf(wordsIn(provision.content)).join('\n');
}

/** The words of a clause without those of the clauses in it, a paragraph a line. */
export function ownTextOf({ content }: Clause): string {
  return linesOf(wordsIn(content.filter((part) => part.form !== 'clause'))).join('\n');
}

function linesOf(paragraphs: readonly { readonly words: readonly Phrasing[] }[]): readonly string[] {
  const lines: string[] = [];
  for (const { words } of paragraphs) {
    const text = plainText(words);
    if (text.includes('\n')) addAll(lines, text.split('\n'));
    else lines.push(text);
  }
  return lines;
}

/** All words under a heading, line by line, headings of sub-sections left out. A paragraph is a line, or several with breaks between. */
export function linesUnder({ content }: Section): readonly string[] {
  return linesOf(wordsIn(content));
}

/** The same in one text. */
export function textUnder(section: Section): string {
  return linesUnder(section).join('\n');
}
