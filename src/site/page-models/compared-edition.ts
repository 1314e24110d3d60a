import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import type { ComparedText } from '../../model/redline.ts';
import type { Standing } from '../../model/standing.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import type { Particular } from './particulars.ts';
import { particularsOf } from './particulars.ts';

/** An edition as a redline is drawn from it: plain data, which a browser can be handed. */
export interface ComparedEdition extends ComparedText {
  readonly number: number;
  readonly standing: Standing;
  /** The standing in two or three words, such as `In force since 1 April 2024`. */
  readonly title: string;
  readonly particulars: readonly Particular[];
}

/** What a redline of this edition needs, and nothing else. */
export function comparedEdition(
  constitution: Pick<Constitution, 'decisions' | 'bodies'>,
  edition: DatedEdition,
): ComparedEdition {
  const { document, number, standing, content, numbers, removed } = edition;
  return {
    document,
    number,
    standing,
    title: statusTitle(edition),
    particulars: particularsOf(constitution, edition),
    numbers,
    removed,
    content,
  };
}
