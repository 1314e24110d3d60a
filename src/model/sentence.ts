import type { Address } from './addresses.ts';

/** A piece of a sentence: words, or words that lead to a page of the site or out of it. */
export type SentencePart =
  | string
  | { readonly text: string; readonly to: Address }
  | { readonly text: string; readonly url: string };

/** Words of the site's own, with links. */
export type Sentence = readonly SentencePart[];

/** The words alone. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Sentences one after the other, with a space between; empty ones are left out. */
export function joinSentences(...sentences: readonly Sentence[]): Sentence {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
}

/** Parts as a list in words: `a, b and c`. */
export function listInWords(parts: readonly SentencePart[]): Sentence {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? ' and ' : ', ', part];
  });
}

/** The text with a capital at its start. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The text as the end of a sentence, with one full stop. */
export function stopped(text: string): string {
  const bare = text.trimEnd();
  return /[.!?…]$/.test(bare) ? bare : `${bare}.`;
}

/** A title in the middle of a sentence, with its article. */
export function withArticle(title: string): string {
  return /^(?:the|a|an)\s/i.test(title) ? title : `the ${title}`;
}
