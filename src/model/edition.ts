import type { Outline } from './outline.ts';
import type { Place, Source } from './place.ts';
import type { PartialDate } from './plain-date.ts';
import type { Block } from './provision.ts';
import { noteTextRead } from './texts-read.ts';

/** What the file says of its own standing. What is in force is computed, never stored. */
export type Status = 'draft' | 'proposed' | 'adopted' | 'withdrawn';

/** How an edition came to be adopted, or why that is not known. */
export type Adoption = { readonly decision: string } | { readonly notRecorded: string };

/** A binding quantity that an edition lays down, printed in its text as `words`. */
export interface BindingNumber {
  readonly id: string;
  /** A number, or a fraction such as `2/3`. */
  readonly value: number | string;
  readonly unit: string | undefined;
  readonly words: string;
  /** The body that it binds. */
  readonly appliesTo: string | undefined;
  /** Worked out once somebody asks. */
  readonly place: () => Place;
}

/** An editor's note on a provision. It is no part of the text. */
export interface EditorNote {
  readonly on: string;
  readonly text: string;
  readonly place: Place;
}

/** A provision of an earlier edition that this one no longer holds. */
export interface Removal {
  readonly id: string;
  readonly movedTo: string | undefined;
  readonly place: Place;
}

/** Something in the file that a reader could take for a heading, and the tool does not. */
export interface Lookalike {
  readonly kind: 'bold' | 'code' | 'quotation' | 'comment' | 'html' | 'paragraph' | 'list-item';
  readonly text: string;
  readonly place: Place;
}

/** A piece of raw HTML in the text. It is never published. */
export interface RawHtml {
  readonly value: string;
  readonly isComment: boolean;
  /** The level-2 section in which it stands. */
  readonly section: string | undefined;
  readonly place: Place;
}

/** What an edition says of itself, with the outline of its text. */
export interface EditionHead {
  readonly document: string;
  /** From 1, permanent, and the edition's address. */
  readonly number: number;
  readonly status: Status;
  readonly adoption: Adoption | undefined;
  /** The day on which the text was put forward to be decided on. */
  readonly proposal: PartialDate | undefined;
  readonly commencement: PartialDate | undefined;
  readonly expiry: PartialDate | undefined;
  readonly repeal: PartialDate | undefined;
  readonly change: 'first' | 'substantive' | 'editorial' | undefined;
  readonly note: string | undefined;
  readonly commentUntil: PartialDate | undefined;
  readonly subtitle: string | undefined;
  readonly sourceHeading: string | undefined;
  /** The text is a source's, word for word: its names and prose are not judged. */
  readonly isTranscribed: boolean;
  /** Written to show how it could look, and adopted by nobody. */
  readonly isIllustrative: boolean;
  readonly numbers: readonly BindingNumber[];
  readonly notes: readonly EditorNote[];
  readonly removed: readonly Removal[];
  /** The front matter as typed JSON, with the keys as written. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly source: Source;
  readonly outline: () => Outline;
}

/** What was read of an edition's text. */
export interface ReadText {
  readonly content: readonly Block[];
  /** Looked for once somebody asks. */
  readonly lookalikes: () => readonly Lookalike[];
  readonly rawHtml: readonly RawHtml[];
}

/** One text of a document: front matter and a tree of provisions. */
export interface Edition extends EditionHead, ReadText {}

/** An edition whose text is read when somebody asks for it. */
export interface StoredEdition extends EditionHead {
  readonly text: () => ReadText;
}

/** What of an edition is looked up once somebody asks. */
interface LazyText {
  readonly [SOURCE]: Source;
  readonly [TEXT]: () => ReadText;
  readonly document: string;
}

const SOURCE = Symbol('source');
const TEXT = Symbol('text');

/** Shared by all editions: with parts of its own to work out, each of thousands would take four times the memory. */
const LAZY = {
  get source(): Source {
    return asked(this)[SOURCE];
  },
  get content(): ReadText['content'] {
    return asked(this)[TEXT]().content;
  },
  get lookalikes(): ReadText['lookalikes'] {
    return asked(this)[TEXT]().lookalikes;
  },
  get rawHtml(): ReadText['rawHtml'] {
    return asked(this)[TEXT]().rawHtml;
  },
};

function asked(edition: object): LazyText {
  const lazy = edition as LazyText; // Only `withText` makes objects with these parts.
  noteTextRead(lazy.document);
  return lazy;
}

/**
 * An edition with a text that is asked for part by part. A copy of it by `...` has no text: copy it by `withMore`.
 * Each part of it, and the file, is noted as read, so that a page is known to stand on it.
 */
export function withText<Head extends EditionHead>({ source, ...head }: Head, text: () => ReadText): Head & ReadText {
  // The cast is true: what the head is without comes from what all share.
  return { __proto__: LAZY, ...head, [SOURCE]: source, [TEXT]: text } as unknown as Head & ReadText;
}

/** The address of an edition inside the constitution, such as `rules@2`. */
export function editionAddress(edition: Pick<Edition, 'document' | 'number'>): string {
  return `${edition.document}@${edition.number}`;
}

/** The address of a provision, such as `rules@2#quorum`; of the edition where there is no id. */
export function provisionAddress(edition: Pick<Edition, 'document' | 'number'>, id: string | undefined): string {
  return id === undefined ? editionAddress(edition) : `${editionAddress(edition)}#${id}`;
}
