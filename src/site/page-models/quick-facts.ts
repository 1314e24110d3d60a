import type { Body } from '../../model/body.ts';
import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { plainText } from '../../model/phrasing.ts';
import { provisionsIn } from '../../model/provision.ts';
import { capitalised } from '../../model/sentence.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { bodyLink } from './body-link.ts';
import { documentsBinding, documentsOfBody } from './documents-of-body.ts';
import { editionShown } from './edition-shown.ts';
import type { GlanceEntry } from './glance-page.ts';
import { glanceEntries } from './glance-page.ts';
import { ownWords } from './printed-at.ts';

/** What most people ask first of a body, with the answer. */
export interface QuickFact {
  readonly name: string;
  readonly answers: readonly QuickAnswer[];
}

/** An answer, or that there is none. */
export interface QuickAnswer {
  readonly text: string;
  readonly href: string | undefined;
  /** Where it stands, or how far it can be relied on. */
  readonly note: string | undefined;
}

const CHAIR = /^(?:co-)?chair(?:man|woman|person)?$/i;
const SPOKEN_OF = /\bquor(?:um|ate)\b/i;

/** The quorum, the chair and the superior of a body, and how many sit on it, from what its documents and its own entry say. */
export function quickFacts(constitution: CheckedConstitution, body: Body, link: Linker): readonly QuickFact[] {
  return [
    { name: 'Quorum', answers: quorumOf(constitution, body, link) },
    { name: 'Chair', answers: chairOf(body) },
    { name: 'Reports to', answers: superiorsOf(constitution, body, link) },
    { name: 'Who sits on it', answers: [seatsOf(body, link)] },
  ];
}

/** The body that a document constitutes and belongs to; undefined where it is about more, or about none. */
export function bodyConstitutedBy({ bodies }: CheckedConstitution, document: Document): Body | undefined {
  const body = itemWithId(bodies, document.body);
  return body?.constitutedBy?.split(/[@#]/)[0] === document.id ? body : undefined;
}

function quorumOf(constitution: CheckedConstitution, body: Body, link: Linker): readonly QuickAnswer[] {
  const numbers = glanceEntries(
    { documents: documentsBinding(constitution, body.id) },
    link,
    ({ id, appliesTo }) => appliesTo === body.id && id.split('-').includes('quorum'),
  );
  const counting = numbers.filter((number) => number.counts);
  const stated = counting.length > 0 ? counting : numbers;
  return stated.length > 0 ? stated.map(quorumAnswer) : [unmarkedQuorum(constitution, body, link)];
}

function quorumAnswer({ measure, words, provision, counts }: GlanceEntry): QuickAnswer {
  const note = counts ? provision.text : `${provision.text}, not in force`;
  return { text: measure ?? words, href: provision.href, note };
}

/** Where no number is marked as a quorum, the texts may speak of one all the same. */
function unmarkedQuorum(constitution: CheckedConstitution, body: Body, link: Linker): QuickAnswer {
  const speaking = documentsOfBody(constitution, body.id).find((document) =>
    provisionsIn(editionShown(document)?.content ?? []).some(speaksOfQuorum),
  );
  return speaking === undefined
    ? { text: 'None is stated', href: undefined, note: undefined }
    : { text: 'See the text', href: link(addresses.document(speaking.id)), note: speaking.title };
}

function speaksOfQuorum(provision: Parameters<typeof ownWords>[0]): boolean {
  return SPOKEN_OF.test(plainText(ownWords(provision)));
}

function chairOf({ seats }: Body): readonly QuickAnswer[] {
  const chairs = seats.filter(({ role }) => CHAIR.test(role ?? ''));
  if (chairs.length === 0) return [{ text: 'None is named', href: undefined, note: undefined }];
  return chairs.map(({ holder }) => ({ text: capitalised(holder ?? 'not said'), href: undefined, note: undefined }));
}

function superiorsOf({ bodies }: CheckedConstitution, body: Body, link: Linker): readonly QuickAnswer[] {
  const superiors = bodies.filter(({ id }) => body.reportsTo.includes(id));
  if (superiors.length === 0) return [{ text: 'None is named', href: undefined, note: undefined }];
  return superiors.map((superior) => ({ ...bodyLink(superior, link), note: undefined }));
}

function seatsOf({ id, seats }: Body, link: Linker): QuickAnswer {
  if (seats.length === 0) return { text: 'Not said', href: undefined, note: undefined };
  const text = seats.length === 1 ? 'One seat' : `${seats.length} seats`;
  return { text, href: link(`${addresses.body(id)}#page_seats`), note: undefined };
}
