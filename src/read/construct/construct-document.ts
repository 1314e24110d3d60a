import { isId } from '../../model/id.ts';
import type { Source } from '../../model/place.ts';
import { textAt, textsAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What a document's own file says; its editions are put beside it later. */
export interface DocumentRecord {
  readonly id: string;
  readonly kind: string | undefined;
  readonly title: string;
  readonly body: string | undefined;
  readonly custodian: string | undefined;
  readonly formerIds: readonly string[];
  readonly source: Source;
}

/** A document from the sound part of its file. Its id is the name of its folder. */
export function constructDocument(id: string, entry: Entry, source: Source): DocumentRecord {
  return {
    id,
    kind: textAt(entry, 'kind'),
    title: textAt(entry, 'title') ?? id,
    body: textAt(entry, 'body'),
    custodian: textAt(entry, 'custodian'),
    formerIds: textsAt(entry, 'former-ids').filter(isId),
    source,
  };
}
