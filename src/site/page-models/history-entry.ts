import { citedProvision } from '../../model/cited-provision.ts';
import type { CheckedConstitution, DatedEdition } from '../../model/constitution.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Provision } from '../../model/provision.ts';
import { provisionWords } from '../../model/provision-words.ts';
import type { RedlinePart, Run } from '../../model/redline.ts';
import type { Sentence } from '../../model/sentence.ts';
import { capitalised, withArticle } from '../../model/sentence.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import { describeRow } from '../../redline/describe-row.ts';
import type { ProvisionChange } from '../../redline/provision-histories.ts';
import type { RowPlace } from '../../redline/row-place.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import type { SafeHtml } from '../html/safe-html.ts';
import { sentenceHtml } from '../html/sentence-html.ts';
import { changeWords, voiceOf } from './change-words.ts';
import { resolutionAddress } from './citations.ts';
import type { Link } from './link.ts';
import { moveTarget } from './moves.ts';
import { ownWords } from './printed-at.ts';
import { rowAnchor } from './redline-view.ts';

/** What one edition did to a provision, ready to be shown. */
export interface HistoryEntry {
  readonly edition: Link;
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  /** What was done, in a sentence. */
  readonly story: SafeHtml;
  /** The words of the provision, with what changed; empty where none did. */
  readonly runs: readonly Run[];
  /** Undefined for the document's first edition. */
  readonly redline: Link | undefined;
  /** What changed inside it. */
  readonly inside: readonly Link[];
}

/** What of a history is shown, and from where. */
export interface HistoryPlace {
  readonly constitution: CheckedConstitution;
  readonly link: Linker;
}

/** One change of a provision's history. */
export function historyEntry(change: ProvisionChange, { constitution, link }: HistoryPlace): HistoryEntry {
  const { edition, at } = change;
  return {
    edition: { text: `Edition ${edition.number}`, href: link(addresses.edition(edition.document, edition.number)) },
    standing: edition.standing,
    status: statusTitle(edition),
    story: sentenceHtml(storyOf(change, constitution), link),
    runs: at === undefined || HAS_WORDS.has(at.row.fate) ? (at?.row.runs ?? []) : [],
    redline: at === undefined ? undefined : { text: redlineWords(at), href: link(rowAddress(at)) },
    inside: change.inside.map((place) => ({ text: describeRow(place.row) ?? '', href: link(rowAddress(place)) })),
  };
}

const HAS_WORDS: ReadonlySet<string> = new Set(['amended', 'inserted', 'deleted']);

/** The place of a row on the page of its redline. */
export function rowAddress({ redline: { before, after }, index }: RowPlace): string {
  return `${addresses.redline(after.document, before.number, after.number)}#${rowAnchor(index)}`;
}

/** The words of a provision as one run, for the edition that first has it. */
export function firstWords(provision: Provision): readonly Run[] {
  return [{ change: 'kept', words: plainText(ownWords(provision)).replace(/\s+/g, ' ').trim() }];
}

function redlineWords({ redline: { before, after } }: RowPlace): string {
  return `See it between edition ${before.number} and edition ${after.number}`;
}

function storyOf(change: ProvisionChange, constitution: CheckedConstitution): Sentence {
  const { edition, at } = change;
  if (at === undefined) return ['It stands in the first edition that is held.'];
  const { before, after, isRenumbered } = at.row;
  const numbers = isRenumbered && before !== undefined && after !== undefined ? newNumber(before, after) : '';
  return [
    `${capitalised(changeWords(change, voiceOf(edition)))}${numbers}`,
    ...whereTo(change, constitution),
    '.',
    ...renamedWords(change),
  ];
}

/** From which number to which; both are named, for the reader may have either text before them. */
function newNumber(before: RedlinePart, after: RedlinePart): string {
  if (before.form !== 'clause' && before.form !== 'section') return '';
  const [from, to] = [numberedWords(before), numberedWords(after)];
  if (from === undefined) return '; it had no number';
  return to === undefined ? `; it was ${from}` : `, from ${from} to ${to}`;
}

function numberedWords(part: RedlinePart): string | undefined {
  if (part.form !== 'clause' && part.form !== 'section') return undefined;
  const number = part.form === 'clause' ? (part.label ?? part.number) : part.number;
  return number === '' ? undefined : provisionWords(part);
}

function whereTo({ edition, movedTo }: ProvisionChange, constitution: CheckedConstitution): Sentence {
  const target = movedTo === undefined ? undefined : moveTarget(constitution, edition, movedTo);
  const address = target === undefined ? undefined : resolutionAddress(target);
  if (target === undefined || address === undefined) return [];
  const { document } = target;
  const title = document.id === edition.document ? '' : ` of ${withArticle(document.title)}`;
  return [', and moved to ', { text: provisionWords(citedProvision(target)) + title, to: address }];
}

function renamedWords({ edition, renamed }: ProvisionChange): Sentence {
  if (renamed === undefined) return [];
  const { from, to } = renamed;
  return [
    ` Its permanent name was ${from === undefined ? 'not given' : `“${from}”`}, and is `,
    to === undefined ? 'no longer given' : { text: `“${to}”`, to: addresses.provisionHistory(edition.document, to) },
    '.',
  ];
}
