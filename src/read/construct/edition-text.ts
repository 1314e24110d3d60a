import type { Definition, Root } from 'mdast';
import type { RawHtml } from '../../model/edition.ts';
import type { SourceFinding } from '../../model/finding.ts';
import type { Place, Source } from '../../model/place.ts';

/** A stretch of parsed Markdown: lines and columns from 1. */
export interface MarkdownPosition {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** What is gathered while the text of one edition is put together. */
export interface TextNotes {
  readonly findings: SourceFinding[];
  readonly rawHtml: Omit<RawHtml, 'section'>[];
}

/** One piece of Markdown on its way into the tree of provisions. */
export interface EditionText {
  readonly source: Source;
  readonly locate: (position: MarkdownPosition | undefined) => Place;
  /** The text as its writer wrote it, with its escapes. */
  readonly written: string;
  /** True where a letter may stand in the words that was written as another, such as `&#x202e;`. */
  readonly hasEscapes: boolean;
  /** The words that `{id}` prints, by id. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: TextNotes;
}

/** True where Markdown may read a letter that is not written: it knows `&amp;`, and puts a mark in the stead of a zero byte. */
export function hasEscapes(written: string): boolean {
  return /[&\0]/.test(written);
}

/** Link targets that stand apart from their links, by label; the first of each counts, as CommonMark says. */
export function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const found = root.children.filter((node): node is Definition => node.type === 'definition');
  return new Map(found.reverse().map((definition) => [definition.identifier, definition]));
}
