import type { DatedEdition } from '../../model/constitution.ts';
import type { Redline, RedlinePart, RedlineRow, Run } from '../../model/redline.ts';
import { compareEditions } from '../../redline/compare-editions.ts';
import { describeRow } from '../../redline/describe-row.ts';
import { summariseRedline } from '../../redline/summarise-redline.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { anchorsOf } from './anchors.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';
import type { RedlinePair } from './redline-pairs.ts';
import { isToFollow } from './redline-pairs.ts';
import { statusTitle } from './status-sentence.ts';

/** Two editions compared, on a page. */
export interface RedlinePage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  /** Such as `what would change`. */
  readonly subtitle: string;
  readonly before: EditionSide;
  readonly after: EditionSide;
  readonly summary: readonly string[];
  readonly changes: readonly Link[];
  readonly rows: readonly RedlinePageRow[];
}

/** One of the two editions. */
export interface EditionSide extends Link {
  readonly standing: DatedEdition['standing'];
  readonly status: string;
}

/** One part of the text as it is drawn. */
export interface RedlinePageRow {
  readonly anchor: string;
  readonly form: RedlinePart['form'];
  readonly depth: number;
  /** Number or label, in the newer text and, where that is another, in the older one. */
  readonly mark: string;
  readonly formerMark: string | undefined;
  /** What became of the part; empty where it was kept. */
  readonly tags: readonly string[];
  readonly isChanged: boolean;
  readonly sourceNumber: string | undefined;
  readonly runs: readonly Run[];
  /** The part on the page of its edition. */
  readonly link: string | undefined;
}

/** The page that compares two editions. */
export function redlinePage(pair: RedlinePair): RedlinePage {
  const { document, before, after } = pair;
  const address = addresses.redline(document.id, before.number, after.number);
  const link = linkerFrom(address);
  const redline = compareEditions(before, after);
  const subtitle = isToFollow(document, after) ? 'what would change' : 'what changed';
  const title = `${document.title}: ${subtitle} from edition ${before.number} to edition ${after.number}`;
  return {
    head: { address, title, description: `${title}.`, isIndexed: false },
    trail: [
      { text: 'Documents', href: link(addresses.documents) },
      { text: document.title, href: link(addresses.document(document.id)) },
    ],
    title: document.title,
    subtitle,
    before: sideOf(before, link),
    after: sideOf(after, link),
    summary: summariseRedline(redline),
    changes: changesIn(redline),
    rows: rowsOf(redline, link),
  };
}

function sideOf(edition: DatedEdition, link: Linker): EditionSide {
  return {
    text: `Edition ${edition.number}`,
    href: link(addresses.edition(edition.document, edition.number)),
    standing: edition.standing,
    status: statusTitle(edition),
  };
}

function changesIn({ rows }: Redline): readonly Link[] {
  return rows.flatMap((row, index) => {
    const text = describeRow(row);
    return text === undefined ? [] : [{ text, href: `#${rowAnchor(index)}` }];
  });
}

function rowsOf({ rows, before, after }: Redline, link: Linker): readonly RedlinePageRow[] {
  const linkIn = (edition: DatedEdition) => {
    const anchors: ReadonlyMap<unknown, string> = anchorsOf(edition);
    const page = addresses.edition(edition.document, edition.number);
    return (part: RedlinePart) => (anchors.has(part) ? link(`${page}#${anchors.get(part)}`) : undefined);
  };
  const links = { before: linkIn(before), after: linkIn(after) };
  return rows.flatMap((row, index) => {
    const part = row.after ?? row.before;
    if (part === undefined) return [];
    return [
      drawn(row, {
        part,
        anchor: rowAnchor(index),
        link: row.after === undefined ? links.before(part) : links.after(part),
      }),
    ];
  });
}

function drawn(
  row: RedlineRow,
  { part, anchor, link }: { part: RedlinePart; anchor: string; link: string | undefined },
): RedlinePageRow {
  const former = row.before === undefined ? '' : markOf(row.before);
  return {
    anchor,
    form: part.form,
    depth: row.depth,
    mark: markOf(part),
    formerMark: row.isRenumbered && former !== '' ? former : undefined,
    tags: tagsOf(row),
    isChanged: row.fate !== 'kept',
    sourceNumber: part.form === 'section' || part.form === 'clause' ? part.sourceNumber : undefined,
    runs: row.runs,
    link,
  };
}

function tagsOf({ fate, isMoved, isRenumbered }: RedlineRow): readonly string[] {
  if (fate === 'kept') return [];
  const also = [...(isMoved ? ['moved'] : []), ...(isRenumbered ? ['renumbered'] : [])];
  return [...new Set([fate, ...also])];
}

function markOf(part: RedlinePart): string {
  if (part.form === 'clause') return part.label ?? part.number;
  return part.form === 'section' ? part.number : '';
}

/** No provision's id holds a dot. */
function rowAnchor(index: number): string {
  return `row.${index + 1}`;
}
