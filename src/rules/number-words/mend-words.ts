import type { BindingNumber, Edition } from '../../model/edition.ts';
import type { Fix } from '../../model/finding.ts';
import { pointerKey } from '../../model/place.ts';
import { replaceScalar } from '../../model/replace-scalar.ts';
import { quote } from '../quote.ts';
import { CARDINALS, TENS } from './number-names.ts';
import { readNumbers } from './read-numbers.ts';

const LARGEST_NAMED = 99;
const OTHER_PARTS = /^(?:and|hundred|thousand|half|halves|quarters?|per|cent|percent|%|dozen|of|in)$/i;

/** Writes the words of the value over words that name another whole number, where one word of them does and the rest would stay right. */
export function mendWords(number: BindingNumber, { source, status }: Edition): readonly Fix[] {
  const to = status === 'adopted' ? undefined : newWords(number);
  if (to === undefined) return [];
  const place = source.valueAt(`/numbers/${pointerKey(number.id)}/words`);
  const edits = replaceScalar(source, place, { from: number.words, to });
  return edits.length === 0 ? [] : [{ description: `Change the words ${quote(number.words)} to ${quote(to)}.`, edits }];
}

function newWords({ value, words, unit }: BindingNumber): string | undefined {
  const parts = words.split(/(\s+)/);
  const numbers = parts.flatMap((part, index) => (readNumbers(part).length > 0 ? [index] : []));
  const [index = -1] = numbers;
  const [written = NaN] = readNumbers(parts[index] ?? '');
  if (numbers.length !== 1 || parts.some((part) => OTHER_PARTS.test(part))) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || !Number.isInteger(written)) return undefined;
  // One member, but five members.
  const isAlone = parts.length === 1;
  if (!isAlone && (value === 1 || written === 1)) return undefined;
  if (/^(?:%|per ?cent)/i.test(unit ?? '') || value < 0) return undefined;
  const name = /^\d/.test(parts[index] ?? '') ? String(value) : nameOf(value);
  return name && parts.with(index, likeCase(name, parts[index] ?? '')).join('');
}

/** The English name of a whole number below a hundred. */
function nameOf(value: number): string | undefined {
  if (value > LARGEST_NAMED) return undefined;
  const names = new Map([...CARDINALS, ...TENS].reverse().map(([name, each]) => [each, name]));
  const ten = names.get(value - (value % 10));
  return names.get(value) ?? (ten === undefined ? undefined : `${ten}-${names.get(value % 10)}`);
}

function likeCase(name: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
