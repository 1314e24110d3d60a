import type { Body, Representation, Seat } from '../../model/body.ts';
import type { Source } from '../../model/place.ts';
import { listAt, recordAt, textAt, textsAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A body from the sound part of its file. Its id is the name of the file. */
export function constructBody(id: string, entry: Entry, source: Source): Body {
  return {
    id,
    name: textAt(entry, 'name') ?? id,
    shortName: textAt(entry, 'short-name'),
    kind: textAt(entry, 'kind'),
    function: textAt(entry, 'function'),
    constitutedBy: textAt(entry, 'constituted-by'),
    reportsTo: textsAt(entry, 'reports-to'),
    scrutinises: textsAt(entry, 'scrutinises'),
    commissions: textsAt(entry, 'commissions'),
    represents: listAt(entry, 'represents').map((item) => constructRepresentation(recordAt({ item }, 'item') ?? {})),
    seats: listAt(entry, 'seats').map((item) => constructSeat(recordAt({ item }, 'item') ?? {})),
    isIllustrative: entry['illustrative'] === true,
    source,
  };
}

function constructRepresentation(entry: Entry): Representation {
  return {
    kind: textAt(entry, 'kind') ?? '',
    by: textsAt(entry, 'by'),
    mandate: textAt(entry, 'mandate'),
    severity: entry['severity'] === 'warning' ? 'warning' : 'error',
  };
}

function constructSeat(entry: Entry): Seat {
  return {
    id: textAt(entry, 'id') ?? '',
    role: textAt(entry, 'role'),
    holder: textAt(entry, 'holder'),
    sitsFor: textAt(entry, 'sits-for'),
    as: textAt(entry, 'as'),
  };
}
