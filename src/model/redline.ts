import type { DatedEdition } from './constitution.ts';
import type { BindingNumber, Edition } from './edition.ts';
import type { Paragraph, Provision, Quotation, Verbatim } from './provision.ts';

/** A run of words in a redline. Deletions come before insertions; a line feed stands between two paragraphs. */
export interface Run {
  readonly change: 'kept' | 'deleted' | 'inserted';
  readonly words: string;
}

/** What became of a provision between two editions. Where several words fit, the first of: amended, moved, renumbered. */
export type Fate = 'kept' | 'amended' | 'moved' | 'renumbered' | 'inserted' | 'deleted';

/**
 * What has a row of its own in a redline: every provision, every quotation, and a paragraph of a clause
 * that stands after the clause's own items.
 */
export type RedlinePart = Provision | Paragraph | Quotation | Verbatim;

/** A citation or web link that leads elsewhere than before, though its words stand in both texts. */
export interface LinkChange {
  readonly words: string;
  /** The target as written; undefined where the words were no link. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * What was only set out in another way: words of one part that now stand, the same and in the same order, in several
 * parts of their own, or the other way round. Signs, capitals and the "and" or "or" before the last are no words here.
 */
export type SetOut =
  /** The part of which the end was divided, or to which the others were joined. `isAll`: no other word of it changed. */
  | { readonly role: 'whole'; readonly pieces: readonly RedlinePart[]; readonly isAll: boolean }
  | { readonly role: 'piece'; readonly whole: RedlinePart };

/** One part of the text in both editions. */
export interface RedlineRow {
  readonly before: RedlinePart | undefined;
  readonly after: RedlinePart | undefined;
  readonly fate: Fate;
  /** True where the part also stands among other neighbours than before. */
  readonly isMoved: boolean;
  /** True where the number or label that the page prints is another. */
  readonly isRenumbered: boolean;
  /** How many parts it stands inside; 0 for a level-2 section and for the preamble. */
  readonly depth: number;
  /** The words of the part itself, without those of the parts inside it, which have rows of their own. */
  readonly runs: readonly Run[];
  /** True where the words have so little in common that the whole text is replaced. */
  readonly isReplaced: boolean;
  readonly links: readonly LinkChange[];
  /** Undefined where nothing was set out in another way. */
  readonly setOut: SetOut | undefined;
}

/** A binding number in two editions. */
export interface NumberChange {
  readonly before: BindingNumber | undefined;
  readonly after: BindingNumber | undefined;
}

/** What a redline asks of an edition. */
export type ComparedText = Pick<Edition, 'document' | 'content' | 'numbers' | 'removed'>;

/** Two editions compared. Rows stand in the order of the newer text, deleted parts where they stood. */
export interface Redline<Text extends ComparedText = DatedEdition> {
  readonly before: Text;
  readonly after: Text;
  readonly rows: readonly RedlineRow[];
  /** Numbers that were changed, added or dropped, those of the newer text first. */
  readonly numbers: readonly NumberChange[];
}
