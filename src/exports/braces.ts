import type { PhrasingContent } from 'mdast';
import type { Mark, MarkedParty, Marks } from '../model/mark.ts';

/** What an author notes at the end of a heading or clause. */
export interface Noted {
  readonly id: string | undefined;
  readonly sourceNumber?: string | undefined;
  readonly isLeadIn?: boolean;
  readonly marks?: Marks;
}

/** What is noted, in braces; empty for nothing. A source number with a blank in it cannot be written so, and is left out. */
export function braces({ id, sourceNumber, isLeadIn, marks }: Noted): string {
  const parts = [
    ...(id === undefined ? [] : [`#${id}`]),
    ...(sourceNumber === undefined || /[\s{}]/.test(sourceNumber) ? [] : [`source-number=${sourceNumber}`]),
    ...(isLeadIn === true ? ['lead-in'] : []),
    ...(marks === undefined ? [] : marksInBraces(marks)),
  ];
  return parts.length === 0 ? '' : `{${parts.join(' ')}}`;
}

/** The words, and behind them what is noted. */
export function withBraces(words: readonly PhrasingContent[], written: string): PhrasingContent[] {
  if (written === '') return [...words];
  return [...words, { type: 'text', value: words.length === 0 ? written : ` ${written}` }];
}

function marksInBraces(marks: readonly Mark[]): readonly string[] {
  if (marks.length === 0) return ['unmarked'];
  return marks.flatMap(({ sort, holders, object, towards }) => [
    `${sort}=${names(holders)}`,
    ...(object === undefined ? [] : [`object=${quoted(object)}`]),
    ...(towards.length === 0 ? [] : [`towards=${names(towards)}`]),
  ]);
}

function names(parties: readonly MarkedParty[]): string {
  return parties.map(({ written }) => written).join(',');
}

/** Reading refuses words that hold both sorts of quotation marks. */
function quoted(words: string): string {
  return words.includes('"') ? `“${words}”` : `"${words}"`;
}
