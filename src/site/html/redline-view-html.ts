import type { EditionSide, RedlineView } from '../page-models/redline-view.ts';
import { redlineHtml } from './redline-html.ts';
import { redlineRowHtml } from './redline-row-html.ts';
import type { SafeHtml } from './safe-html.ts';
import { element, escapeHtml, joinHtml } from './safe-html.ts';

const NOTHING = escapeHtml('');
/** A longer list of changes is folded away, so that the text stays in reach. */
const MOST_IN_SIGHT = 30;
const KEY = [
  { change: 'deleted', words: 'words that went out' },
  { change: 'inserted', words: 'words that came in' },
] as const;

/** Which editions are compared, and what changed in words: the head of a redline. */
export function redlineHeadHtml(view: RedlineView): SafeHtml {
  return joinHtml([redlineSidesHtml(view), redlineSummaryHtml(view)]);
}

/** Which editions are compared. */
export function redlineSidesHtml({ before, after }: Pick<RedlineView, 'before' | 'after'>): SafeHtml {
  const sides = [escapeHtml('From '), sideHtml(before), escapeHtml(' to '), sideHtml(after)];
  return element('p', { class: 'lead' }, joinHtml(sides));
}

/** What changed in words: in numbers, then change by change. */
export function redlineSummaryHtml({ summary, changes }: RedlineView): SafeHtml {
  const items = changes.map(({ text, href }) => element('li', {}, element('a', { href }, escapeHtml(text))));
  return element(
    'section',
    { class: 'summary' },
    joinHtml([
      element('h2', {}, escapeHtml('In words')),
      ...summary.map((sentence) => element('p', {}, escapeHtml(sentence))),
      listHtml(items),
    ]),
  );
}

/** The text with its changes, row by row. */
export function redlineTextHtml({ rows, hiddenCount }: RedlineView): SafeHtml {
  const hidden =
    hiddenCount === 1
      ? '1 part that did not change is hidden.'
      : `${hiddenCount} parts that did not change are hidden.`;
  return joinHtml([
    element('p', { class: 'hidden-note', role: 'status' }, escapeHtml(hidden)),
    element('p', { class: 'columns for-screen' }, joinHtml([column('Before'), column('After')])),
    element('div', { class: 'rows' }, joinHtml(rows.map(redlineRowHtml))),
  ]);
}

/** What changed beside the text, in a table: empty where nothing did. */
export function redlineBesideHtml({ beside }: Pick<RedlineView, 'beside'>): SafeHtml {
  if (beside.length === 0) return NOTHING;
  const head = ['What', 'Before', 'After'].map((name) => element('th', { scope: 'col' }, escapeHtml(name)));
  const rows = beside.map(({ name, before, after }) =>
    element('tr', {}, joinHtml([element('th', { scope: 'row' }, escapeHtml(name)), cell(before), cell(after)])),
  );
  return element(
    'section',
    { class: 'beside' },
    joinHtml([
      element('h2', {}, escapeHtml('Beside the text')),
      element(
        'table',
        {},
        joinHtml([element('thead', {}, element('tr', {}, joinHtml(head))), element('tbody', {}, joinHtml(rows))]),
      ),
    ]),
  );
}

/** How changes are marked. */
export function redlineKeyHtml(): SafeHtml {
  const [deleted, inserted] = KEY.map((run) => redlineHtml([run]));
  return joinHtml([escapeHtml('How to read it: '), deleted ?? NOTHING, escapeHtml(' '), inserted ?? NOTHING]);
}

function sideHtml({ text, href, standing, status }: EditionSide): SafeHtml {
  const tag = element('span', { class: `tag ${standing}` }, escapeHtml(status));
  return joinHtml([element('a', { href }, escapeHtml(text)), escapeHtml(' '), tag]);
}

function listHtml(items: readonly SafeHtml[]): SafeHtml {
  if (items.length === 0) return NOTHING;
  const list = element('ol', {}, joinHtml(items));
  if (items.length <= MOST_IN_SIGHT) return list;
  const summary = element('summary', {}, escapeHtml(`The ${items.length} changes, one by one`));
  return element('details', {}, joinHtml([summary, list]));
}

function cell(words: string | undefined): SafeHtml {
  return words === undefined
    ? element('td', { class: 'quiet' }, escapeHtml('none'))
    : element('td', {}, escapeHtml(words));
}

function column(name: string): SafeHtml {
  return element('span', {}, escapeHtml(name));
}
