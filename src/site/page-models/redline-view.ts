import type { ComparedText, Redline, RedlinePart, RedlineRow, Run } from '../../model/redline.ts';
import type { Standing } from '../../model/standing.ts';
import { type Elsewhere, type FindElsewhere, nowhere } from '../../redline/find-elsewhere.ts';
import { gatherChanges, gatherRuns } from '../../redline/gather-changes.ts';
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
  /** What changed, in a sentence each: what happened to neighbours together is told once, and so is one change made in several parts. */
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
  /** Where words stand in other documents; left out where only these two editions are known. */
  readonly elsewhere?: FindElsewhere;
}

/** What a page shows of a redline. `pageOf` links from that page to the page of an edition, by its number. */
export function redlineView(viewed: ViewedRedline, pageOf: (edition: number) => string): RedlineView {
  const { before, after, redline, elsewhere = nowhere } = viewed;
  const rows = rowsOf({ ...viewed, elsewhere }, pageOf);
  return {
    before: sideOf(before, pageOf),
    after: sideOf(after, pageOf),
    summary: summariseRedline(redline, elsewhere),
    changes: gatherChanges(redline, elsewhere).map(({ sentence, rows: [first = 0] }) => ({
      text: sentence,
      href: `#${rowAnchor(first)}`,
    })),
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

/** Rows to read where only changes are shown: of parts that were only renumbered together, the first. */
function shownRows({ rows }: Redline<ComparedText>, firsts: ReadonlySet<number>): ReadonlySet<RedlineRow> {
  return new Set(
    rows.filter((row, index) => {
      const isRead = row.fate === 'renumbered' ? firsts.has(index) : row.fate !== 'kept';
      return isRead || sourceRuns(row).some(({ change }) => change !== 'kept');
    }),
  );
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

function rowsOf(
  { before, after, redline, elsewhere }: ViewedRedline & { readonly elsewhere: FindElsewhere },
  pageOf: (edition: number) => string,
): readonly RedlineViewRow[] {
  const { rows } = redline;
  const linkIn = ({ number }: ComparedEdition, text: ComparedText) => {
    const anchors: ReadonlyMap<unknown, string> = anchorsOf(text);
    return (part: RedlinePart) => (anchors.has(part) ? `${pageOf(number)}#${anchors.get(part)}` : undefined);
  };
  const links = { before: linkIn(before, redline.before), after: linkIn(after, redline.after) };
  const firsts = gatherRuns(redline, elsewhere).flatMap((run) => run.rows.slice(0, 1));
  const changed = shownRows(redline, new Set(firsts));
  const roles = rolesOf(rows, changed);
  const steps = stepsAmong(redline, firsts);
  const places = new Map(steps.map((index, step) => [index, step]));
  return rows.flatMap((row, index) => {
    const part = row.after ?? row.before;
    if (part === undefined) return [];
    const step = places.get(index) ?? -1;
    return [
      {
        ...drawn(row, part, elsewhere(row)),
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

/** Readers step to where each run of changes begins, and to numbers of the source that changed alone. */
function stepsAmong({ rows }: Redline<ComparedText>, firsts: readonly number[]): readonly number[] {
  const alone = rows.flatMap((row, index) =>
    row.fate === 'kept' && sourceRuns(row).some(({ change }) => change !== 'kept') ? [index] : [],
  );
  return [...firsts, ...alone].sort((one, other) => one - other);
}

/** Kept headings and clauses in which a change stands are shown with it. */
function rolesOf(rows: readonly RedlineRow[], changed: ReadonlySet<RedlineRow>): readonly RedlineViewRow['role'][] {
  const roles: RedlineViewRow['role'][] = [];
  let wanted = 0;
  for (const row of rows.toReversed()) {
    const { depth } = row;
    const isOne = changed.has(row);
    roles.push(isOne ? 'changed' : depth < wanted ? 'around' : 'unchanged');
    wanted = isOne ? Math.max(wanted, depth) : Math.min(wanted, depth);
  }
  return roles.reverse();
}

function drawn(
  row: RedlineRow,
  part: RedlinePart,
  elsewhere: Elsewhere | undefined,
): Omit<RedlineViewRow, 'anchor' | 'role' | 'link' | 'steps'> {
  const former = row.before === undefined ? '' : markOf(row.before);
  return {
    form: part.form,
    depth: row.depth,
    mark: markOf(part),
    formerMark: row.isRenumbered && former !== '' ? former : undefined,
    tags: tagsOf(row, elsewhere),
    stands: row.before === undefined ? 'after' : row.after === undefined ? 'before' : 'both',
    setOut: row.setOut?.role === 'whole' && !row.setOut.isAll ? undefined : row.setOut?.role,
    runs: [...sourceRuns(row), ...row.runs],
  };
}

function tagsOf(
  { fate, isMoved, isRenumbered, setOut }: RedlineRow,
  elsewhere: Elsewhere | undefined,
): readonly string[] {
  if (fate === 'kept') return [];
  const isOnlySetOut = setOut?.role === 'piece' || setOut?.isAll === true;
  const also = [
    ...(isMoved ? ['moved'] : []),
    ...(isRenumbered ? ['renumbered'] : []),
    ...elsewhereTags(fate, elsewhere),
  ];
  return [...new Set([isOnlySetOut ? 'set out anew' : fate, ...also])];
}

function elsewhereTags(fate: RedlineRow['fate'], elsewhere: Elsewhere | undefined): readonly string[] {
  if (elsewhere === undefined) return [];
  if (elsewhere.how === 'joined') return [];
  if (elsewhere.how === 'same-words') return ['same words in another document'];
  return [fate === 'deleted' ? 'moved to another document' : 'moved from another document'];
}

function markOf(part: RedlinePart): string {
  if (part.form === 'clause') return part.label ?? part.number;
  return part.form === 'section' ? part.number : '';
}
