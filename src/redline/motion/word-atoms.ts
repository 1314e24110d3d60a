import type { Phrasing } from '../../model/phrasing.ts';
import { isUnnamed, spoken } from '../own-text.ts';
import type { Word } from '../split-words.ts';
import { splitWords } from '../split-words.ts';
import type { OwnParagraph, OwnWords } from './motion.ts';

/** The smallest piece that a motion changes: a word, a sign, or a whole piece of markup such as a citation. */
export interface Atom extends Word {
  readonly space: '' | ' ';
  /** Equal for equal pieces: the words with their markup and targets, not the words that the tool writes. */
  readonly word: string;
  /** As a reader would speak it. */
  readonly text: string;
  /** Undefined where a new paragraph begins. */
  readonly node: Phrasing | undefined;
}

const PARAGRAPH: Atom = { space: '', word: '\0paragraph', text: '\n', node: undefined };

/** Own words as one list of atoms; undefined where some are kept letter for letter. */
export function atomsOfOwnWords(own: OwnWords): readonly Atom[] | undefined {
  if (own.some((paragraph) => 'value' in paragraph)) return undefined;
  return own.flatMap((paragraph, index) => [...(index === 0 ? [] : [PARAGRAPH]), ...atomsOfParagraph(paragraph)]);
}

/** The paragraphs that these atoms make up. */
export function ownWordsOfAtoms(atoms: readonly Atom[]): OwnWords {
  const paragraphs: Atom[][] = [[]];
  for (const atom of atoms) {
    if (atom.node === undefined) paragraphs.push([]);
    else paragraphs.at(-1)?.push(atom);
  }
  return paragraphs.map((paragraph) => ({ words: phrasingOf(trimmed(paragraph)) }));
}

/** A first word counts as one with white space before it, so that it is the same word when others come in front. */
function atomsOfParagraph(paragraph: OwnParagraph): readonly Atom[] {
  const [first, ...rest] = 'value' in paragraph ? [] : atomsOf(paragraph.words);
  return first === undefined ? [] : [{ ...first, space: ' ' }, ...rest];
}

function trimmed([first, ...rest]: readonly Atom[]): readonly Atom[] {
  return first === undefined ? [] : [{ ...first, space: '' }, ...rest];
}

/** Phrasing as atoms. White space is folded, that at the end is dropped. */
export function atomsOf(phrasing: readonly Phrasing[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let space: Atom['space'] = '';
  let text = '';
  const closeText = (): void => {
    for (const { space: before, word } of splitWords(text)) {
      if (before !== '') space = ' ';
      if (word === '') continue;
      atoms.push({ space, word, text: word, node: { type: 'text', value: word } });
      space = '';
    }
    text = '';
  };
  for (const node of phrasing) {
    if (node.type === 'text') {
      text += node.value;
      continue;
    }
    closeText();
    atoms.push({ space, word: `\0${keyOf(node)}`, text: textOf(node), node });
    space = '';
  }
  closeText();
  return atoms;
}

/** Atoms as phrasing. */
export function phrasingOf(atoms: readonly Atom[]): readonly Phrasing[] {
  const phrasing: Phrasing[] = [];
  let text = '';
  for (const { space, node } of atoms) {
    text += space;
    if (node?.type === 'text') text += node.value;
    else if (node !== undefined) {
      if (text !== '') phrasing.push({ type: 'text', value: text });
      phrasing.push(node);
      text = '';
    }
  }
  return text === '' ? phrasing : [...phrasing, { type: 'text', value: text }];
}

/** Equal for phrasing that is the same text. */
export function keyOfWords(phrasing: readonly Phrasing[]): string {
  return keyOfAtoms(trimmed(atomsOf(phrasing)));
}

/** Equal for atoms that are the same text, white space included. */
export function keyOfAtoms(atoms: readonly Atom[]): string {
  return JSON.stringify(atoms.map(({ space, word }) => space + word));
}

function keyOf(node: Phrasing): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return JSON.stringify([node.type, node.value]);
    case 'break':
      return JSON.stringify([node.type]);
    case 'number':
      return JSON.stringify([node.type, node.id]);
    case 'citation':
      return JSON.stringify([node.type, node.written, isUnnamed(node) ? '' : keyOfWords(node.children)]);
    case 'link':
      return JSON.stringify([node.type, node.url, keyOfWords(node.children)]);
    default:
      return JSON.stringify([node.type, keyOfWords(node.children)]);
  }
}

/** Words that the tool has not written yet are shown as the target. */
function textOf(node: Phrasing): string {
  return spoken([node], ({ children, written }) => (children.length === 0 ? written : spoken(children, () => written)));
}
