import { adoptingDecision } from '../../model/adopting-decision.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Adoption, Edition } from '../../model/edition.ts';
import type { PartialDate } from '../../model/plain-date.ts';
import { dateInWords } from '../../model/plain-date.ts';

/** Something that an edition says of itself beside its text, in words. */
export interface Particular {
  readonly name: string;
  readonly words: string;
}

const STATUS: Readonly<Record<Edition['status'], string>> = {
  draft: 'Draft',
  proposed: 'Proposed',
  adopted: 'Adopted',
  withdrawn: 'Withdrawn',
};
const CHANGES: Readonly<Record<NonNullable<Edition['change']>, string>> = {
  first: 'the first edition',
  substantive: 'a change of substance',
  editorial: 'a change of wording only',
};

/** What an edition says of itself beside its text: only what it says, always in the same order. Editors' notes are left out. */
export function particularsOf(
  constitution: Pick<Constitution, 'decisions' | 'bodies'>,
  edition: Edition,
): readonly Particular[] {
  const all: readonly (readonly [string, string | undefined])[] = [
    ['Status', STATUS[edition.status]],
    ['Adoption', edition.adoption && adoptionWords(constitution, edition.adoption)],
    ['Put forward', dated(edition.proposal)],
    ['In force from', dated(edition.commencement)],
    ['Runs out', dated(edition.expiry)],
    ['Repealed', dated(edition.repeal)],
    ['Comments until', dated(edition.commentUntil)],
    ['Sort of change', edition.change && CHANGES[edition.change]],
    ['What it changes', edition.note],
    ['Subtitle', edition.subtitle],
    ['Heading in the source', edition.sourceHeading],
    ['Copied from a source', edition.isTranscribed ? 'word for word' : undefined],
    ['Illustration', edition.isIllustrative ? 'yes' : undefined],
    ['Named as taken out', removals(edition)],
  ];
  return all.flatMap(([name, words]) => (words === undefined ? [] : [{ name, words }]));
}

function adoptionWords({ decisions, bodies }: Pick<Constitution, 'decisions' | 'bodies'>, adoption: Adoption): string {
  if ('notRecorded' in adoption) return `no record is held: ${adoption.notRecorded}`;
  const decision = adoptingDecision({ adoption }, decisions);
  if (decision === undefined) return adoption.decision;
  const body = bodies.find(({ id }) => id === decision.body)?.name ?? decision.body;
  const minute = decision.minute === undefined ? '' : `, minute ${decision.minute}`;
  return `by ${body}, ${dateInWords(decision.date)}${minute}`;
}

function dated(date: PartialDate | undefined): string | undefined {
  return date === undefined ? undefined : dateInWords(date);
}

function removals({ removed }: Edition): string | undefined {
  if (removed.length === 0) return undefined;
  return removed
    .map(({ id, movedTo }) => (movedTo === undefined ? `“${id}”` : `“${id}” (moved to “${movedTo}”)`))
    .join(', ');
}
