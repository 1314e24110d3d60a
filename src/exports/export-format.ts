import type { CheckedConstitution, DatedEdition, Document } from '../model/constitution.ts';

/** A machine-readable form in which every edition is published, beside its page. */
export interface ExportFormat {
  readonly id: string;
  /** The name of the file in the edition's folder. */
  readonly fileName: string;
  /** Source: IANA media types. */
  readonly mediaType: string;
  /** What the link to it says. */
  readonly title: string;
  /** The whole file. The same edition gives the same bytes. */
  readonly render: (edition: DatedEdition, document: Document, constitution: CheckedConstitution) => string;
}
