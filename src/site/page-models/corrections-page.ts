import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { correctionsOf, type EditionCorrection } from '../../model/corrections-of.ts';
import { dateInWords, firstDay } from '../../model/plain-date.ts';
import { stopped } from '../../model/sentence.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';

/** An edition that was corrected, with every correction, the latest first. */
export interface CorrectedEdition {
  readonly anchor: string;
  readonly edition: Link;
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  readonly corrections: readonly CorrectionEntry[];
}

/** One correction. */
export interface CorrectionEntry {
  readonly when: string;
  readonly note: string;
  readonly decision: Link | undefined;
}

const UNSAID = 'What was put right is not on record.';

/** The page of all corrections; the text that was corrected last stands first. */
export function correctionsPage(constitution: CheckedConstitution): {
  readonly head: PageHead;
  readonly editions: readonly CorrectedEdition[];
} {
  const head = {
    address: addresses.corrections,
    feed: addresses.feed(addresses.changes),
    title: 'Corrections',
    description: `What was put right in adopted texts of ${constitution.site.name}.`,
  };
  const link = linkerFrom(head.address);
  const corrected = constitution.documents.flatMap((document) =>
    document.editions.flatMap((edition) => {
      const corrections = correctionsOf(edition, document, constitution).toReversed();
      return corrections.length === 0 ? [] : [{ document, edition, corrections }];
    }),
  );
  const sorted = corrected.toSorted((one, other) => compareLatest(one.corrections, other.corrections));
  return { head, editions: sorted.map((each) => correctedEdition(each, constitution, link)) };
}

function correctedEdition(
  {
    document,
    edition,
    corrections,
  }: {
    readonly document: Document;
    readonly edition: DatedEdition;
    readonly corrections: readonly EditionCorrection[];
  },
  { bodies }: CheckedConstitution,
  link: Linker,
): CorrectedEdition {
  return {
    anchor: addresses.correction(document.id, edition.number).split('#')[1] ?? '',
    edition: {
      text: `${document.title}, edition ${edition.number}`,
      href: link(addresses.edition(document.id, edition.number)),
    },
    standing: edition.standing,
    status: statusTitle(edition),
    corrections: corrections.map(({ date, note, decision }) => ({
      when: date === 'undetermined' ? 'On a date that is not recorded' : dateInWords(date),
      note: note === undefined ? UNSAID : stopped(note),
      decision:
        decision === undefined
          ? undefined
          : {
              text: `Decided by ${bodies.find(({ id }) => id === decision.body)?.name ?? decision.body}`,
              href: link(addresses.decision(decision.id)),
            },
    })),
  };
}

function compareLatest([one]: readonly EditionCorrection[], [other]: readonly EditionCorrection[]): number {
  const [first, second] = [firstDay(one?.date ?? ''), firstDay(other?.date ?? '')];
  if (first === second) return 0;
  return first > second ? -1 : 1;
}
