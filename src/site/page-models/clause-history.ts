import type { CheckedConstitution, DatedEdition } from '../../model/constitution.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { capitalised } from '../../model/sentence.ts';
import { isUndecided } from '../../model/standing.ts';
import type { ProvisionChange, ProvisionHistory } from '../../redline/provision-histories.ts';
import { provisionHistories } from '../../redline/provision-histories.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { changeWords, shortChangeWords, voiceOf } from './change-words.ts';
import { editionsInWords } from './editions-in-words.ts';
import type { HistoryEntry } from './history-entry.ts';
import { historyEntry } from './history-entry.ts';
import type { Link } from './link.ts';
import { isRenumberedWithMany } from './renumberings.ts';

/** The history of a provision beside its text, in short. */
export interface ClauseHistory {
  /** Such as `Amended in edition 2 (draft)`. That a provision was first in the first edition goes without saying here. */
  readonly summary: string;
  /** The latest changes with their words, the last first. None where the text was only put in or taken out. */
  readonly changes: readonly HistoryEntry[];
  readonly whole: Link;
}

interface HistoryView {
  readonly constitution: CheckedConstitution;
  readonly edition: DatedEdition;
  readonly link: Linker;
}

const MOST_SHOWN = 3;

/**
 * What is worth saying of a provision's history beside the text of one edition; undefined where it never changed.
 * A change inside it is said where that stands, or here where that is deleted; a new number that a draft would bring is said on the draft.
 * New numbers that an edition gave to many provisions are said with the edition, and beside none of them. What was only
 * put in or taken out with all of its section is said at the section.
 */
export function clauseHistory(id: string, { constitution, edition, link }: HistoryView): ClauseHistory | undefined {
  const document = itemWithId(constitution.documents, edition.document);
  const history = document === undefined ? undefined : provisionHistories(document).get(id);
  if (history === undefined) return undefined;
  const told = history.changes.filter((change) => isTold(change, edition));
  const since = told.filter(({ at }) => at !== undefined);
  if (since.every(goesWithSection)) return undefined;
  return {
    summary: summaryOf(since, edition),
    changes: shownIn(since).map((change) => withoutOwnWords(change, historyEntry(change, { constitution, link }))),
    whole: { text: 'The whole history', href: link(addresses.provisionHistory(edition.document, id)) },
  };
}

/** The latest changes, the last first. */
function shownIn(changes: readonly ProvisionChange[]): readonly ProvisionChange[] {
  const isSaid = changes.every(({ at, movedTo }) => isWhole(at) && movedTo === undefined);
  return isSaid ? [] : changes.slice(-MOST_SHOWN).toReversed();
}

/** What goes out is what stands beside it, or in the change before. */
function withoutOwnWords({ at }: ProvisionChange, entry: HistoryEntry): HistoryEntry {
  return at?.row.fate === 'deleted' ? { ...entry, runs: [] } : entry;
}

/** True for a part that was put in or taken out together with the part in which it stands. */
function goesWithSection({ at, movedTo, isReturn }: ProvisionChange): boolean {
  if (at === undefined || !isWhole(at) || movedTo !== undefined || isReturn) return false;
  const { redline, row, index } = at;
  const around = redline.rows.slice(0, index).findLast(({ depth }) => depth < row.depth);
  return around?.fate === row.fate;
}

function isWhole(at: ProvisionChange['at']): boolean {
  return at?.row.fate === 'inserted' || at?.row.fate === 'deleted';
}

/** A whole history in one line, each edition told in its own voice. */
export function historySummary({ changes }: ProvisionHistory): string {
  return summaryOf(changes, undefined);
}

function isTold(change: ProvisionChange, here: DatedEdition): boolean {
  const { edition, at, renamed } = change;
  if (at === undefined) return true;
  const isHere = edition.number <= here.number;
  if (at.row.fate === 'kept' || isRenumberedWithMany(change))
    return renamed !== undefined || (isHere && deletedUnder(change) > 0);
  return at.row.fate !== 'renumbered' || isHere || !isUndecided(edition.standing);
}

/** Changes that say the same of several editions become one phrase. What the text that is shown has is told as done. */
function summaryOf(changes: readonly ProvisionChange[], here: DatedEdition | undefined): string {
  const phrases = Map.groupBy(changes, (change) => phraseOf(change, here));
  const told = [...phrases].map(
    ([phrase, same]) => `${phrase} in ${editionsInWords(same.map(({ edition }) => edition))}`,
  );
  return capitalised(told.join('; '));
}

function phraseOf(change: ProvisionChange, here: DatedEdition | undefined): string {
  const isShown = here !== undefined && change.edition.number <= here.number;
  const voice = isShown ? 'did' : voiceOf(change.edition);
  const deleted = deletedUnder(change);
  const isKept = change.at?.row.fate === 'kept' || (isRenumberedWithMany(change) && change.renamed === undefined);
  if (isShown && isKept && deleted > 0)
    return deleted === 1 ? 'a part under it deleted' : `${deleted} parts under it deleted`;
  if (change.at?.row.fate === 'inserted') return changeWords(change, voice);
  return voice === 'did' ? shortChangeWords(change) : changeWords(change, voice);
}

/** How many parts were deleted that stood right under the provision; those are told nowhere else beside the text. */
function deletedUnder({ at, inside }: ProvisionChange): number {
  return inside.filter(({ row }) => row.fate === 'deleted' && row.depth === (at?.row.depth ?? 0) + 1).length;
}
