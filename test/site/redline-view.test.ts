import { expect, test } from 'vitest';
import type { DatedEdition } from '../../src/model/constitution.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { elsewhereIn } from '../../src/redline/elsewhere.ts';
import { redlineBesideHtml, redlineHeadHtml } from '../../src/site/html/redline-view-html.ts';
import { comparedEdition } from '../../src/site/page-models/compared-edition.ts';
import { redlineView } from '../../src/site/page-models/redline-view.ts';
import { clause, edition, section } from '../redline/build-edition.ts';
import { asEdition, longRules } from '../redline/long-constitution.ts';

const NOBODY = { decisions: [], bodies: [] };

function viewOf(before: DatedEdition, after: DatedEdition, others: readonly DatedEdition[] = []) {
  const redline = compareEditions(before, after);
  const documents = others.map((text) => ({ id: text.document, title: 'By-laws', editions: [text] }));
  return redlineView(
    {
      before: comparedEdition(NOBODY, before),
      after: comparedEdition(NOBODY, after),
      redline,
      elsewhere: elsewhereIn(redline, documents),
    },
    (number) => `../${number}/`,
  );
}

test('where only changes are shown, a renumbering of two hundred clauses is one row', () => {
  const rules = longRules(20, 12);
  const view = viewOf(
    asEdition(rules, 1, 'nowhere'),
    asEdition([...rules.slice(0, 2), ...rules.slice(3)], 2, 'nowhere'),
  );
  const shown = view.rows.filter(({ role }) => role === 'changed');
  expect(shown.map(({ mark, formerMark, tags }) => [formerMark, mark, ...tags].join(' '))).toEqual([
    ...[' 3 deleted', ...Array.from({ length: 12 }, (_, index) => ` 3.${index + 1} deleted`)],
    '4 3 renumbered',
  ]);
  expect(view.rows.filter(({ steps }) => steps !== undefined).map(({ mark }) => mark)).toEqual(['3', '3']);
  expect(view.rows.filter(({ tags }) => tags.includes('renumbered'))).toHaveLength(17 * 13);
});

test('a clause that moved to another document bears that on its row', () => {
  const words = 'The Treasurer collects the fees of all members.';
  const removed = [{ id: 'fees', movedTo: 'by-laws#fees', place: edition([]).source.lastLine() }];
  const [before, after] = [edition([clause(words, { id: 'fees' })]), edition([], { number: 2, removed })];
  const bylaws = edition([clause(words, { id: 'fees' })], { document: 'by-laws' });
  expect(viewOf(before, after, [bylaws]).rows.map(({ tags }) => tags)).toEqual([
    ['deleted', 'moved to another document'],
  ]);
});

test('what changed beside the text is told apart from its head, and not at all where nothing did', () => {
  const [before, after] = [edition([clause('One.')]), edition([clause('Two.')], { number: 2, note: 'A <b> note.' })];
  const view = viewOf(before, after);
  expect(redlineHeadHtml(view)).not.toContain('Beside the text');
  expect(redlineBesideHtml(view)).toContain('<h2>Beside the text</h2>');
  expect(redlineBesideHtml(view)).toContain('A &lt;b&gt; note.');
  expect(redlineBesideHtml({ beside: [] })).toBe('');
});

test('a long list of changes is folded away, a short one is in sight', () => {
  const text = (count: number, word: string) =>
    edition([
      section(
        'Gates',
        Array.from({ length: count }, (_, index) =>
          clause(`The warden of gate ${index} opens it at ${word} ${index} for all members.`, { number: `1.${index}` }),
        ),
      ),
    ]);
  const html = (count: number) => redlineHeadHtml(viewOf(text(count, 'dawn'), text(count, 'dusk')));
  const apart = (count: number) => {
    const newer = text(count, 'dawn');
    const content = newer.content.map((part) =>
      part.form !== 'section'
        ? part
        : {
            ...part,
            content: part.content.map((_, index) =>
              clause(`The warden of gate ${index} opens it at dawn ${index} for ${index} and all members.`, {
                number: `1.${index}`,
              }),
            ),
          },
    );
    return redlineHeadHtml(viewOf(newer, { ...newer, content }));
  };
  expect(html(40)).not.toContain('<details>');
  expect(apart(30)).not.toContain('<details>');
  expect(apart(31)).toContain('<details><summary>The 31 changes, one by one</summary><ol>');
});
