import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { namesIn } from '../../model/outline.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { provisionsById } from '../ids-that-vanished.ts';
import { quote } from '../quote.ts';
import { type UnknownRemoval, unknownRemovals } from '../unknown-removals.ts';

/** What an edition lists as removed stood in an earlier text, and does not stand in this one. */
export const idRemoved: ConstitutionRule = {
  id: 'id-removed',
  summary: 'What an edition lists as removed stood in an earlier one, and is gone.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const document of constitution.documents) {
      for (const edition of document.editions) {
        yield* stillThere(edition);
        for (const unknown of unknownRemovals(edition, document, constitution))
          yield neverThere(unknown, edition, document);
      }
    }
  },
};

function* stillThere(edition: DatedEdition): Iterable<Finding> {
  if (edition.removed.length === 0) return;
  // The outline tells whether the text itself has to be read.
  const names = namesIn(edition.outline());
  if (!edition.removed.some(({ id }) => names.has(id))) return;
  const own = provisionsById(edition);
  for (const [index, { id }] of edition.removed.entries()) {
    const provision = own.get(id);
    if (provision === undefined) continue;
    yield {
      place: edition.source.valueAt(`/removed/${index}/id`),
      at: editionAddress(edition),
      message: `${quote(id)} is listed as removed, and it still stands in this text.`,
      help: `Delete the entry \`${id}\` from \`removed\`, or take the provision out of the text.`,
      related: [{ place: provision.place, message: 'Here it stands.' }],
    };
  }
}

function neverThere({ removal, meant }: UnknownRemoval, edition: DatedEdition, { title }: Document): Finding {
  const index = edition.removed.indexOf(removal);
  return {
    place: edition.source.valueAt(`/removed/${index}/id`),
    at: editionAddress(edition),
    message: `${quote(removal.id)} is listed as removed, and no earlier text of ${quote(title)} has it.`,
    help: meant === undefined ? 'Delete the entry from `removed`.' : `Did you mean \`${meant}\`, which is gone?`,
  };
}
