import type { ComparedText, Redline, RedlinePart, RedlineRow, Run } from '../../model/redline.ts';
import type { Standing } from '../../model/standing.ts';
import { describeRow } from '../../redline/describe-row.ts';
import { summariseRedline } from '../../redline/summarise-redline.ts';
import { anchorsOf } from './anchors.ts';
import type { BesideChange } from './beside-the-text.ts';
import { besideTheText } from './beside-the-text.ts';
import type { ComparedEdition } from './compared-edition.ts';
import type { Link } from './link.ts';

/** A redline as it is drawn. Made alike when the site is built and in a browser. */
export interface RedlineView {
  readonly before: EditionSide;
  readonly after: EditionSide;
  readonly summary: readonly string[];
  /** What became of each part that changed, in a sentence. */
  readonly changes: readonly Link[];
  readonly beside: readonly BesideChange[];
  readonly rows: readonly RedlineViewRow[];
  /** How many rows are left out where only changes are shown. */
  readonly hiddenCount: number;
}

/** One of the two editions. */
export interface EditionSide extends Link {
  readonly standing: Standing;
  readonly status: string;
}

/** One part of the text as it is drawn. */
export interface RedlineViewRow {
  readonly anchor: string;
  readonly form: RedlinePart['form'];
  readonly depth: number;
  /** Number or label, in the newer text and, where that is another, in the older one. */
  readonly mark: string;
  readonly formerMark: string | undefined;
  /** What became of the part; empty where it was kept. */
  readonly tags: readonly string[];
  /** `around`: not changed, and around a part that is. */
  readonly role: 'changed' | 'around' | 'unchanged';
  /** In which of the texts the part stands. */
  readonly stands: 'before' | 'after' | 'both';
  readonly setOut: 'whole' | 'piece' | undefined;
  /** The words, after the number that the source gives the part. */
  readonly runs: readonly Run[];
  /** The part on the page of its edition. */
  readonly link: string | undefined;
  /** The changes before and after this one, where it is one that readers step to. */
  readonly steps: { readonly previous: string | undefined; readonly next: string | undefined } | undefined;
}

/** Two editions with their redline. */
export interface ViewedRedline {
  readonly before: ComparedEdition;
  readonly after: ComparedEdition;
  readonly redline: Redline<ComparedText>;
}

/** What a page shows of a redline. `pageOf` links from that page to the page of an edition, by its number. */
export function redlineView(viewed: ViewedRedline, pageOf: (edition: number) => string): RedlineView {
  const { before, after, redline } = viewed;
  const rows = rowsOf(viewed, pageOf);
  return {
    before: sideOf(before, pageOf),
    after: sideOf(after, pageOf),
    summary: summariseRedline(redline),
    changes: changesIn(redline),
    beside: besideTheText(before.particulars, after.particulars, redline.numbers),
    rows,
    hiddenCount: rows.filter(({ role }) => role === 'unchanged').length,
  };
}

/** The fragment of a row on the page of its redline; `index` counts from 0. No provision's id holds a dot. */
export function rowAnchor(index: number): string {
  return `row.${index + 1}`;
}

function sideOf({ number, standing, title }: ComparedEdition, pageOf: (edition: number) => string): EditionSide {
  return { text: `Edition ${number}`, href: pageOf(number), standing, status: title };
}

function isChanged(row: RedlineRow): boolean {
  return row.fate !== 'kept' || sourceRuns(row).some(({ change }) => change !== 'kept');
}

/** Readers step to each change but to those that only go with another. */
function isStep(row: RedlineRow): boolean {
  return isChanged(row) && row.setOut?.role !== 'piece';
}

function sourceRuns({ before, after }: RedlineRow): readonly Run[] {
  const [older, newer] = [sourceNumberOf(before), sourceNumberOf(after)];
  const runs: readonly Run[] =
    older === newer
      ? [{ change: 'kept', words: newer }]
      : [
          { change: 'deleted', words: older },
          { change: 'inserted', words: newer },
        ];
  return runs.filter(({ words }) => words !== '');
}

/** With the space between it and the words. */
function sourceNumberOf(part: RedlinePart | undefined): string {
  const number = part?.form === 'section' || part?.form === 'clause' ? part.sourceNumber : undefined;
  return number === undefined ? '' : `${number} `;
}

function changesIn({ rows }: Redline<ComparedText>): readonly Link[] {
  return rows.flatMap((row, index) => {
    const text = isStep(row) ? describeRow(row) : undefined;
    return text === undefined ? [] : [{ text, href: `#${rowAnchor(index)}` }];
  });
}

function rowsOf(
  { before, after, redline }: ViewedRedline,
  pageOf: (edition: number) => string,
): readonly RedlineViewRow[] {
  const { rows } = redline;
  const linkIn = ({ number }: ComparedEdition, text: ComparedText) => {
    const anchors: ReadonlyMap<unknown, string> = anchorsOf(text);
    return (part: RedlinePart) => (anchors.has(part) ? `${pageOf(number)}#${anchors.get(part)}` : undefined);
  };
  const links = { before: linkIn(before, redline.before), after: linkIn(after, redline.after) };
  const roles = rolesOf(rows);
  const steps = rows.flatMap((row, index) => (isStep(row) ? [index] : []));
  return rows.flatMap((row, index) => {
    const part = row.after ?? row.before;
    if (part === undefined) return [];
    const step = steps.indexOf(index);
    return [
      {
        ...drawn(row, part),
        anchor: rowAnchor(index),
        role: roles[index] ?? 'unchanged',
        link: row.after === undefined ? links.before(part) : links.after(part),
        steps: step === -1 ? undefined : { previous: anchorAt(steps[step - 1]), next: anchorAt(steps[step + 1]) },
      },
    ];
  });
}

function anchorAt(index: number | undefined): string | undefined {
  return index === undefined ? undefined : rowAnchor(index);
}

/** Kept headings and clauses in which a change stands are shown with it. */
function rolesOf(rows: readonly RedlineRow[]): readonly RedlineViewRow['role'][] {
  const roles: RedlineViewRow['role'][] = [];
  let wanted = 0;
  for (const row of rows.toReversed()) {
    const { depth } = row;
    const isOne = isChanged(row);
    roles.push(isOne ? 'changed' : depth < wanted ? 'around' : 'unchanged');
    wanted = isOne ? Math.max(wanted, depth) : Math.min(wanted, depth);
  }
  return roles.reverse();
}

function drawn(row: RedlineRow, part: RedlinePart): Omit<RedlineViewRow, 'anchor' | 'role' | 'link' | 'steps'> {
  const former = row.before === undefined ? '' : markOf(row.before);
  return {
    form: part.form,
    depth: row.depth,
    mark: markOf(part),
    formerMark: row.isRenumbered && former !== '' ? former : undefined,
    tags: tagsOf(row),
    stands: row.before === undefined ? 'after' : row.after === undefined ? 'before' : 'both',
    setOut: row.setOut?.role === 'whole' && !row.setOut.isAll ? undefined : row.setOut?.role,
    runs: [...sourceRuns(row), ...row.runs],
  };
}

function tagsOf({ fate, isMoved, isRenumbered, setOut }: RedlineRow): readonly string[] {
  if (fate === 'kept') return [];
  const isOnlySetOut = setOut?.role === 'piece' || setOut?.isAll === true;
  const also = [...(isMoved ? ['moved'] : []), ...(isRenumbered ? ['renumbered'] : [])];
  return [...new Set([isOnlySetOut ? 'set out anew' : fate, ...also])];
}

function markOf(part: RedlinePart): string {
  if (part.form === 'clause') return part.label ?? part.number;
  return part.form === 'section' ? part.number : '';
}
