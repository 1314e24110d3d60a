import type { BindingClause } from './binding-clauses.ts';

/** A share of a whole, and of which whole: those who voted, those present, or all members. */
export interface Share {
  readonly over: number;
  readonly under: number;
  readonly of: 'voting' | 'present' | 'members';
}

/** Each whole as a sentence names it. */
export const WHOLES: Readonly<Record<Share['of'], string>> = {
  voting: 'of those who vote',
  present: 'of those present',
  members: 'of all members',
};

/** The share that a majority asks for; undefined where its number is none. */
export function shareOf({ number, words }: Pick<BindingClause, 'number' | 'words'>): Share | undefined {
  const of = wholeIn(`${number.unit ?? ''} ${words}`);
  const [over = Number.NaN, under = 1] =
    typeof number.value === 'string' ? number.value.split('/').map(Number) : [number.value];
  if (/^(?:%|per ?cent)/i.test(number.unit ?? '')) return { over, under: 100 * under, of };
  return over / under <= 1 ? { over, under, of } : undefined;
}

function wholeIn(said: string): Share['of'] {
  if (/\bvot(?:e|es|ing)\b/i.test(said)) return 'voting';
  if (/\bpresent\b/i.test(said)) return 'present';
  return /\ball (?:the )?\w*members\b/i.test(said) ? 'members' : 'voting';
}
