import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { capitalised } from '../../model/sentence.ts';
import { onDate, statusTitle } from '../../model/status/status-title.ts';
import { nextAdopted } from '../../model/status/why-no-text.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { comparableKinds } from './comparable-kinds.ts';
import { editionShown } from './edition-shown.ts';
import type { PageHead } from './frame.ts';
import { newestUndecided } from './glance-anchor.ts';
import { kindTitle } from './kind-title.ts';
import type { Link } from './link.ts';

/** A document in a list. */
export interface DocumentEntry extends Link {
  readonly standing: DatedEdition['standing'] | undefined;
  readonly status: string;
  /** What waits beside the text that counts: an adopted text whose day is to come, a draft or proposal. */
  readonly pending: readonly Link[];
  readonly isIllustrative: boolean;
  readonly body: Link | undefined;
}

/** The documents of one kind. */
export interface DocumentGroup {
  readonly kind: string;
  readonly description: string | undefined;
  readonly documents: readonly DocumentEntry[];
  /** Where they stand side by side, section by section. */
  readonly compare: Link | undefined;
}

/** The page of all documents. */
export function documentsPage(constitution: CheckedConstitution): {
  readonly head: PageHead;
  readonly groups: readonly DocumentGroup[];
} {
  const head = {
    address: addresses.documents,
    title: 'Documents',
    description: `Every document of ${constitution.site.name}, with what is in force and what is proposed.`,
  };
  return { head, groups: documentGroups(constitution, linkerFrom(head.address)) };
}

/** The documents by kind; kinds that count come first. */
export function orderedDocuments({
  documents,
}: CheckedConstitution): readonly { readonly kind: string; readonly documents: readonly Document[] }[] {
  return [...Map.groupBy(documents, ({ kind }) => kind)]
    .map(([kind, ofKind]) => ({ kind, documents: ofKind, isPending: ofKind.every(isPending) }))
    .toSorted((one, other) => Number(one.isPending) - Number(other.isPending));
}

/** The documents by kind, ready for a list; kinds that count come first. */
export function documentGroups(constitution: CheckedConstitution, link: Linker): readonly DocumentGroup[] {
  const comparable = new Set(comparableKinds(constitution).map(({ kind }) => kind.id));
  return orderedDocuments(constitution).map(({ kind, documents }) => ({
    kind: capitalised(kindTitle(constitution, { kind })),
    description: itemWithId(constitution.kinds, kind)?.description,
    documents: documents.map((document) => documentEntry(constitution, document, link)),
    compare: comparable.has(kind)
      ? { text: 'Compare them section by section', href: link(addresses.kind(kind)) }
      : undefined,
  }));
}

/** One document for a list. */
export function documentEntry(constitution: CheckedConstitution, document: Document, link: Linker): DocumentEntry {
  const shown = editionShown(document);
  const body = itemWithId(constitution.bodies, document.body);
  return {
    text: document.title,
    href: link(addresses.document(document.id)),
    standing: shown?.standing,
    status: shown === undefined ? 'No text in force' : statusTitle(shown),
    pending: waitingBeside(document, shown).map((edition) => ({
      text: `edition ${edition.number} ${waitingWords(edition)}`,
      href: link(addresses.edition(document.id, edition.number)),
    })),
    isIllustrative: shown?.isIllustrative ?? false,
    body: body === undefined ? undefined : { text: body.name, href: link(addresses.body(body.id)) },
  };
}

function waitingBeside(document: Document, shown: DatedEdition | undefined): readonly DatedEdition[] {
  return [nextAdopted(document), newestUndecided(document)]
    .filter((edition) => edition !== undefined)
    .filter((edition) => edition.number > (shown?.number ?? 0));
}

function waitingWords({ standing, countsFrom }: DatedEdition): string {
  if (standing === 'not-yet-in-force') return `comes into force${onDate(countsFrom)}`;
  return standing === 'draft' ? 'is a draft' : 'is proposed';
}

function isPending(document: Document): boolean {
  const { standing, isIllustrative } = editionShown(document) ?? {};
  return isIllustrative === true || (standing !== 'in-force' && standing !== 'in-use');
}
