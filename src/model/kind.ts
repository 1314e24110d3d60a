import type { Source } from './place.ts';
import { remembered } from './remembered.ts';

/** A section that a kind of document knows, as its schema describes it. */
export interface KindSection {
  readonly id: string;
  /** The heading. */
  readonly title: string;
  readonly otherHeadings: readonly string[];
  /** What the writer should say here. */
  readonly guidance: string;
  /** The provision that asks for the section, as a citation. */
  readonly mandate: string | undefined;
  readonly isRequired: boolean;
}

/** A fault that JSON Schema found in an edition, in the validator's own terms. */
export interface SchemaFault {
  /** JSON Pointer into what was judged. */
  readonly pointer: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema at the keyword's place, where it says more than the parameters. */
  readonly schema: unknown;
  /** The schema around the keyword. */
  readonly parent: unknown;
  /** The value that was refused. */
  readonly value: unknown;
}

/** The parts of a section's JSON that take work to make. */
export const SECTION_PARTS = ['text', 'words', 'clauses'] as const;
/** One of them. */
export type SectionPart = (typeof SECTION_PARTS)[number];

/** A kind of document: one JSON Schema, compiled, with what our annotations add. */
export interface Kind {
  readonly id: string;
  readonly title: string;
  /** The number of the template, from 1: `x-number` of the schema. It rises whenever what is asked for changes. */
  readonly number: number;
  /** The templates that went before, by number: of old texts, which are judged by the template of their time. */
  readonly earlier: readonly Kind[];
  readonly description: string;
  readonly sections: readonly KindSection[];
  /** True where the order of the sections matters. */
  readonly isOrdered: boolean;
  /** Front-matter keys that the kind adds to the common ones. */
  readonly ownKeys: readonly string[];
  /** Of the others its judge asks no more than that there are some words, so that a sound text can be judged without them. */
  readonly asksFor: ReadonlySet<SectionPart>;
  /** Judges an edition as JSON, as any JSON Schema validator would. */
  readonly judge: (editionJson: unknown) => readonly SchemaFault[];
  readonly source: Source;
}

/** The section of the kind that a heading names by id, title or other heading; case, numbering and white space aside. */
export function sectionNamed(kind: Kind, heading: string): KindSection | undefined {
  return sectionsByName(kind.sections).get(foldHeading(heading));
}

/** The first section with each name, which is folded. For lists that last: each is gone through once. */
export const sectionsByName: (sections: readonly KindSection[]) => ReadonlyMap<string, KindSection> = remembered(
  (sections) => {
    const named = sections.flatMap((section) => namesOf(section).map((name) => [foldHeading(name), section] as const));
    return new Map(named.reverse());
  },
);

/** Every name by which a heading can be the section. */
export function namesOf(section: KindSection): readonly string[] {
  return [section.id, section.title, ...section.otherHeadings];
}

/** A heading without what carries no meaning: case, the shape of an apostrophe, a number in front, white space, a colon or full stop behind. */
export function foldHeading(heading: string): string {
  const spaced = heading
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[:.]$/, '');
  const bare = spaced.replace(
    /^(?:(?:section|part)\s+)?(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivxlc]+)[.):]+(?!\d)\s*|\d{1,3}(?:\.\d+)*\s+)(?:[-–—:]\s*)?(?=\S)/i,
    '',
  );
  return (bare === '' ? spaced : bare).toLowerCase();
}
