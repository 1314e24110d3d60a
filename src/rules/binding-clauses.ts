import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import type { BindingNumber } from '../model/edition.ts';
import { provisionAddress } from '../model/edition.ts';
import { inForceOn } from '../model/in-force-on.ts';
import { labelOf } from '../model/label-of.ts';
import { provisionsIn, textOf } from '../model/provision.ts';
import { printedNumbers } from './printed-numbers.ts';

/** A number that binds a body on a day, with the clause that prints it. */
export interface BindingClause {
  readonly number: BindingNumber;
  readonly document: Document;
  readonly edition: DatedEdition;
  /** The words of the clause; empty where the text does not print the number. */
  readonly words: string;
  /** The address of the clause; of the edition where the text does not print the number. */
  readonly address: string;
  /** As a sentence cites it: title, clause and address. */
  readonly cited: string;
}

/** The numbers for a body in the editions in force on a day, `YYYY-MM-DD`, documents in order. */
export function bindingClauses(
  { documents }: Pick<Constitution, 'documents'>,
  body: string,
  day: string,
): readonly BindingClause[] {
  return documents.flatMap((document) => {
    const edition = inForceOn(document, day);
    if (edition === undefined) return [];
    return edition.numbers
      .filter(({ appliesTo }) => appliesTo === body)
      .map((number) => clauseOf(number, document, edition));
  });
}

function clauseOf(number: BindingNumber, document: Document, edition: DatedEdition): BindingClause {
  const id = printedNumbers(edition).get(number.id);
  const provision = [...provisionsIn(edition.content)].find((candidate) => id !== undefined && candidate.id === id);
  const label = provision === undefined ? `the number “${number.id}”` : labelOf(provision);
  const address = provisionAddress(edition, provision?.id);
  return {
    number,
    document,
    edition,
    words: provision === undefined ? '' : textOf(provision),
    address,
    cited: `${document.title}, ${label}, ${address}`,
  };
}
