import { attributeOf, type HtmlPart, hasClass, readHtml, type StartTag } from './read-html.ts';
import { squeeze } from './squeeze.ts';

/** The text of an edition as a page shows it. */
export interface ShownText {
  /** What the page says that it is: `rules@2`, or the id of its document where all texts stand on one page. */
  readonly of: string | undefined;
  /** Its words, squeezed, without what the tool says beside them. */
  readonly words: string;
  /** The numbers and labels of its sections and clauses, in order. */
  readonly marks: readonly string[];
  /** The notes of the editor, squeezed, in order. */
  readonly notes: readonly string[];
}

/** What stands beside the words of a text, and is none of them. */
const BESIDE = ['apparatus', 'of-draft'];

/** Every text that a page shows in full, in order. */
export function textsInPage(html: string): readonly ShownText[] {
  const parts = readHtml(html, (tag) => {
    if (isArticle(tag)) return 'take';
    if (isText(tag) || isMark(tag) || isNote(tag)) return 'take-out';
    return BESIDE.some((name) => hasClass(tag, name)) ? 'skip' : 'enter';
  });
  const starts = parts.flatMap((part, index) => (isArticle(part) ? [index] : []));
  return starts.map((start, index) => shownText(parts.slice(start, starts[index + 1])));
}

function isArticle(tag: StartTag): boolean {
  return tag.name === 'article' && (hasClass(tag, 'edition') || hasClass(tag, 'whole-text'));
}

function isText(tag: StartTag): boolean {
  return tag.name === 'div' && hasClass(tag, 'text');
}

function isMark(tag: StartTag): boolean {
  return tag.name === 'a' && hasClass(tag, 'mark');
}

function isNote(tag: StartTag): boolean {
  return tag.name === 'div' && hasClass(tag, 'note');
}

function shownText(parts: readonly HtmlPart[]): ShownText {
  const [article] = parts;
  const [text, ...rest] = parts.slice(parts.findIndex(isText));
  return {
    of: article && (attributeOf(article, 'data-edition') ?? attributeOf(article, 'id')),
    words: text !== undefined && isText(text) ? squeeze(text.text) : '',
    marks: rest.filter(isMark).map((mark) => mark.text.trim()),
    notes: parts.filter(isNote).map((note) => squeeze(note.text)),
  };
}
