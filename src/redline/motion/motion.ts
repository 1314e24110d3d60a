import type { BindingNumber } from '../../model/edition.ts';
import type { Phrasing } from '../../model/phrasing.ts';
import type { RedlinePart } from '../../model/redline.ts';

/** The formal words by which one edition becomes another, as data. All instructions take effect together. */
export interface Motion {
  /** The document's title. */
  readonly title: string;
  /** The numbers of the two editions. */
  readonly before: number;
  readonly after: number;
  /** In the order of the older text. Empty where nothing changed. */
  readonly instructions: readonly Instruction[];
  /** What only follows from the instructions, and needs none of its own. */
  readonly renumbered: readonly Renumbering[];
}

/** A part of the older text, as its page names it. */
export interface PartName {
  /** Its place among all parts of the older text that have a row in a redline, from 0. */
  readonly position: number;
  /** Such as `clause 2.3(a)`, `the words before clause 2.1` or `the preamble`. No two parts have the same. */
  readonly name: string;
}

/** One thing that the motion tells to do. */
export type Instruction =
  | { readonly to: 'amend'; readonly parts: readonly WordedPart[]; readonly edits: readonly WordEdit[] }
  | { readonly to: 'reword'; readonly part: WordedPart; readonly words: OwnWords }
  /** `isRest` where something that stands inside moves elsewhere, and is not omitted. */
  | { readonly to: 'omit'; readonly parts: readonly PartName[]; readonly isRest: boolean }
  /** Takes a heading away and leaves what stands under it in its place. */
  | { readonly to: 'omit-heading'; readonly part: PartName }
  | { readonly to: 'move'; readonly parts: readonly PartName[]; readonly place: Place }
  | { readonly to: 'insert'; readonly parts: readonly NewPart[]; readonly place: Place }
  | { readonly to: 'substitute'; readonly parts: readonly PartName[]; readonly by: readonly NewPart[] }
  | { readonly to: 'mark'; readonly part: PartName; readonly before: Marks; readonly after: Marks }
  | {
      readonly to: 'set-number';
      /** The parts of the older text that print it, and go on to do so. */
      readonly printedIn: readonly PartName[];
      readonly before: BindingNumber | undefined;
      readonly after: BindingNumber | undefined;
    };

/** A part of which the own words are amended: a heading, the words of a clause before its items, a paragraph. */
export interface WordedPart extends PartName {
  readonly form: RedlinePart['form'];
  /** True where other parts stand inside it. */
  readonly isParent: boolean;
}

/** Where a part is put, among those that stay. */
export type Place =
  | { readonly at: 'after'; readonly part: PartName }
  | { readonly at: 'before'; readonly part: PartName }
  /** Inside a part; undefined is the text itself. */
  | { readonly at: 'start'; readonly part: PartName | undefined }
  | { readonly at: 'end'; readonly part: PartName | undefined };

/** A part of the newer text that is inserted. */
export interface NewPart {
  readonly part: RedlinePart;
  /** What stands inside it; `part` itself holds its own words alone. */
  readonly inside: readonly (NewPart | MovedPart)[];
}

/** A part of the older text that moves into one that is inserted. */
export interface MovedPart {
  readonly moved: PartName;
}

/** What is written at a part, and is not of its words. */
export interface Marks {
  /** The permanent id, where the author wrote one. */
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly sourceNumber: string | undefined;
  /** Of a heading. */
  readonly level: number | undefined;
}

/** A change of words inside one part. White space is folded, and words are found on the boundaries of words. */
export interface WordEdit {
  /** `for` puts other words, or none, in place of those found; the others insert. */
  readonly at: 'for' | 'after' | 'start' | 'end';
  /** The words to be found; empty at `start` and `end`. */
  readonly find: string;
  /** How long words are told: by those with which they begin and end; undefined is the end of the part. */
  readonly ends?: { readonly first: string; readonly last: string | undefined } | undefined;
  /** In which of the places where these words stand, from 1. */
  readonly which: 'only' | 'each' | readonly number[];
  /** The words that were found, with their markup. */
  readonly was: readonly Phrasing[];
  /** With the white space that stands in front of them. */
  readonly put: readonly Phrasing[];
}

/** The own words of a part: its paragraphs. */
export type OwnWords = readonly OwnParagraph[];

/** A paragraph, or text kept letter for letter. */
export type OwnParagraph = { readonly words: readonly Phrasing[] } | { readonly value: string };

/** Provisions in a row that have other numbers than before. */
export interface Renumbering {
  readonly form: 'section' | 'clause';
  readonly before: readonly [first: string, last: string];
  readonly after: readonly [first: string, last: string];
}
