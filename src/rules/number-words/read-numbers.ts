import { CARDINALS, FIGURES, PARTS_OF_ONE, TENS, TIMES } from './number-names.ts';

/** A number read from words, and how many words it took. */
interface Reading {
  readonly value: number;
  readonly length: number;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/**
 * The numbers that English words name, first to last: `twenty-five`, `two-thirds`, `half`, `twice`, `1,000`, `25 per cent`.
 * A share in per cent is read as both 25 and 0.25. Empty where the words name none.
 */
export function readNumbers(words: string): readonly number[] {
  const tokens = tokensOf(words);
  const found: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readAt(tokens, at);
    if (reading !== undefined) found.push(...withShare(reading.value, tokens[at + reading.length]));
    at += reading?.length ?? 1;
  }
  return [...found, ...asRatio(found)];
}

/** `one in four` may mean a quarter. */
function asRatio(found: readonly number[]): readonly number[] {
  const [over = NaN, under = NaN] = found;
  return found.length === 2 && under !== 0 ? [over / under] : [];
}

function tokensOf(words: string): readonly string[] {
  const plain = words
    .replace(/(?<=\d)\s*(?=[¼½¾⅐-⅞])/g, ' and ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('⁄', '/')
    .replace(/\bper\s+cent\b/g, 'percent')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return plain.match(/\d+(?:\.\d+)?|[\p{L}]+|[/%]/gu) ?? [];
}

function withShare(value: number, next: string | undefined): readonly number[] {
  return next === '%' || next === 'percent' ? [value, value / 100] : [value];
}

function readAt(tokens: readonly string[], at: number): Reading | undefined {
  const whole = readFigures(tokens, at) ?? readCardinal(tokens, at);
  if (whole === undefined) return readNamed(tokens, at);
  return readPartOf(whole, tokens, at) ?? readMixed(whole, tokens, at) ?? whole;
}

/** Digits, or a fraction such as 2/3. */
function readFigures(tokens: readonly string[], at: number): Reading | undefined {
  const [first, slash, second] = tokens.slice(at, at + 3);
  if (first === undefined || !FIGURES.test(first)) return undefined;
  if (slash !== '/' || second === undefined || !FIGURES.test(second)) return { value: Number(first), length: 1 };
  return { value: Number(first) / Number(second), length: 3 };
}

function readCardinal(tokens: readonly string[], at: number): Reading | undefined {
  const [first = '', second = ''] = tokens.slice(at, at + 2);
  const isOne = ARTICLES.has(first) && (second === 'hundred' || second === 'thousand');
  const start = isOne ? { value: 1, length: 1 } : belowHundred(tokens, at);
  if (start === undefined) return undefined;
  const hundreds = scaled(start, 'hundred', tokens, at);
  return scaled(hundreds, 'thousand', tokens, at);
}

/** `twenty`, `twenty-five`, `nineteen`. */
function belowHundred(tokens: readonly string[], at: number): Reading | undefined {
  const [first = '', second = ''] = tokens.slice(at, at + 2);
  const tens = TENS.get(first);
  const value = CARDINALS.get(first);
  if (tens === undefined) return value === undefined ? undefined : { value, length: 1 };
  const unit = CARDINALS.get(second);
  return unit === undefined || unit < 1 || unit > 9 ? { value: tens, length: 1 } : { value: tens + unit, length: 2 };
}

/** `two` before `hundred and six` becomes 206. */
function scaled(start: Reading, scale: 'hundred' | 'thousand', tokens: readonly string[], at: number): Reading {
  const word = tokens[at + start.length];
  if (word !== scale) return start;
  const value = start.value * (scale === 'hundred' ? 100 : 1000);
  const length = start.length + 1;
  const joined = tokens[at + length] === 'and' ? 1 : 0;
  const rest = below(scale, tokens, at + length + joined);
  return rest === undefined ? { value, length } : { value: value + rest.value, length: length + joined + rest.length };
}

function below(scale: 'hundred' | 'thousand', tokens: readonly string[], at: number): Reading | undefined {
  const small = belowHundred(tokens, at);
  return small === undefined || scale === 'hundred' ? small : scaled(small, 'hundred', tokens, at);
}

/** `two thirds`, `two-third`, `one half`. */
function readPartOf({ value, length }: Reading, tokens: readonly string[], at: number): Reading | undefined {
  const part = PARTS_OF_ONE.get(tokens[at + length] ?? '');
  return part === undefined ? undefined : { value: value / part, length: length + 1 };
}

/** `one and a half`, `two and three quarters`, `1½`. */
function readMixed(whole: Reading, tokens: readonly string[], at: number): Reading | undefined {
  const next = at + whole.length;
  if (tokens[next] !== 'and') return undefined;
  const part = readFigures(tokens, next + 1) ?? readShare(tokens, next + 1);
  if (part === undefined || part.value >= 1) return undefined;
  return { value: whole.value + part.value, length: whole.length + 1 + part.length };
}

/** `a half`, `three quarters`. */
function readShare(tokens: readonly string[], at: number): Reading | undefined {
  const [count = '', part = ''] = tokens.slice(at, at + 2);
  const parts = PARTS_OF_ONE.get(part);
  const number = ARTICLES.has(count) ? 1 : CARDINALS.get(count);
  return parts === undefined || number === undefined ? undefined : { value: number / parts, length: 2 };
}

/** `twice`, `half`, `a third`. */
function readNamed(tokens: readonly string[], at: number): Reading | undefined {
  const [word = ''] = tokens.slice(at, at + 1);
  const times = TIMES.get(word);
  if (times !== undefined) return { value: times, length: 1 };
  const part = PARTS_OF_ONE.get(word);
  return part === undefined ? readShare(tokens, at) : { value: 1 / part, length: 1 };
}
