import type { Place } from './place.ts';
import type { Target } from './target.ts';

/** The words of a provision: the closed list of what can stand inside a line of text. */
export type Phrasing =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis'; readonly children: readonly Phrasing[] }
  | { readonly type: 'strong'; readonly children: readonly Phrasing[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  | PrintedNumber
  | Citation
  | WebLink;

/** A binding number where the text prints it, in the edition's own words. */
export interface PrintedNumber {
  readonly type: 'number';
  readonly id: string;
  readonly words: string;
}

/** A reference to a provision, document, body or term. `target` is undefined where it is written in no known form. */
export interface Citation {
  readonly type: 'citation';
  readonly written: string;
  readonly target: Target | undefined;
  /** Empty until the tool writes the words. */
  readonly children: readonly Phrasing[];
  /** Set where the tool wrote the words: they follow the numbering of what is cited, and are no words of the author's. */
  readonly isNamedByTool?: true;
  readonly place: Place;
}

/** A link out of the constitution: `https:`, `http:`, `mailto:` or `tel:`. */
export interface WebLink {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Phrasing[];
  readonly place: Place;
}

/** The words alone, as a reader would speak them. */
export function plainText(phrasing: readonly Phrasing[]): string {
  let text = '';
  for (const node of phrasing) text += plainTextOf(node);
  return text;
}

function plainTextOf(node: Phrasing): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value;
    case 'number':
      return node.words;
    case 'break':
      return '\n';
    default:
      return plainText(node.children);
  }
}

/** True of words without any marks, numbers or links, as most are. */
export function isTextAlone(words: readonly Phrasing[]): boolean {
  return words.every(({ type }) => type === 'text');
}

/** Every number that the words print, in their order. */
export function numbersIn(words: readonly Phrasing[]): readonly PrintedNumber[] {
  if (isTextAlone(words)) return NO_NUMBERS;
  return words.flatMap((node): readonly PrintedNumber[] => {
    if (node.type === 'number') return [node];
    return 'children' in node ? numbersIn(node.children) : NO_NUMBERS;
  });
}

const NO_NUMBERS: readonly PrintedNumber[] = [];

/** Every citation in the words, outermost first. */
export function citationsIn(phrasing: readonly Phrasing[]): readonly Citation[] {
  if (isTextAlone(phrasing)) return NO_CITATIONS;
  return phrasing.flatMap((node): readonly Citation[] => {
    const below = 'children' in node ? citationsIn(node.children) : NO_CITATIONS;
    return node.type === 'citation' ? [node, ...below] : below;
  });
}

const NO_CITATIONS: readonly Citation[] = [];
