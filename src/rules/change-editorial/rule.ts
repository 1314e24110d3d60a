import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress, provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Place } from '../../model/place.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { vanishedIds } from '../ids-that-vanished.ts';
import { quote } from '../quote.ts';
import { changedNumbers } from './changed-numbers.ts';
import { changedHeading, pairSections } from './changed-sections.ts';
import { changedWords, type Weighing } from './changed-words.ts';
import { looseWordsOf } from './loose-words.ts';
import { pairClauses } from './pair-clauses.ts';

/** An edition that says that it changes the writing alone leaves what binds as it was. */
export const changeEditorial: ConstitutionRule = {
  id: 'change-editorial',
  summary:
    'A change that is marked editorial leaves numbers, duties, defined terms and the set of clauses as they were.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const document of constitution.documents) {
      for (const edition of document.editions) {
        const before = editionBefore(document, edition);
        if (edition.change !== 'editorial' || before === undefined) continue;
        const told = toldElsewhere(edition, document, constitution);
        for (const change of changes({ before, after: edition, told }, constitution))
          yield found(change, before, edition);
      }
    }
  },
};

/** What the edition is to follow: the last text before it that was adopted, else the last before it. */
function editionBefore({ editions }: Document, edition: DatedEdition): DatedEdition | undefined {
  const earlier = editions.filter(({ number }) => number < edition.number);
  return earlier.findLast(({ status }) => status === 'adopted') ?? earlier.at(-1);
}

/** The ids that are gone without a word, which a check of its own tells. */
function toldElsewhere(edition: DatedEdition, document: Document, constitution: Constitution): ReadonlySet<string> {
  const listed = new Set(edition.removed.map(({ id }) => id));
  return new Set(vanishedIds(edition, document, constitution).filter((id) => !listed.has(id)));
}

interface Neighbours {
  readonly before: DatedEdition;
  readonly after: DatedEdition;
  /** Ids of provisions that are gone and told elsewhere. */
  readonly told: ReadonlySet<string>;
}

/** One thing that an editorial change may not do. */
interface Change {
  /** The end of a sentence, without a full stop. */
  readonly says: string;
  readonly place: Place;
  /** The id of the provision; undefined for the edition, or where it has none. */
  readonly provision?: string | undefined;
  /** Where the text before has it. */
  readonly was?: Place;
}

function found({ says, place, provision, was }: Change, before: DatedEdition, after: DatedEdition): Finding {
  return {
    place,
    at: provision === undefined ? editionAddress(after) : provisionAddress(after, provision),
    message: `The change is marked editorial, and ${says}.`,
    help: `If this is meant, write \`change: substantive\`. If not, write it as edition ${before.number} has it.`,
    ...(was === undefined
      ? {}
      : { related: [{ place: was, message: `This is how edition ${before.number} has it.` }] }),
  };
}

function* changes(neighbours: Neighbours, { terms }: Constitution): Iterable<Change> {
  const { before, after } = neighbours;
  const numbers = [...changedNumbers(before, after)];
  yield* numbers;
  const weighing: Weighing = { edition: after, terms, numbers: new Set(numbers.map(({ id }) => id)) };
  yield* inSections(neighbours);
  yield* inClauses(neighbours, weighing);
  yield* inLooseWords(neighbours, weighing);
}

function* inSections({ before, after, told }: Neighbours): Iterable<Change> {
  const { pairs, deleted, inserted } = pairSections(before, after);
  for (const { id: provision, heading, place } of inserted)
    yield { says: `this section is new: ${quote(plainText(heading))}`, place, provision };
  for (const { id, heading, place: was } of deleted) {
    const says = `a section is gone: ${quote(plainText(heading))}`;
    if (!told.has(id)) yield { says, place: after.source.valueAt('/change'), was };
  }
  for (const pair of pairs) {
    const [old, { id, place }] = pair;
    if (told.has(old.id)) continue;
    const says = changedHeading(pair, after) ?? changedId(old.id, id);
    if (says !== undefined) yield { says, place, provision: id, was: old.place };
  }
}

function changedId(before: string | undefined, after: string | undefined): string | undefined {
  if (before === undefined || before === after) return undefined;
  return after === undefined ? `the id ${quote(before)} is gone` : `the id ${quote(before)} is now ${quote(after)}`;
}

function* inClauses({ before, after, told }: Neighbours, weighing: Weighing): Iterable<Change> {
  const sections = pairSections(before, after);
  const whole = new Set([...sections.deleted, ...sections.inserted].map(({ id }) => id));
  const { pairs, deleted, inserted } = pairClauses(before, after);
  for (const { words, place, id: provision, sections: within } of inserted) {
    if (!within.some((id) => whole.has(id))) yield { says: `this clause is new: ${quote(words)}`, place, provision };
  }
  for (const { words, place: was, id = '', sections: within } of deleted) {
    if (told.has(id) || within.some((section) => whole.has(section))) continue;
    yield { says: `a clause is gone: ${quote(words)}`, place: after.source.valueAt('/change'), was };
  }
  for (const [old, { id, phrasing, place }] of pairs) {
    const lost = told.has(old.id ?? '') ? undefined : changedId(old.id, id);
    const words = changedWords(old.phrasing, phrasing, weighing);
    const says = words === undefined ? lost : `${words} here`;
    if (says !== undefined) yield { says, place, provision: id, was: old.place };
  }
}

function* inLooseWords({ before, after }: Neighbours, weighing: Weighing): Iterable<Change> {
  const [old, current] = [looseWordsOf(before), looseWordsOf(after)];
  for (const [section, { phrasing, place }] of current) {
    const earlier = old.get(section);
    const words = changedWords(earlier?.phrasing ?? [], phrasing, weighing);
    if (words !== undefined)
      yield { says: `${words} here`, place, ...(earlier === undefined ? {} : { was: earlier.place }) };
  }
}
