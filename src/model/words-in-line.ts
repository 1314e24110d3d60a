import { once } from './once.ts';

const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{323af}]/u;
const WORD = /[\p{L}\p{N}]\S*/gu;
const WORD_OR_CHARACTER = new RegExp(
  String.raw`${HAN_OR_KANA.source}|(?!${HAN_OR_KANA.source})[\p{L}\p{N}](?:(?!${HAN_OR_KANA.source})\S)*`,
  'gu',
);

const WITHOUT_BLANKS = /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** How many words some lines hold, each counted as by `wordsInLine`. */
export function countWords(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + wordsInLine(line), 0);
}

/**
 * How many runs between blanks hold a letter or a digit. Chinese and Japanese have no blanks: each of their characters counts. Nor have
 * Thai, Lao, Burmese and Khmer: their words are told apart by the dictionaries of Unicode’s ICU.
 */
export function wordsInLine(line: string): number {
  let count = 0;
  let isInWord = false;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (isPlainBlank(code)) isInWord = false;
    else if (isPlainLetter(code)) {
      if (!isInWord) count += 1;
      isInWord = true;
    } else if (code > 0x7f && !isDashOrQuote(code)) return wordsOfAnyScript(line);
  }
  return count;
}

function wordsOfAnyScript(line: string): number {
  const runs = line.match(HAN_OR_KANA.test(line) ? WORD_OR_CHARACTER : WORD) ?? [];
  if (!WITHOUT_BLANKS.test(line)) return runs.length;
  return runs.reduce((sum, run) => sum + (WITHOUT_BLANKS.test(run) ? wordsByDictionary(run) : 1), 0);
}

function wordsByDictionary(run: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter().segment(run)) if (isWordLike === true) count += 1;
  return Math.max(1, count);
}

const segmenter = once(() => new Intl.Segmenter('th', { granularity: 'word' }));

/** What `\s` stands for below U+0080. */
function isPlainBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Dashes, quotation marks, bullets and dots from U+2010 to U+2027: neither letters nor blanks. */
function isDashOrQuote(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}
