import { contentAddresses } from '../addresses.ts';
import { compareBeginnings } from '../compare-beginnings.ts';
import type { DatedEdition, Document } from '../constitution.ts';
import type { Sentence } from '../sentence.ts';
import { joinSentences } from '../sentence.ts';
import { type Deciders, endStory } from './decided-by.ts';
import { onDate } from './status-title.ts';

/**
 * Why no text of a document counts: how the last one came to its end, and which is adopted and waits for its day.
 * Empty where neither is so.
 */
export function whyNoText(document: Document, deciders: Deciders): Sentence {
  const { id, editions } = document;
  const ended = editions
    .filter(({ standing }) => standing === 'expired' || standing === 'repealed')
    .sort(compareBeginnings)
    .at(-1);
  const waiting = nextAdopted({ editions });
  return joinSentences(
    ended === undefined ? [] : [named(id, ended), ...endStory({ document, edition: ended }, deciders)],
    waiting === undefined
      ? []
      : [named(id, waiting), ` is adopted, and comes into force${onDate(waiting.countsFrom)}.`],
  );
}

/** The adopted edition whose day comes next; undefined where none waits. */
export function nextAdopted({ editions }: Pick<Document, 'editions'>): DatedEdition | undefined {
  return editions.filter(({ standing }) => standing === 'not-yet-in-force').sort(compareBeginnings)[0];
}

function named(document: string, { number }: DatedEdition): Sentence[number] {
  return { text: `Edition ${number}`, to: contentAddresses.edition(document, number) };
}
