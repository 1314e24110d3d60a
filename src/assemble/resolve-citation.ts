import type { Body } from '../model/body.ts';

import type { DatedEdition, Document, Resolution } from '../model/constitution.ts';
import type { DocumentNames } from '../model/names-of.ts';
import { once } from '../model/once.ts';
import type { Outline, OutlinedProvision } from '../model/outline.ts';
import { remembered } from '../model/remembered.ts';
import { isUndecided } from '../model/standing.ts';
import { nearest } from '../model/suggest.ts';
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
  const index = indexOf(citable);
  const targets = once(() => everyTarget(citable));
  return (written, from) => {
    const target = parseTarget(written);
    if (target === undefined) return nothing(() => nearest(written, targets()));
    if (target.to === 'body') return toBody(target.id, index);
    if (target.to === 'term') return toTerm(target.id, index);
    return toText(target, from, index);
  };
}

/** What citations can lead to, by id. */
interface Index {
  /** The ids of documents by every name; a former id counts where no other document has it. */
  readonly names: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly terms: ReadonlyMap<string, Term>;
}

function indexOf({ names, documents, bodies, terms }: Citable): Index {
  return {
    names: idsByName(names),
    documents,
    bodies: firstOf(bodies.map((body) => [body.id, body])),
    terms: firstOf(terms.map((term) => [term.id, term])),
  };
}

/** The ids of documents by every name that they answer to. Present names come first, and win. */
export function idsByName(names: readonly DocumentNames[]): ReadonlyMap<string, string> {
  const present = names.map(({ id }) => [id, id] as const);
  const former = names.flatMap(({ id, formerIds }) => formerIds.map((name) => [name, id] as const));
  return firstOf([...present, ...former]);
}

/** A map that keeps the first of several values of one key. */
function firstOf<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [key, value] of entries) if (!map.has(key)) map.set(key, value);
  return map;
}

/** The first with this id; a section answers to its kind's id too, where no other provision has that. */
function provisionNamed(id: string, { provisions }: Outline): OutlinedProvision | undefined {
  // Most outlines are short, and few are asked twice.
  const find = provisions.length > LONG ? byName(provisions) : undefined;
  if (find !== undefined) return find.get(id);
  return provisions.find((each) => each.id === id) ?? provisions.find(({ kindSection }) => kindSection === id);
}

const LONG = 100;

const byName = remembered((provisions: Outline['provisions']): ReadonlyMap<string, OutlinedProvision> => {
  const own = provisions.map((each) => [each.id, each] as const);
  const aliases = provisions.flatMap((each) =>
    each.kindSection === undefined ? [] : [[each.kindSection, each] as const],
  );
  return firstOf([...own, ...aliases]);
});

function toBody(id: string, { bodies }: Index): Resolution {
  const body = bodies.get(id);
  if (body !== undefined) return { to: 'body', body };
  return nothing(() => withFront('body:', nearest(id, bodies.keys())));
}

function toTerm(id: string, { terms }: Index): Resolution {
  const term = terms.get(id);
  if (term !== undefined) return { to: 'term', term };
  return nothing(() => withFront('term:', nearest(id, terms.keys())));
}

type TextTarget = Extract<Target, { to: 'document' | 'own-provision' }>;

function toText(target: TextTarget, from: DatedEdition | undefined, index: Index): Resolution {
  const id = target.to === 'document' ? target.document : (from?.document ?? '');
  const document = index.documents.get(index.names.get(id) ?? '');
  if (document === undefined) {
    const rest = target.provision === undefined ? '' : `#${target.provision}`;
    return nothing(() => {
      const near = nearest(id, index.names.keys());
      return near && near + rest;
    });
  }
  const pinned = target.to === 'own-provision' ? from?.number : target.edition;
  const editions =
    pinned === undefined ? byPreference(document) : document.editions.filter(({ number }) => number === pinned);
  if (target.provision === undefined) return toDocument(document, editions, pinned);
  return toProvision(target.provision, { document, editions, pinned });
}

function toDocument(document: Document, editions: readonly DatedEdition[], pinned: number | undefined): Resolution {
  if (pinned !== undefined && editions.length === 0) return nothing(() => document.id);
  return { to: 'document', document, edition: pinned === undefined ? undefined : editions[0] };
}

interface Searched {
  readonly document: Document;
  readonly editions: readonly DatedEdition[];
  readonly pinned: number | undefined;
}

function toProvision(id: string, { document, editions, pinned }: Searched): Resolution {
  for (const edition of editions) {
    const outlined = provisionNamed(id, edition.outline());
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
  const removal = document.editions.flatMap(({ removed }) => removed).findLast((candidate) => candidate.id === id);
  const address = pinned === undefined ? document.id : `${document.id}@${pinned}`;
  const ids = () => editions.flatMap((edition) => edition.outline().provisions.map((provision) => provision.id));
  return nothing(() => withFront(`${address}#`, nearest(id, ids())), removal?.movedTo);
}

function withFront(front: string, near: string | undefined): string | undefined {
  return near && front + near;
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
function nothing(look: () => string | undefined, removedTo?: string): Resolution {
  const near = once(look);
  return {
    to: 'nothing',
    get nearest() {
      return near();
    },
    removedTo,
  };
}

function everyTarget({ names, documents, bodies, terms }: Citable): readonly string[] {
  return [
    ...names.map(({ id }) => id),
    ...names.flatMap(({ id }) =>
      (documents.get(id)?.inForce?.outline().provisions ?? []).map((provision) => `${id}#${provision.id}`),
    ),
    ...bodies.map(({ id }) => `body:${id}`),
    ...terms.map(({ id }) => `term:${id}`),
  ];
}
