import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import type { Kind } from '../../model/kind.ts';
import { remembered } from '../../model/remembered.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { editionShown } from './edition-shown.ts';
import type { Link } from './link.ts';

/** A kind with the documents that can be compared by its sections. */
export interface ComparableKind {
  readonly kind: Kind;
  readonly shown: readonly Shown[];
}

/** A document with the edition that stands at its own address. */
export interface Shown {
  readonly document: Document;
  readonly edition: DatedEdition;
}

const FEWEST = 2;
/** Nobody reads more columns than these, and every page of the kind would hold them all. */
const MOST = 100;

/** The kinds that ask for sections and have two or more documents with a text that counts or may come to count, but not too many to be set side by side. */
export const comparableKinds = remembered((constitution: CheckedConstitution): readonly ComparableKind[] =>
  constitution.kinds
    .filter(({ sections }) => sections.some(({ isRequired }) => isRequired))
    .map((kind) => ({ kind, shown: shownOf(constitution, kind) }))
    .filter(({ shown }) => shown.length >= FEWEST && shown.length <= MOST),
);

function shownOf({ documents }: CheckedConstitution, kind: Kind): readonly Shown[] {
  return documents
    .filter((document) => document.kind === kind.id)
    .flatMap((document) => {
      const edition = editionShown(document);
      return edition === undefined ? [] : [{ document, edition }];
    });
}

/** The way to the comparison of a document with the others of its kind; undefined where there is none. */
export function kindLink(constitution: CheckedConstitution, document: Document, link: Linker): Link | undefined {
  const found = comparableKinds(constitution).find(({ kind }) => kind.id === document.kind);
  const all = found?.shown.length ?? 0;
  const others = editionShown(document) === undefined ? all : all - 1;
  if (others <= 0) return undefined;
  const counted = others === 1 ? 'the other' : `the ${others} others`;
  return {
    text: `Compare it with ${counted} of its kind, section by section`,
    href: link(addresses.kind(document.kind)),
  };
}

/** The addresses of the comparisons: each kind as a whole, and each of its sections alone. */
export function kindAddresses(constitution: CheckedConstitution): readonly string[] {
  return comparableKinds(constitution).flatMap(({ kind }) => [
    addresses.kind(kind.id),
    ...kind.sections.map(({ id }) => addresses.kindSection(kind.id, id)),
  ]);
}
