import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { capitalised } from '../../model/sentence.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { PageHead } from './frame.ts';
import { newestUndecided } from './glance-anchor.ts';
import { kindTitle } from './kind-title.ts';
import type { Link } from './link.ts';

/** A document in a list. */
export interface DocumentEntry extends Link {
  readonly standing: DatedEdition['standing'] | undefined;
  readonly status: string;
  /** A draft or proposal that waits beside the text that counts. */
  readonly pending: Link | undefined;
  readonly isIllustrative: boolean;
  readonly body: Link | undefined;
}

/** The documents of one kind. */
export interface DocumentGroup {
  readonly kind: string;
  readonly description: string | undefined;
  readonly documents: readonly DocumentEntry[];
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

/** The documents by kind; kinds and documents that count come first. */
export function documentGroups(constitution: CheckedConstitution, link: Linker): readonly DocumentGroup[] {
  const groups = [...Map.groupBy(constitution.documents, ({ kind }) => kind)].map(([kind, documents]) => ({
    kind: capitalised(kindTitle(constitution, { kind })),
    description: constitution.kinds.find(({ id }) => id === kind)?.description,
    documents: documents.map((document) => documentEntry(constitution, document, link)),
  }));
  return groups.toSorted((one, other) => Number(isPending(one)) - Number(isPending(other)));
}

/** The edition that stands at the document's own address: what counts, else the newest that nobody has adopted yet. */
export function editionShown(document: Document): DatedEdition | undefined {
  return document.inForce ?? newestUndecided(document);
}

/** One document for a list. */
export function documentEntry(constitution: CheckedConstitution, document: Document, link: Linker): DocumentEntry {
  const shown = editionShown(document);
  const newest = newestUndecided(document);
  const isWaiting = newest !== undefined && newest !== shown && newest.number > (shown?.number ?? 0);
  const body = constitution.bodies.find(({ id }) => id === document.body);
  return {
    text: document.title,
    href: link(addresses.document(document.id)),
    standing: shown?.standing,
    status: shown === undefined ? 'No text in force' : statusTitle(shown),
    pending: isWaiting
      ? {
          text: `edition ${newest.number} is ${newest.standing === 'draft' ? 'a draft' : 'proposed'}`,
          href: link(addresses.edition(document.id, newest.number)),
        }
      : undefined,
    isIllustrative: shown?.isIllustrative ?? false,
    body: body === undefined ? undefined : { text: body.name, href: link(addresses.body(body.id)) },
  };
}

function isPending({ documents }: DocumentGroup): boolean {
  return documents.every(
    ({ standing, isIllustrative }) => isIllustrative || (standing !== 'in-force' && standing !== 'in-use'),
  );
}
