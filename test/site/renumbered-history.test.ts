import { describe, expect, test } from 'vitest';
import type { CheckedConstitution } from '../../src/model/constitution.ts';
import { type Provision, provisionsIn } from '../../src/model/provision.ts';
import { clauseHistory } from '../../src/site/page-models/clause-history.ts';
import { documentHistoryPage } from '../../src/site/page-models/document-history-page.ts';
import { editionPage } from '../../src/site/page-models/edition-page.ts';
import { provisionHistoryPage } from '../../src/site/page-models/provision-history-page.ts';
import { constitutionOf, editionIn } from './constitution-of.ts';

/** Sections of five clauses each. The words of a clause say its id, but where others are given. */
function edition(number: number, sections: readonly string[], words: Readonly<Record<string, string>> = {}): string {
  const gone = number === 1 ? [] : ['gone', ...clausesOf('gone')];
  const removed = number === 2 ? `removed: [${gone.map((id) => `{id: ${id}}`).join(', ')}]\n` : '';
  const text = sections.map(
    (id) =>
      `## Part ${id} {#${id}}\n\n${clausesOf(id)
        .map((clause) => `- ${words[clause] ?? `The gate of ${clause} is shut at dusk.`} {#${clause}}\n`)
        .join('')}`,
  );
  return `---
document: rules
edition: ${number}
status: adopted
adoption: {not-recorded: lost}
commencement: ${2019 + number}-01-01
change: ${number === 1 ? 'first' : 'substantive'}
note: A.
${removed}---
${text.join('\n')}`;
}

function clausesOf(section: string): readonly string[] {
  return ['a', 'b', 'c', 'd', 'e'].map((letter) => `${section}-${letter}`);
}

const amended = { 'north-b': 'The gate of north-b stays open.' };

/** Three editions. In the second the section `gone` goes, in the third a section comes first. */
function threeEditions(sections: readonly string[]): CheckedConstitution {
  return constitutionOf({
    'content/documents/rules/editions/1.md': edition(1, ['gone', ...sections]),
    'content/documents/rules/editions/2.md': edition(2, sections, amended),
    'content/documents/rules/editions/3.md': edition(3, ['early', ...sections], amended),
  });
}

const long = threeEditions(['north', 'east', 'south', 'west']);
const short = threeEditions(['north', 'east']);

function summaries(constitution: CheckedConstitution): readonly string[] {
  const { edition: shown } = editionIn(constitution, 3);
  const place = { constitution, edition: shown, link: (to: string) => to };
  return provisionsIn(shown.content).flatMap(({ id }: Provision) => {
    const history = id === undefined ? undefined : clauseHistory(id, place);
    return history === undefined ? [] : [`${id}: ${history.summary}`];
  });
}

function renumberings(constitution: CheckedConstitution): readonly (string | undefined)[] {
  const { document, edition: shown } = editionIn(constitution, 3);
  return editionPage(constitution, document, shown).editions.map(({ renumbering }) => renumbering);
}

describe('Where a section goes and many others are renumbered', () => {
  test('beside the text stands only what else was done', () => {
    expect(summaries(long)).toEqual(['early: Inserted in edition 3', 'north-b: Amended in edition 2']);
  });

  test('the list of editions says once how many were', () => {
    expect(renumberings(long)).toEqual([
      undefined,
      '23 provisions were only renumbered.',
      '24 provisions were only renumbered.',
    ]);
  });

  test('the history of the document names them by their numbers, section by section', () => {
    const { document } = editionIn(long, 3);
    const { standing, renumbered } = documentHistoryPage(long, document);
    expect(standing.map(({ text }) => text)).toContain('Clause 2.2');
    expect(renumbered.map((links) => links.map(({ text }) => text).join(' '))).toEqual([
      '2.1 2.3 2.4 2.5',
      'Section 3 3.1 3.2 3.3 3.4 3.5',
      'Section 4 4.1 4.2 4.3 4.4 4.5',
      'Section 5 5.1 5.2 5.3 5.4 5.5',
    ]);
    expect(renumbered[0]?.[0]?.href).toBe('north-a/');
  });

  test('the page of each has every number that it had', () => {
    const { document } = editionIn(long, 3);
    expect(provisionHistoryPage(long, document, 'west-e').changes.map(({ story }) => story)).toEqual([
      'Renumbered, from clause 4.5 to clause 5.5.',
      'Renumbered, from clause 5.5 to clause 4.5.',
      'It stands in the first edition that is held.',
    ]);
  });
});

test('where few are renumbered, each says it', () => {
  expect(summaries(short).filter((summary) => summary.startsWith('east'))).toEqual([
    'east: Renumbered in editions 2 and 3',
    ...clausesOf('east').map((id) => `${id}: Renumbered in editions 2 and 3`),
  ]);
  expect(renumberings(short)).toEqual([undefined, undefined, undefined]);
});

describe('Beside what was only put in or taken out', () => {
  test('its words are not said again, and the line leads to its history', () => {
    const { edition: shown } = editionIn(long, 3);
    expect(clauseHistory('early', { constitution: long, edition: shown, link: (to) => to })).toEqual({
      summary: 'Inserted in edition 3',
      changes: [],
      whole: { text: 'The whole history', href: '/documents/rules/history/early/' },
    });
  });

  test('a section speaks for the clauses that came or went with it', () => {
    const { edition: first } = editionIn(long, 1);
    const place = { constitution: long, edition: first, link: (to: string) => to };
    expect(clauseHistory('gone', place)?.summary).toBe('Deleted in edition 2');
    expect(clausesOf('gone').map((id) => clauseHistory(id, place))).toEqual(clausesOf('gone').map(() => undefined));
  });
});
