import { isSealed } from '../../model/chain-of.ts';
import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { documentsBefore } from '../../model/documents-before.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { quote } from '../quote.ts';

/** The editions of a document are numbered from 1 without a gap, so that none can have vanished. */
export const idSequence: ConstitutionRule = {
  id: 'id-sequence',
  summary: 'The editions of a document are numbered from 1 without a gap.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const document of constitution.documents) {
      for (const [index, edition] of document.editions.entries()) {
        const expected = (document.editions[index - 1]?.number ?? 0) + 1;
        if (edition.number > expected && !wasAdopted(expected, document, constitution))
          yield findingFor(edition, expected, document);
      }
    }
  },
};

/** An adopted text that is gone is told by a check of its own. */
function wasAdopted(number: number, document: Document, constitution: Constitution): boolean {
  const before = documentsBefore(document, constitution.base).flatMap(({ editions }) => editions);
  return (
    isSealed({ number }, document, constitution) ||
    before.some((edition) => edition.number === number && edition.status === 'adopted')
  );
}

function findingFor(edition: DatedEdition, expected: number, { title }: Document): Finding {
  return {
    place: edition.source.valueAt('/edition'),
    at: editionAddress(edition),
    message: `Edition ${expected} of ${quote(title)} is missing before edition ${edition.number}.`,
    help: `Number this edition ${expected}, in its file name and in \`edition\`, or restore the edition that is gone.`,
  };
}
