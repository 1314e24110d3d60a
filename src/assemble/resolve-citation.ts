import type { Body } from '../model/body.ts';
import type { DatedEdition, Document, Resolution } from '../model/constitution.ts';
import { documentsByName } from '../model/documents-by-name.ts';
import type { Removal } from '../model/edition.ts';
import { itemWithId } from '../model/item-with-id.ts';
import type { DocumentNames } from '../model/names-of.ts';
import { once } from '../model/once.ts';
import { outlinedProvision } from '../model/outline.ts';
import { remembered } from '../model/remembered.ts';
import { isUndecided } from '../model/standing.ts';
import { type Closest, closestAmong } from '../model/suggest.ts';
import { parseTarget, type Target } from '../model/target.ts';
import type { Term } from '../model/term.ts';

/** What citations can lead to. */
export interface Citable {
  /** All documents, whether or not their texts are read already. */
  readonly names: readonly DocumentNames[];
  /** The documents whose texts are read, by id. Others may join them later. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
}

/** Follows a citation as written, from the edition in which it stands, or from outside any text. */
export type Resolver = (written: string, from: DatedEdition | undefined) => Resolution;

/**
 * A resolver over what is given. Unpinned, a citation leads to the edition in force where the provision stands there,
 * else to the newest draft or proposal that holds it, else to the newest edition that does.
 */
export function makeResolver(citable: Citable): Resolver {
  const amongTargets = once(() => closestAmong(everyTarget(citable)));
  return (written, from) => {
    const target = parseTarget(written);
    if (target === undefined) return nothing(() => amongTargets()(written));
    if (target.to === 'body') return toBody(target.id, citable);
    if (target.to === 'term') return toTerm(target.id, citable);
    return toText(target, from, citable);
  };
}

function toBody(id: string, { bodies }: Citable): Resolution {
  const body = itemWithId(bodies, id);
  if (body !== undefined) return { to: 'body', body };
  return nothing(() => asWritten('body:', amongItems(bodies)(id)));
}

const amongItems = remembered((items: readonly { readonly id: string }[]) => closestAmong(idsOf(items)));

const amongNames = remembered((named: ReadonlyMap<string, unknown>) => closestAmong([...named.keys()]));

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function toTerm(id: string, { terms }: Citable): Resolution {
  const term = itemWithId(terms, id);
  if (term !== undefined) return { to: 'term', term };
  return nothing(() => asWritten('term:', amongItems(terms)(id)));
}

type TextTarget = Extract<Target, { to: 'document' | 'own-provision' }>;

function toText(target: TextTarget, from: DatedEdition | undefined, { names, documents }: Citable): Resolution {
  const id = target.to === 'document' ? target.document : (from?.document ?? '');
  const named = documentsByName(names);
  const document = documents.get(named.get(id)?.id ?? '');
  if (document === undefined) {
    const rest = target.provision === undefined ? '' : `#${target.provision}`;
    return nothing(() => asWritten('', amongNames(named)(id), rest));
  }
  const pinned = target.to === 'own-provision' ? from?.number : target.edition;
  const editions =
    pinned === undefined ? byPreference(document) : document.editions.filter(({ number }) => number === pinned);
  if (target.provision === undefined) return toDocument(document, editions, pinned);
  return toProvision(target.provision, { document, editions, pinned });
}

function toDocument(document: Document, editions: readonly DatedEdition[], pinned: number | undefined): Resolution {
  if (pinned !== undefined && editions.length === 0) return nothing(() => ({ name: document.id, isAlone: true }));
  return { to: 'document', document, edition: pinned === undefined ? undefined : editions[0] };
}

interface Searched {
  readonly document: Document;
  readonly editions: readonly DatedEdition[];
  readonly pinned: number | undefined;
}

function toProvision(id: string, { document, editions, pinned }: Searched): Resolution {
  for (const edition of editions) {
    const outlined = outlinedProvision(edition.outline(), id);
    if (outlined !== undefined)
      return {
        to: 'provision',
        document,
        edition,
        isPinned: pinned !== undefined,
        id: outlined.id,
        name: outlined.name,
      };
  }
  const removal = removalsOf(document).get(id);
  const address = pinned === undefined ? document.id : `${document.id}@${pinned}`;
  const ids = () => editions.flatMap((edition) => idsOf(edition.outline().provisions));
  return nothing(() => asWritten(`${address}#`, closestAmong(ids())(id)), removal?.movedTo);
}

/** The last removal of each provision that is gone, by its id. */
const removalsOf = remembered(
  ({ editions }: Document): ReadonlyMap<string, Removal> =>
    new Map(editions.flatMap(({ removed }) => removed.map((removal) => [removal.id, removal] as const))),
);

/** A part that is near as the whole citation: with what stands before and behind it. */
function asWritten(front: string, near: Closest | undefined, rest = ''): Closest | undefined {
  return near && { ...near, name: front + near.name + rest };
}

/** The edition in force, then drafts and proposals from the newest, then the others from the newest. */
function byPreference(document: Document): readonly DatedEdition[] {
  const newestFirst = [...document.editions].reverse();
  const rank = (edition: DatedEdition) => {
    if (edition === document.inForce) return 0;
    return isUndecided(edition.standing) ? 1 : 2;
  };
  return newestFirst.sort((one, other) => rank(one) - rank(other));
}

/** What is near is looked for when somebody asks: a text may hold thousands of citations that lead nowhere. */
function nothing(look: () => Closest | undefined, removedTo?: string): Resolution {
  const near = once(look);
  return {
    to: 'nothing',
    get near() {
      return near();
    },
    removedTo,
  };
}

function everyTarget({ names, documents, bodies, terms }: Citable): readonly string[] {
  return [
    ...idsOf(names),
    ...names.flatMap(({ id }) =>
      idsOf(documents.get(id)?.inForce?.outline().provisions ?? []).map((provision) => `${id}#${provision}`),
    ),
    ...idsOf(bodies).map((id) => `body:${id}`),
    ...idsOf(terms).map((id) => `term:${id}`),
  ];
}
