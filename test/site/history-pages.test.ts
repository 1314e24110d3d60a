import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckedConstitution } from '../../src/model/constitution.ts';
import { provisionsIn } from '../../src/model/provision.ts';
import type { Apparatus } from '../../src/site/page-models/apparatus.ts';
import { apparatusOf } from '../../src/site/page-models/apparatus.ts';
import { documentHistoryPage } from '../../src/site/page-models/document-history-page.ts';
import { historyPaths } from '../../src/site/page-models/history-paths.ts';
import { withId } from '../../src/site/page-models/paths.ts';
import { provisionHistoryPage } from '../../src/site/page-models/provision-history-page.ts';
import { constitutionIn, constitutionOf, editionIn, FIXTURE } from './constitution-of.ts';

const gloucester = constitutionIn(join(import.meta.dirname, '../..'), '2026-11-22');
const second = constitutionIn(join(import.meta.dirname, '../fixtures/second-organisation'), '2026-11-22');

function pageOf(constitution: CheckedConstitution, document: string, id: string) {
  return provisionHistoryPage(constitution, withId(constitution.documents, document), id);
}

function listed(constitution: CheckedConstitution, document: string): readonly string[] {
  const { standing, others } = documentHistoryPage(constitution, withId(constitution.documents, document));
  return [...standing, ...others].map(({ text, summary }) => `${text}: ${summary}`);
}

function apparatusAt(document: string, number: number, id: string): Apparatus {
  const { edition } = editionIn(gloucester, number, document);
  const provision = provisionsIn(edition.content).find((other) => other.id === id);
  if (provision === undefined) throw new Error(`There is no ${document}@${number}#${id}.`);
  return apparatusOf(provision, { constitution: gloucester, edition, page: '/x/', link: (to) => to });
}

function summaryAt(document: string, number: number, id: string): string | undefined {
  return apparatusAt(document, number, id).history?.summary;
}

describe('Beside a clause', () => {
  test('stands what a draft would do to it, and on the draft what it did', () => {
    expect(summaryAt('strategic-group', 1, 'set-direction')).toBe('Would be amended in edition 2 (draft)');
    expect(summaryAt('strategic-group', 2, 'set-direction')).toBe('Amended in edition 2 (draft)');
    expect(summaryAt('strategic-group', 1, 'streamlining')).toBe('Would be deleted in edition 2 (draft)');
  });

  test('stands nothing where it never changed, and no new number that a draft would give it', () => {
    expect(summaryAt('strategic-group', 1, 'joint-working')).toBe(undefined);
    expect(summaryAt('strategic-group', 1, 'advocates')).toBe(undefined);
    expect(summaryAt('strategic-group', 2, 'advocates')).toBe('Renumbered in edition 2 (draft)');
  });

  test('stand the words, with the way to the redline and to the whole history', () => {
    const history = apparatusAt('strategic-group', 1, 'set-direction').history;
    expect(history?.changes.map(({ standing, story, redline }) => ({ standing, story, redline }))).toEqual([
      {
        standing: 'draft',
        story: 'Would be amended.',
        redline: {
          text: 'See it between edition 1 and edition 2',
          href: '/documents/strategic-group/redlines/1-2/#row.3',
        },
      },
    ]);
    expect(history?.changes[0]?.runs[0]).toEqual({ change: 'deleted', words: 'To ' });
    expect(history?.whole.href).toBe('/documents/strategic-group/history/set-direction/');
  });

  test('its section tells of a clause that is gone', () => {
    expect(summaryAt('strategic-group', 2, 'role')).toBe('A part under it deleted in edition 2 (draft)');
    expect(summaryAt('strategic-group', 1, 'role')).toBe(undefined);
  });
});

describe('The history of a clause that went to another document', () => {
  test('says where it went', () => {
    const { changes, where } = pageOf(gloucester, 'strategic-group', 'streamlining');
    expect(where).toBe('Read <a href="../../#streamlining">clause 1.9 in the text that counts</a>.');
    expect(changes.map(({ edition, status, story }) => [edition.text, status, story])).toEqual([
      [
        'Edition 2',
        'Draft',
        'Would be deleted, and moved to <a href="../../../executive/#streamlining">clause 1.12 of the Terms of Reference of the Executive</a>.',
      ],
      ['Edition 1', 'In use', 'It stands in the first edition that is held.'],
    ]);
  });

  test('is told where it arrived, though that clause itself never changed', () => {
    const { arrivals, changes } = pageOf(gloucester, 'executive', 'streamlining');
    expect(changes).toEqual([]);
    expect(arrivals).toEqual([
      '<a href="../../../strategic-group/history/streamlining/">Clause 1.9 of edition 1 of the Terms of Reference of the Strategic Group</a> would be moved here by <a href="../../../strategic-group/editions/2/">its edition 2</a> (draft).',
    ]);
  });
});

test('a clause that is gone is read in the last edition that held it, and one that returned is said to be put back', () => {
  const text = (number: number, year: number, more: string, clauses: string) =>
    `---\ndocument: rules\nedition: ${number}\nstatus: adopted\nadoption: {not-recorded: lost}\ncommencement: ${year}-01-01\nchange: ${number === 1 ? 'first' : 'substantive'}\nnote: A.\n${more}---\n## Plots {#plots}\n\n${clauses}`;
  const constitution = constitutionOf({
    'content/documents/rules/editions/1.md': text(
      1,
      2020,
      '',
      '- Gates are shut. {#gates}\n- Dogs stay out. {#dogs}\n',
    ),
    'content/documents/rules/editions/2.md': text(2, 2021, 'removed: [{id: gates}]\n', '- Dogs stay out. {#dogs}\n'),
    'content/documents/rules/editions/3.md': text(3, 2022, 'removed: [{id: dogs}]\n', '- Gates are shut. {#gates}\n'),
  });
  expect(pageOf(constitution, 'rules', 'gates').changes.map(({ story }) => story)).toEqual([
    'Put back.',
    'Deleted.',
    'It stands in the first edition that is held.',
  ]);
  expect(pageOf(constitution, 'rules', 'dogs').where).toBe(
    'Clause 1.1 does not stand in a text that counts. Read it in <a href="../../editions/2/#dogs">edition 2</a>.',
  );
  expect(listed(constitution, 'rules')).toEqual([
    'Section 1 (Plots): First in edition 1; what stands under it changed in editions 2 and 3',
    'Clause 1.1: First in edition 1; deleted in edition 2; put back in edition 3',
    'Clause 1.1 of edition 2: First in edition 1; renumbered in edition 2; deleted in edition 3',
  ]);
});

describe('The history of a document', () => {
  test('lists each provision that has one, in the order of the text', () => {
    expect(listed(second, 'standing-orders')).toEqual([
      'Section 1 (Meetings of members): First in edition 1; what stands under it would change in edition 2 (proposed)',
      'Clause 1.2: First in edition 1; would be amended in edition 2 (proposed)',
    ]);
  });

  test('shows citations both ways', () => {
    const page = documentHistoryPage(second, withId(second.documents, 'standing-orders'));
    expect(page.cites).toEqual([]);
    expect(page.citedBy.map(({ citing, cited }) => `${citing.text} cites ${cited.text}`)).toEqual([
      'Section 3 (Review) of The Complaints Policy cites section 2 (The Committee) of the Standing Orders',
      'Section 2 (What we do) of the Pets Policy (a draft) cites section 2 (The Committee) of the Standing Orders, edition 1',
    ]);
  });

  test('stands for every document, and a page for each provision that has a history', () => {
    const fixture = constitutionIn(FIXTURE, '2026-11-22');
    expect(historyPaths(fixture)).toEqual([
      { document: 'rules', provision: 'board' },
      { document: 'rules', provision: 'quorum' },
    ]);
    const { standing } = documentHistoryPage(fixture, withId(fixture.documents, 'millers'));
    expect(standing).toEqual([]);
  });
});

test('a clause that is only set out as a list is not said to be amended', () => {
  const [latest] = pageOf(gloucester, 'thematic-groups', 'must-cover').changes;
  expect(latest?.story).toBe('Would be set out in another way.');
});

test('a clause says on its history what it cites and by what it is cited', () => {
  const { cites, citedBy, looks } = pageOf(gloucester, 'strategic-group', 'conference-links');
  expect(cites).toEqual([
    { text: 'Gloucestershire Conference', href: '../../../../terms/#gloucestershire-conference' },
  ]);
  expect(citedBy.map(({ text }) => text)).toEqual([
    'clause 4.2 of the Terms of Reference of the Environment Group (a draft)',
    'clause 4.2 of the Terms of Reference of the Wellbeing Group (a draft)',
  ]);
  expect(looks).toEqual([]);
});

test('a citation of a clause that a draft would change is marked beside the clause that cites it', () => {
  const { looks } = apparatusAt('economy-group', 1, 'speak-to-investors');
  expect(looks.map(({ cited, words }) => `${cited.text} ${words}`)).toEqual([
    'clause 1.1 of the Terms of Reference of the Strategic Group would be changed by edition 2 (draft)',
  ]);
});
