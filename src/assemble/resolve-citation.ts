import type { Body } from '../model/body.ts';
import type { DatedEdition, Document, Resolution } from '../model/constitution.ts';
import { type Provision, provisionsIn } from '../model/provision.ts';
import { isUndecided } from '../model/standing.ts';
import { nearest } from '../model/suggest.ts';
import { parseTarget, type Target } from '../model/target.ts';
import type { Term } from '../model/term.ts';

/** What citations can lead to. */
export interface Citable {
  readonly documents: readonly Document[];
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
  return (written, from) => {
    const target = parseTarget(written);
    if (target === undefined) return nothing(nearest(written, everyTarget(citable)));
    if (target.to === 'body') return toBody(target.id, index);
    if (target.to === 'term') return toTerm(target.id, index);
    return toText(target, from, index);
  };
}

/** What citations can lead to, by id; a document by its former ids too, where no other has them. */
interface Index {
  readonly documents: ReadonlyMap<string, Document>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly provisions: ReadonlyMap<DatedEdition, ReadonlyMap<string, Provision>>;
}

function indexOf({ documents, bodies, terms }: Citable): Index {
  const former = documents.flatMap((document) => document.formerIds.map((id) => [id, document] as const));
  return {
    documents: firstOf([...documents.map((document) => [document.id, document] as const), ...former]),
    bodies: firstOf(bodies.map((body) => [body.id, body])),
    terms: firstOf(terms.map((term) => [term.id, term])),
    provisions: indexProvisions(documents),
  };
}

/** A map that keeps the first of several values of one key. */
function firstOf<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [key, value] of entries) if (!map.has(key)) map.set(key, value);
  return map;
}

function indexProvisions(documents: readonly Document[]): ReadonlyMap<DatedEdition, ReadonlyMap<string, Provision>> {
  const editions = documents.flatMap((document) => document.editions);
  return new Map(editions.map((edition) => [edition, provisionsById(edition)]));
}

/** By id; a section answers to its kind's id too, where no other provision has that. */
function provisionsById(edition: DatedEdition): ReadonlyMap<string, Provision> {
  const all = [...provisionsIn(edition.content)].reverse();
  const aliases = all.flatMap((provision): [string, Provision][] =>
    provision.form === 'section' && provision.kindSection !== undefined ? [[provision.kindSection, provision]] : [],
  );
  const own = all.flatMap((provision): [string, Provision][] =>
    provision.id === undefined ? [] : [[provision.id, provision]],
  );
  return new Map([...aliases, ...own]);
}

function toBody(id: string, { bodies }: Index): Resolution {
  const body = bodies.get(id);
  if (body !== undefined) return { to: 'body', body };
  const near = nearest(id, bodies.keys());
  return nothing(near && `body:${near}`);
}

function toTerm(id: string, { terms }: Index): Resolution {
  const term = terms.get(id);
  if (term !== undefined) return { to: 'term', term };
  const near = nearest(id, terms.keys());
  return nothing(near && `term:${near}`);
}

type TextTarget = Extract<Target, { to: 'document' | 'own-provision' }>;

function toText(target: TextTarget, from: DatedEdition | undefined, index: Index): Resolution {
  const id = target.to === 'document' ? target.document : (from?.document ?? '');
  const document = index.documents.get(id);
  if (document === undefined) {
    const near = nearest(id, index.documents.keys());
    const rest = target.provision === undefined ? '' : `#${target.provision}`;
    return nothing(near && near + rest);
  }
  const pinned = target.to === 'own-provision' ? from?.number : target.edition;
  const editions =
    pinned === undefined ? byPreference(document) : document.editions.filter(({ number }) => number === pinned);
  if (target.provision === undefined) return toDocument(document, editions, pinned);
  return toProvision(target.provision, { document, editions, pinned }, index);
}

function toDocument(document: Document, editions: readonly DatedEdition[], pinned: number | undefined): Resolution {
  if (pinned !== undefined && editions.length === 0) return nothing(document.id);
  return { to: 'document', document, edition: pinned === undefined ? undefined : editions[0] };
}

interface Searched {
  readonly document: Document;
  readonly editions: readonly DatedEdition[];
  readonly pinned: number | undefined;
}

function toProvision(id: string, { document, editions, pinned }: Searched, { provisions }: Index): Resolution {
  for (const edition of editions) {
    const provision = provisions.get(edition)?.get(id);
    if (provision !== undefined)
      return { to: 'provision', document, edition, provision, isPinned: pinned !== undefined };
  }
  const ids = editions.flatMap((edition) =>
    [...provisionsIn(edition.content)].flatMap((provision) => provision.id ?? []),
  );
  const near = nearest(id, ids);
  const removal = document.editions.flatMap(({ removed }) => removed).findLast((candidate) => candidate.id === id);
  const address = pinned === undefined ? document.id : `${document.id}@${pinned}`;
  return { to: 'nothing', nearest: near && `${address}#${near}`, removedTo: removal?.movedTo };
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

function nothing(near: string | undefined): Resolution {
  return { to: 'nothing', nearest: near, removedTo: undefined };
}

function everyTarget({ documents, bodies, terms }: Citable): readonly string[] {
  return [
    ...documents.map(({ id }) => id),
    ...documents.flatMap(({ id, inForce }) =>
      [...provisionsIn(inForce?.content ?? [])].map((provision) => `${id}#${provision.id ?? ''}`),
    ),
    ...bodies.map(({ id }) => `body:${id}`),
    ...terms.map(({ id }) => `term:${id}`),
  ];
}
