import { isRecord } from '../../model/is-record.ts';
import type { Source } from '../../model/place.ts';
import { pointerKey } from '../../model/place.ts';
import type { Correction, Seal, SealBook } from '../../model/seal.ts';
import { integerAt, listAt, recordAt, textAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The seals from their sound file. Its schema has refused what is not whole. */
export function constructSeals(value: Entry, source: Source): SealBook {
  const documents = recordAt(value, 'documents') ?? {};
  const chains = Object.keys(documents).map((id) => {
    const links = listAt(documents, id).map((entry, index) =>
      constructSeal(isRecord(entry) ? entry : {}, `/documents/${pointerKey(id)}/${index}`),
    );
    return [id, links] as const;
  });
  return { chains: new Map(chains), source };
}

/** What is not whole was refused, and would break the chain all the same. */
function constructSeal(entry: Entry, pointer: string): Seal {
  return {
    edition: integerAt(entry, 'edition') ?? 0,
    text: textAt(entry, 'text') ?? '',
    template: integerAt(entry, 'template') ?? 0,
    correction: constructCorrection(recordAt(entry, 'correction')),
    link: textAt(entry, 'link') ?? '',
    pointer,
  };
}

function constructCorrection(entry: Entry | undefined): Correction | undefined {
  if (entry === undefined) return undefined;
  return {
    note: textAt(entry, 'note') ?? '',
    date: textAt(entry, 'date') ?? 'undetermined',
    decision: textAt(entry, 'decision'),
  };
}
