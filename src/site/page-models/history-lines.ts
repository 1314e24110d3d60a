import type { Document } from '../../model/constitution.ts';
import { labelOf } from '../../model/label-of.ts';
import { plainText } from '../../model/phrasing.ts';
import { capitalised } from '../../model/sentence.ts';
import type { ProvisionChange } from '../../redline/provision-histories.ts';
import { provisionHistories } from '../../redline/provision-histories.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { historySummary } from './clause-history.ts';
import type { Link } from './link.ts';
import { ownWords } from './printed-at.ts';
import { nameOf, provisionRead } from './provision-history-page.ts';
import { isRenumberedWithMany } from './renumberings.ts';

/** A provision that has a history, in the list of them. */
export interface HistoryLine extends Link {
  readonly words: string;
  /** What happened to it, in one line. */
  readonly summary: string;
}

/** The provisions of a document that have a history. */
export interface HistoryLines {
  /** Those of the text that is shown for the document, in its order. */
  readonly standing: readonly HistoryLine[];
  /** Those that it does not hold. */
  readonly others: readonly HistoryLine[];
  /** Those of it to which nothing was done but to renumber them with many others, by their numbers, section by section. */
  readonly renumbered: readonly (readonly Link[])[];
}

/** The ids of the provisions that have a history, those of the text that is shown apart from the others. */
export interface IdsWithHistory {
  readonly standing: readonly string[];
  readonly others: readonly string[];
}

const MOST_WORDS = 12;

/** A line for each provision that has a history, and a number for each that many others share. */
export function historyLines(document: Document, { standing, others }: IdsWithHistory, link: Linker): HistoryLines {
  const isRenumbered = (id: string) => isOnlyRenumbered(document, id);
  return {
    standing: standing.filter((id) => !isRenumbered(id)).map((id) => lineOf(document, id, link)),
    others: others.map((id) => lineOf(document, id, link)),
    renumbered: bySection(document, standing.filter(isRenumbered)).map((ids) =>
      ids.map((id) => numberLink(document, id, link)),
    ),
  };
}

function lineOf(document: Document, id: string, link: Linker): HistoryLine {
  const read = provisionRead(document, id);
  const history = provisionHistories(document).get(id);
  return {
    text: capitalised(nameOf(read, document)),
    href: link(addresses.provisionHistory(document.id, id)),
    words: read.provision.form === 'section' ? '' : clipped(plainText(ownWords(read.provision))),
    summary: history === undefined ? 'Words that stood elsewhere are moved here' : historySummary(history),
  };
}

function bySection(document: Document, ids: readonly string[]): readonly (readonly string[])[] {
  const sectionOf = (id: string) => /\d+/.exec(labelOf(provisionRead(document, id).provision))?.[0];
  return [...Map.groupBy(ids, sectionOf).values()];
}

/** A clause by its bare number. */
function numberLink(document: Document, id: string, link: Linker): Link {
  const text = labelOf(provisionRead(document, id).provision).replace(/^clause /, '');
  return { text: capitalised(text), href: link(addresses.provisionHistory(document.id, id)) };
}

function isOnlyRenumbered(document: Document, id: string): boolean {
  const changes = provisionHistories(document).get(id)?.changes ?? [];
  const later = changes.filter(({ at }) => at !== undefined);
  return later.length > 0 && later.every((change) => isRenumberedWithMany(change) && isNothingMore(change));
}

function isNothingMore({ renamed, inside }: ProvisionChange): boolean {
  return renamed === undefined && inside.length === 0;
}

function clipped(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.slice(0, MOST_WORDS).join(' ') + (words.length > MOST_WORDS ? '\u00a0…' : '');
}
