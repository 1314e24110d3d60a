import type { BindingClause } from './binding-clauses.ts';

/** A share of a whole, and of which whole: those who voted, those present, or all members. */
export interface Share {
  readonly over: number;
  readonly under: number;
  readonly of: 'voting' | 'present' | 'members';
  /** As many are too few: the words say that it takes more. */
  readonly isExceeded: boolean;
}

/** Each whole as a sentence names it. */
const WHOLES: Readonly<Record<Share['of'], string>> = {
  voting: 'of those who vote',
  present: 'of those present',
  members: 'of all members',
};

/** The share that a majority asks for; undefined where its number is none. */
export function shareOf({ number, words }: Pick<BindingClause, 'number' | 'words'>): Share | undefined {
  const of = wholeIn(`${number.unit ?? ''} ${words}`);
  const [over = Number.NaN, under = 1] =
    typeof number.value === 'string' ? number.value.split('/').map(Number) : [number.value];
  const isExceeded = asksForMore(number.words, words);
  if (PER_CENT.test(number.unit ?? '')) return { over, under: 100 * under, of, isExceeded };
  return over / under <= 1 ? { over, under, of, isExceeded } : undefined;
}

/** The share as a sentence says it: `2/3 of those who vote`, `more than 50 per cent of all members`. */
export function shareInWords({ number, words }: Pick<BindingClause, 'number' | 'words'>): string {
  const perCent = PER_CENT.test(number.unit ?? '') ? ' per cent' : '';
  const share = shareOf({ number, words });
  return `${share?.isExceeded === true ? 'more than ' : ''}${number.value}${perCent} ${WHOLES[share?.of ?? 'voting']}`;
}

const PER_CENT = /^(?:%|per ?cent)/i;

function asksForMore(number: string, clause: string): boolean {
  return /^(?:more than|over) /i.test(number) || clause.toLowerCase().includes(`more than ${number.toLowerCase()}`);
}

function wholeIn(said: string): Share['of'] {
  if (/\bvot(?:e|es|ing)\b/i.test(said)) return 'voting';
  if (/\bpresent\b/i.test(said)) return 'present';
  return /\ball (?:the )?\w*members\b/i.test(said) ? 'members' : 'voting';
}
