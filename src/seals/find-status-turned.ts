import type { Constitution, DatedEdition } from '../model/constitution.ts';
import { editionAddress } from '../model/edition.ts';
import type { Finding, Related } from '../model/finding.ts';
import type { SealedDocument } from './sealed-documents.ts';

/** Texts that were sealed, or adopted before the change that is judged, and are adopted no longer. */
export function* findStatusTurned(
  { document, chain, counted, before }: SealedDocument,
  { seals }: Pick<Constitution, 'seals'>,
): Iterable<Finding> {
  for (const edition of document.editions) {
    // A status that is no status was refused, and is told already.
    if (edition.status === 'adopted' || edition.frontMatter['status'] === undefined) continue;
    const seal = counted.find(({ edition: number }) => number === edition.number);
    const wasAdopted = before?.editions.some(({ number, status }) => number === edition.number && status === 'adopted');
    if (seal === undefined && wasAdopted !== true) continue;
    const place =
      seal === undefined || counted !== chain ? undefined : seals?.source.valueAt(`${seal.pointer}/edition`);
    yield turnedFinding(edition, place === undefined ? [] : [{ place, message: 'It was sealed here.' }]);
  }
}

function turnedFinding(edition: DatedEdition, related: readonly Related[]): Finding {
  return {
    place: edition.source.valueAt('/status'),
    at: editionAddress(edition),
    gist: `it was adopted and now says “${edition.status}”`,
    message: `This text was adopted, and its file now says “${edition.status}”.`,
    help: `Write \`status: adopted\` again: what was decided stays on record.\nTo end the text, write \`repeal:\` with the day of the decision. To change it, start the next edition: \`cartulary new edition ${edition.document}\`.`,
    related,
  };
}
