import type { Constitution } from '../model/constitution.ts';
import { editionAddress } from '../model/edition.ts';
import type { Finding } from '../model/finding.ts';
import { brokenLink, sealOf } from './chain.ts';
import type { SealedDocument } from './sealed-documents.ts';
import { shortWords } from './short-words.ts';

/** One finding where an organisation has adopted texts and has not begun to seal. */
export function* findAbsentSeals({ site, documents, seals, base }: Constitution): Iterable<Finding> {
  if (seals !== undefined || base?.seals !== undefined) return;
  const adopted = documents.flatMap(({ editions }) => editions).filter(({ status }) => status === 'adopted');
  if (adopted.length === 0) return;
  const isOne = adopted.length === 1;
  yield {
    place: site.source.valueAt(''),
    absence: 'elsewhere',
    message: isOne
      ? 'The adopted text is not sealed: nobody would notice if a word in it were changed.'
      : `The ${adopted.length} adopted texts are not sealed: nobody would notice if a word in one were changed.`,
    help: 'Run `cartulary seal` once, and keep the file `content/seals.json` that it writes with your texts.',
  };
}

/** Adopted texts without a seal. `renumbered` are the addresses of those that were sealed under another number or id. */
export function* findMissingSeals(
  { document, chain, held }: SealedDocument,
  renumbered: ReadonlySet<string>,
): Iterable<Finding> {
  if (brokenLink(chain) !== undefined) return;
  for (const edition of document.editions) {
    if (edition.status !== 'adopted' || renumbered.has(editionAddress(edition))) continue;
    if (sealOf(chain, edition.number) !== undefined || sealOf(held, edition.number) !== undefined) continue;
    yield {
      place: edition.source.valueAt('/status'),
      at: editionAddress(edition),
      gist: 'its seal is missing',
      message: `Edition ${edition.number} of “${shortWords(document.title)}” is adopted and has no seal.`,
      help: `Run \`cartulary seal\`, which adds it to content/seals.json. If nobody has adopted it yet, write \`status: proposed\`; \`cartulary adopt ${editionAddress(edition)}\` will seal it.`,
    };
  }
}
