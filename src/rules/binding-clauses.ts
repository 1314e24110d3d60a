import type { DatedEdition, Document } from '../model/constitution.ts';
import type { BindingNumber } from '../model/edition.ts';
import { provisionAddress } from '../model/edition.ts';
import { inForceOn } from '../model/in-force-on.ts';
import { labelOf } from '../model/label-of.ts';
import { numbersIn, plainText } from '../model/phrasing.ts';
import { textOf } from '../model/provision.ts';
import { provisionWithId } from '../model/provision-with-id.ts';
import { editionIndex } from './edition-index.ts';
import type { Law } from './judge-meeting.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { printedNumbers } from './printed-numbers.ts';

/** A number that binds a body on a day, with the clause that prints it. */
export interface BindingClause {
  readonly number: BindingNumber;
  readonly document: Document;
  readonly edition: DatedEdition;
  /** The words of the clause, with or without an id; empty where the text does not print the number. */
  readonly words: string;
  /** The address of the clause; of the edition where the text does not print the number. */
  readonly address: string;
  /** As a sentence cites it: title, clause and address. */
  readonly cited: string;
}

/** The numbers for a body in the editions that a law has in force on its day, documents in order. */
export function bindingClauses(
  { documents, editionsOf, day }: Pick<Law, 'documents' | 'editionsOf' | 'day'>,
  body: string,
): readonly BindingClause[] {
  const bound = editionIndex(documents).binding(body);
  return bound.flatMap((document) => {
    const edition = inForceOn({ editions: editionsOf(document) }, day);
    if (edition === undefined) return [];
    return edition.numbers
      .filter(({ appliesTo }) => appliesTo === body)
      .map((number) => clauseOf(number, document, edition));
  });
}

function clauseOf(number: BindingNumber, document: Document, edition: DatedEdition): BindingClause {
  const id = printedNumbers(edition).get(number.id);
  const provision = provisionWithId(edition.content, id);
  const label = provision === undefined ? `the number “${number.id}”` : labelOf(provision);
  const address = provisionAddress(edition, provision?.id);
  return {
    number,
    document,
    edition,
    words: provision === undefined || provision.form === 'section' ? wordsAround(number, edition) : textOf(provision),
    address,
    cited: `${document.title}, ${label}, ${address}`,
  };
}

/** The words of the first paragraph that prints a number. */
function wordsAround({ id }: BindingNumber, edition: DatedEdition): string {
  const paragraph = paragraphsOf(edition).find(({ words }) => numbersIn(words).some((node) => node.id === id));
  return paragraph === undefined ? '' : plainText(paragraph.words);
}
