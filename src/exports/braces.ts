import type { PhrasingContent } from 'mdast';

/** What an author notes at the end of a heading or clause. */
export interface Noted {
  readonly id: string | undefined;
  readonly sourceNumber?: string | undefined;
  readonly isLeadIn?: boolean;
}

/** What is noted, in braces; empty for nothing. A source number with a blank in it cannot be written so, and is left out. */
export function braces({ id, sourceNumber, isLeadIn }: Noted): string {
  const parts = [
    ...(id === undefined ? [] : [`#${id}`]),
    ...(sourceNumber === undefined || /[\s{}]/.test(sourceNumber) ? [] : [`source-number=${sourceNumber}`]),
    ...(isLeadIn === true ? ['lead-in'] : []),
  ];
  return parts.length === 0 ? '' : `{${parts.join(' ')}}`;
}

/** The words, and behind them what is noted. */
export function withBraces(words: readonly PhrasingContent[], written: string): PhrasingContent[] {
  if (written === '') return [...words];
  return [...words, { type: 'text', value: words.length === 0 ? written : ` ${written}` }];
}
