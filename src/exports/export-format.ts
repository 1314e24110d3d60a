import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';

/** A machine-readable form in which every edition is published, beside its page. */
export interface ExportFormat {
  readonly id: string;
  /** The name of the file in the edition's folder. */
  readonly fileName: string;
  /** Source: IANA media types. */
  readonly mediaType: string;
  /** What the link to it says. */
  readonly title: string;
  /** The whole file, with what the edition is on the constitution's day. The same content and day give the same bytes. */
  readonly render: (edition: DatedEdition, document: Document, constitution: Constitution) => string;
}
