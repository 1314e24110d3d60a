import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { compareScript } from '../../src/site/compare-script.ts';
import { redlineRowHtml } from '../../src/site/html/redline-row-html.ts';
import { comparePage } from '../../src/site/page-models/compare-page.ts';
import { editionPage } from '../../src/site/page-models/edition-page.ts';
import type { RedlinePage } from '../../src/site/page-models/redline-page.ts';
import { redlinePage } from '../../src/site/page-models/redline-page.ts';
import { edition } from '../organisation-in.ts';

import { constitutionIn, constitutionOf, editionIn, FIXTURE } from './constitution-of.ts';
import { manyEditions } from './many-editions.ts';

const seeds = constitutionIn(join(import.meta.dirname, '../..'), '2026-11-22');
const many = manyEditions();
afterAll(() => many.remove());
const rules = constitutionIn(many.root, '2026-11-22');

function pageOf(constitution: typeof seeds, id: string, [from, to] = [1, 2]): RedlinePage {
  const { document, edition: before } = editionIn(constitution, from ?? 1, id);
  const { edition: after } = editionIn(constitution, to ?? 2, id);
  return redlinePage(constitution, { document, before, after });
}

/** The changed rows, with what became of each. */
function changed({ view }: RedlinePage): readonly string[] {
  return view.rows.filter(({ role }) => role === 'changed').map(({ mark, tags }) => `${mark} ${tags.join(', ')}`);
}

describe('The draft texts of the Partnership', () => {
  test('mark eight clauses of the Strategic Group, and 12 become 11', () => {
    const page = pageOf(seeds, 'strategic-group');
    expect(changed(page)).toEqual([
      '1.1 amended',
      '1.2 amended',
      '1.3 amended',
      '1.7 amended',
      '1.9 deleted',
      '1.9 amended, renumbered',
      '1.10 amended, renumbered',
      '1.11 renumbered',
    ]);
    const clauses = page.view.rows.filter(({ form }) => form === 'clause');
    expect(clauses.filter(({ stands }) => stands !== 'after')).toHaveLength(12);
    expect(clauses.filter(({ stands }) => stands !== 'before')).toHaveLength(11);
    expect(clauses[0]?.runs.filter(({ change }) => change !== 'kept')).toEqual([
      { change: 'deleted', words: 'To ' },
      { change: 'deleted', words: 'Board to follow' },
      { change: 'inserted', words: 'Group' },
    ]);
  });

  test('mark two clauses of the fifteen of the Executive', () => {
    const page = pageOf(seeds, 'executive');
    expect(changed(page)).toEqual(['1.3 amended', '1.4 amended']);
    expect(page.view.rows.filter(({ form, stands }) => form === 'clause' && stands === 'both')).toHaveLength(15);
  });

  test('tell what is new for thematic groups from what is only set out anew', () => {
    const page = pageOf(seeds, 'thematic-groups');
    expect(changed(page)).toEqual([
      '1.1 set out anew',
      ...'abcdefg'.split('').map((letter) => `1.1(${letter}) set out anew`),
      '1.2 inserted',
    ]);
    expect(page.view.changes.map(({ text }) => text)).toEqual([
      'Clause 1.1: its words are set out as clauses 1.1(a) to 1.1(g), and are otherwise the same.',
      'Clause 1.2 is new.',
    ]);
  });
});

describe('A redline page', () => {
  test('opens with what its editors say that it changes, where it is compared with the text that it follows', () => {
    expect(pageOf(seeds, 'thematic-groups').note).toMatch(/^The chair or vice-chair of each thematic group/);
    expect([
      pageOf(rules, 'rules', [1, 5]).note,
      pageOf(rules, 'rules', [2, 5]).note,
      pageOf(rules, 'rules', [1, 2]).note,
    ]).toEqual(['Draft 5.', undefined, 'The quorum of the Board rises from four to five.']);
  });

  test('of a draft says whether comments are asked for, and leads to how', () => {
    expect(pageOf(seeds, 'strategic-group').comments).toEqual({
      words: 'Comments are welcome. No last day is set.',
      way: { text: 'How to comment', href: '../../editions/2/#page_suggest' },
    });
    const adopted = (number: number) =>
      edition('## Plots {#plots}\n\n- One holder. {#one}\n')
        .replace('edition: 1', `edition: ${number}`)
        .replace(
          'status: draft',
          `status: adopted\nadoption: {not-recorded: lost}\ncommencement: ${2019 + number}-01-01`,
        );
    const decided = constitutionOf({
      'content/documents/rules/editions/1.md': adopted(1),
      'content/documents/rules/editions/2.md': adopted(2),
    });
    expect(pageOf(decided, 'rules').comments).toBeUndefined();
  });

  test('shows what changed beside the text, numbers with their words', () => {
    expect(pageOf(rules, 'rules', [2, 5]).view.beside).toEqual([
      { name: 'Status', before: 'Proposed', after: 'Draft' },
      { name: 'Comments until', before: '31 July 2026', after: undefined },
      { name: 'What it changes', before: 'The quorum of the Board rises from four to five.', after: 'Draft 5.' },
      { name: 'Number: quorum', before: 'five (5 trustees)', after: 'six (6 trustees)' },
    ]);
  });

  test('names the decision of a text that was adopted', () => {
    expect(pageOf(rules, 'rules', [1, 2]).view.beside.slice(0, 3)).toEqual([
      { name: 'Status', before: 'Adopted', after: 'Proposed' },
      { name: 'Adoption', before: expect.stringMatching(/^by .+, \d+ \w+ 2025/), after: undefined },
      { name: 'In force from', before: '1 April 2025', after: undefined },
    ]);
  });

  test('leads from each change to the next, and hides no heading over one', () => {
    const { rows, hiddenCount } = pageOf(rules, 'rules', [2, 5]).view;
    const steps = rows.flatMap(({ anchor, steps: step }) => (step === undefined ? [] : [{ anchor, ...step }]));
    expect(steps.map(({ previous }) => previous)).toEqual([
      undefined,
      ...steps.slice(0, -1).map(({ anchor }) => anchor),
    ]);
    expect(steps.map(({ next }) => next)).toEqual([...steps.slice(1).map(({ anchor }) => anchor), undefined]);
    expect(rows.filter(({ role }) => role === 'around').map(({ mark }) => mark)).toEqual(['1', '2']);
    expect(rows.filter(({ role }) => role === 'unchanged')).toHaveLength(hiddenCount);
  });

  test('shows the number in the source with the edition that it belongs to', () => {
    const text = (number: string) => edition(`## Plots {#plots}\n\n- One holder. {#one source-number=${number}}\n`);
    const constitution = constitutionOf({
      'content/documents/rules/editions/1.md': text('4.5'),
      'content/documents/rules/editions/2.md': text('4.6').replace('edition: 1', 'edition: 2'),
    });
    const row = pageOf(constitution, 'rules').view.rows.at(-1);
    expect(row?.role).toBe('changed');
    expect(row?.runs).toEqual([
      { change: 'deleted', words: '4.5 ' },
      { change: 'inserted', words: '4.6 ' },
      { change: 'kept', words: 'One holder.' },
    ]);
  });

  test('escapes every word in every form', () => {
    const [, html = ''] = pageOf(rules, 'rules', [3, 4])
      .view.rows.map(redlineRowHtml)
      .filter((row) => row.includes('Visitors'));
    expect(html).toContain('every day &lt;b&gt; &amp; &quot;night&quot;.');
  });
});

describe('Any two editions', () => {
  test('can be chosen, and those with a page of their own lead to it', () => {
    const page = comparePage(editionIn(rules, 1).document);
    expect(page.editions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(page.pairs.map(({ pair }) => pair).toSorted()).toEqual(['1-2', '1-3', '1-4', '1-5', '2-3', '3-4', '4-5']);
  });

  test('are offered where an earlier edition has no redline of its own', () => {
    const offered = (number: number) => {
      const { document, edition: text } = editionIn(rules, 5);
      return editionPage(rules, document, text).editions[number - 1]?.redlines.at(-1);
    };
    expect(offered(3)?.text).toBe('What changed since edition 2, a proposal');
    expect(offered(4)).toEqual({ text: 'Compare with another edition', href: '../../compare/?to=4' });
  });

  test('are compared by a script that is light and names its licence', async () => {
    const script = await compareScript();
    expect(gzipSync(script.slice(script.indexOf('*/'))).length).toBeLessThan(16 * 1024);
    expect(script).toContain('BSD 3-Clause License');
    expect(script).not.toContain(FIXTURE.slice(0, 12));
  });
});
