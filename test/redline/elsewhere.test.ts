import { expect, test } from 'vitest';
import { numberProvisions } from '../../src/assemble/number-provisions.ts';
import type { DatedEdition } from '../../src/model/constitution.ts';
import type { Removal } from '../../src/model/edition.ts';
import type { Block, Clause } from '../../src/model/provision.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { elsewhereIn } from '../../src/redline/elsewhere.ts';
import { gatherChanges } from '../../src/redline/gather-changes.ts';
import { summariseRedline } from '../../src/redline/summarise-redline.ts';
import { clause, edition, section } from './build-edition.ts';

interface Texts {
  readonly id: string;
  readonly title: string;
  readonly editions: readonly DatedEdition[];
}

const DUTIES = ['The Treasurer collects the fees of all members.', 'The Treasurer draws up the accounts every spring.'];
const OTHER = 'The Society meets in the hall on the first Monday.';

function document(
  id: string,
  title: string,
  texts: readonly (readonly Block[])[],
  removed: readonly Removal[] = [],
): Texts {
  const editions = texts.map((content, index) =>
    edition(numberProvisions([section(title, content)]), {
      document: id,
      number: index + 1,
      removed: index === texts.length - 1 ? removed : [],
    }),
  );
  return { id, title, editions };
}

/** The summary and the list of changes between the last two editions of the first document. */
function told(...documents: readonly Texts[]): readonly string[] {
  const [before, after] = documents[0]?.editions.slice(-2) ?? [];
  if (before === undefined || after === undefined) return [];
  const redline = compareEditions(before, after);
  const elsewhere = elsewhereIn(redline, documents);
  return [
    ...summariseRedline(redline, elsewhere),
    ...gatherChanges(redline, elsewhere).map(({ sentence }) => sentence),
  ];
}

const duties = (...ids: readonly string[]): readonly Clause[] =>
  DUTIES.map((words, index) => clause(words, ids[index] === undefined ? {} : { id: ids[index] }));
const moved = (id: string, movedTo: string): Removal => ({ id, movedTo, place: edition([]).source.lastLine() });

test('clauses of which the text says that they moved to another document are told to have moved there', () => {
  const rules = document(
    'rules',
    'Rules',
    [[clause(OTHER), ...duties('fees', 'accounts')], [clause(OTHER)]],
    [moved('fees', 'finance#fees'), moved('accounts', 'finance#accounts')],
  );
  const finance = document('finance', 'Finance rules', [
    [clause('Money is kept at a bank.')],
    duties('fees', 'accounts'),
  ]);
  expect(told(rules, finance)).toEqual([
    '2 clauses moved to another document.',
    'Clauses 1.2 and 1.3 of the earlier text moved to “Finance rules”, edition 2, as clauses 1.1 and 1.2.',
  ]);
  expect(told(finance, rules)).toEqual([
    '1 clause deleted, 2 moved here from another document.',
    'Clause 1.1 of the earlier text is deleted.',
    'Clauses 1.1 and 1.2 moved here from “Rules”, edition 1, where they were clauses 1.2 and 1.3.',
  ]);
});

test('a clause that goes on as one that stood in the other document all along is deleted', () => {
  const rules = document(
    'rules',
    'Rules',
    [[clause(OTHER), ...duties('fees', 'accounts')], [clause(OTHER)]],
    [moved('fees', 'finance#fees'), moved('accounts', 'finance#accounts')],
  );
  const finance = document('finance', 'Finance rules', [duties('fees', 'accounts'), duties('fees', 'accounts')]);
  expect(told(rules, finance)).toEqual([
    '2 clauses deleted.',
    'Clauses 1.2 and 1.3 of the earlier text are deleted; they go on in clauses 1.1 and 1.2 of “Finance rules”, edition 2.',
  ]);
});

test('clauses of which nobody says where they went are found by their words', () => {
  const rules = document('rules', 'Rules', [[clause(OTHER), ...duties()], [clause(OTHER)]]);
  const finance = document('finance', 'Finance rules', [[clause('Money is kept at a bank.')], duties()]);
  expect(told(rules, finance)).toEqual([
    '2 clauses deleted (the same words stand in another document).',
    'Clauses 1.2 and 1.3 of the earlier text are deleted; the same words stand in clauses 1.1 and 1.2 of “Finance rules”, edition 2.',
  ]);
  expect(told(finance, rules)).toEqual([
    '2 clauses inserted (the same words stood in another document), 1 deleted.',
    'Clause 1.1 of the earlier text is deleted.',
    'Clauses 1.1 and 1.2 are new here; the same words stood in clauses 1.2 and 1.3 of “Rules”, edition 1.',
  ]);
});

test('words that stand in several other documents, or are few, say nothing', () => {
  const rules = document('rules', 'Rules', [
    [clause(OTHER), ...duties(), clause('Minutes are kept.')],
    [clause(OTHER)],
  ]);
  const finance = document('finance', 'Finance rules', [[...duties(), clause('Minutes are kept.')]]);
  const charter = document('charter', 'Charter', [duties()]);
  expect(told(rules, finance, charter)).toEqual([
    '3 clauses deleted.',
    'Clauses 1.2 to 1.4 of the earlier text are deleted.',
  ]);
});

test('a section that moved as a whole is told with all that stands in it', () => {
  const older = edition(numberProvisions([section('Aims', [clause(OTHER)]), section('Money', duties())]), {
    number: 1,
  });
  const newer = edition(numberProvisions([section('Aims', [clause(OTHER)])]), { number: 2 });
  const finance = document('finance', 'Finance rules', [duties()]);
  expect(told({ id: 'rules', title: 'Rules', editions: [older, newer] }, finance)).toEqual([
    '2 clauses deleted (the same words stand in another document); 1 section deleted.',
    'Section 2 of the earlier text, with its 2 clauses, is deleted; the same words stand in “Finance rules”, edition 1.',
  ]);
});
