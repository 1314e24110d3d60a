import type { Body } from '../../model/body.ts';
import { RELATIONS } from '../../model/body.ts';
import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Place, Source } from '../../model/place.ts';
import { pointerKey } from '../../model/place.ts';

/** A body named in data by its id. */
export interface NamedBody {
  readonly id: string;
  /** Looked up once somebody asks: that takes as long as reading the file's data. */
  readonly place: () => Place;
  readonly at: string | undefined;
  readonly source: Source;
}

const KEYS: Readonly<Record<(typeof RELATIONS)[number], string>> = {
  reportsTo: 'reports-to',
  scrutinises: 'scrutinises',
  commissions: 'commissions',
};

/** Every body that bodies, documents, numbers and decisions name. */
export function namedBodies({ bodies, documents, decisions }: Constitution): readonly NamedBody[] {
  return [
    ...bodies.flatMap(byBody),
    ...documents.flatMap(byDocument),
    ...decisions.map(({ body, source }) => ({ id: body, place: () => source.valueAt('/body'), at: undefined, source })),
  ];
}

function byBody(body: Body): readonly NamedBody[] {
  const at = `body:${body.id}`;
  const related = RELATIONS.flatMap((relation) =>
    body[relation].map((id, index) => ({
      id,
      place: () => body.source.valueAt(`/${KEYS[relation]}/${index}`),
      at,
      source: body.source,
    })),
  );
  const seated = body.seats.flatMap(({ sitsFor }, index) =>
    sitsFor === undefined
      ? []
      : [{ id: sitsFor, place: () => body.source.valueAt(`/seats/${index}/sits-for`), at, source: body.source }],
  );
  return [...related, ...seated];
}

function byDocument({ id, body, editions, source }: Document): readonly NamedBody[] {
  const governed = body === undefined ? [] : [{ id: body, place: () => source.valueAt('/body'), at: id, source }];
  return [...governed, ...editions.flatMap(byNumbers)];
}

function byNumbers(edition: DatedEdition): readonly NamedBody[] {
  return edition.numbers.flatMap(({ id, appliesTo }) => {
    const place = () => edition.source.valueAt(`/numbers/${pointerKey(id)}/applies-to`);
    return appliesTo === undefined
      ? []
      : [{ id: appliesTo, place, at: editionAddress(edition), source: edition.source }];
  });
}
