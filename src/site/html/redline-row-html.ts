import { directionOf } from '../../model/direction-of.ts';
import type { Run } from '../../model/redline.ts';
import type { RedlineViewRow } from '../page-models/redline-view.ts';
import { redlineHtml, spokenOnly } from './redline-html.ts';
import type { SafeHtml } from './safe-html.ts';
import { element, escapeHtml, joinHtml } from './safe-html.ts';

const DEEPEST = 4;
const NOTHING = escapeHtml('');
const SPACE = escapeHtml(' ');
const SET_OUT = { deleted: '[set out elsewhere: ', inserted: '[set out anew: ' };

/**
 * One part of a redline. Its words stand in it in one text, deletions before insertions; where they changed, once more
 * as the older and as the newer edition has them. Styles show one of the two forms.
 */
export function redlineRowHtml(row: RedlineViewRow): SafeHtml {
  const classes = [
    'row',
    `of-${row.form}`,
    `depth-${Math.min(row.depth, DEEPEST)}`,
    row.role,
    `stands-${row.stands}`,
    ...(hasTwoTexts(row) ? ['two-texts'] : []),
    ...row.tags.map(classOf),
  ];
  return element(
    'div',
    { class: classes.join(' '), id: row.anchor, tabindex: row.steps && '-1' },
    joinHtml([markHtml(row), ...textsHtml(row), fatesHtml(row)]),
  );
}

function hasTwoTexts({ stands, runs }: RedlineViewRow): boolean {
  return stands === 'both' && runs.some(({ change }) => change !== 'kept');
}

function markHtml({ mark, formerMark, link }: RedlineViewRow): SafeHtml {
  if (mark === '') return NOTHING;
  const was =
    formerMark === undefined
      ? []
      : [element('del', {}, joinHtml([spokenOnly('[was '), escapeHtml(formerMark), spokenOnly(']')])), SPACE];
  const shown = link === undefined ? escapeHtml(mark) : element('a', { href: link }, escapeHtml(mark));
  return element('span', { class: 'mark' }, joinHtml([...was, shown]));
}

/** What is the same on both sides is read out once. */
function textsHtml(row: RedlineViewRow): readonly SafeHtml[] {
  const heading = row.form === 'section' ? `h${Math.min(3 + row.depth, 6)}` : 'p';
  const one = textHtml(heading, { class: 'run' }, row);
  if (hasTwoTexts(row))
    return [
      one,
      textHtml('p', { class: 'old' }, { ...row, runs: without(row.runs, 'inserted') }),
      textHtml(heading, { class: 'new' }, { ...row, runs: without(row.runs, 'deleted') }),
    ];
  return row.stands === 'both' ? [one, textHtml('p', { class: 'old', 'aria-hidden': 'true' }, row)] : [one];
}

function textHtml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { runs, setOut }: RedlineViewRow,
): SafeHtml {
  // The words that are only spoken stand before those of the text, and are written from left to right.
  const dir = directionOf(runs.map(({ words }) => words).join(' ')) && 'rtl';
  return element(name, { ...attributes, dir }, setOut === undefined ? redlineHtml(runs) : redlineHtml(runs, SET_OUT));
}

function without(runs: readonly Run[], change: Run['change']): readonly Run[] {
  return runs.filter((run) => run.change !== change);
}

function fatesHtml({ tags, steps }: RedlineViewRow): SafeHtml {
  const fates = tags.map((tag) => element('span', { class: `fate ${classOf(tag)}` }, escapeHtml(tag)));
  const links = [stepHtml('previous', steps?.previous), stepHtml('next', steps?.next)].flatMap((link) => link ?? []);
  const ways = links.length === 0 ? [] : [element('span', { class: 'steps' }, joinHtml(spaced(links)))];
  const pieces = spaced([...fates, ...ways]);
  return pieces.length === 0 ? NOTHING : element('p', { class: 'fates' }, joinHtml(pieces));
}

function spaced(pieces: readonly SafeHtml[]): readonly SafeHtml[] {
  return pieces.flatMap((piece) => [piece, SPACE]);
}

function stepHtml(which: 'previous' | 'next', anchor: string | undefined): SafeHtml | undefined {
  if (anchor === undefined) return undefined;
  return element(
    'a',
    { class: 'step for-screen', href: `#${anchor}` },
    joinHtml([escapeHtml(which), spokenOnly(' change')]),
  );
}

function classOf(tag: string): string {
  return tag.replaceAll(' ', '-');
}
