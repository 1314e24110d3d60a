import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/gate/coverage.ts';
import type { Coverage, CoveredText } from '../../src/model/coverage.ts';
import { coverageSentence, textCoverageSentence } from '../../src/model/coverage-sentence.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { rules } from '../../src/rules/index.ts';
import { DAY, EDITION, edition, type Files, kind, organisationIn } from '../organisation-in.ts';

const HERE = join(import.meta.dirname, '../..');
const ADOPTED = { '2': 'content/documents/rules/editions/2.md', mandates: 'content/mandates.yml' };
const TEXT = `A preamble.

## Plots {#plots}

The plots:

- are numbered; {#numbered}
- have one holder each: {#holder}
  - who lives here; {#lives}
  - who pays.

## Fees {#fees}

Each plot costs a fee. {#fee}
`;
const inForce = (body: string, number = 1) =>
  edition(body, 'adoption: {not-recorded: lost}\ncommencement: 2020-01-01\n')
    .replace('status: draft', 'status: adopted')
    .replace('edition: 1', `edition: ${number}`);

function coverage(files: Files, on = DAY): Coverage {
  return organisationIn(files, (root) => coverageOf(checkFolder({ root, on }).loaded, rules));
}

/** A line for each row: where it was said, the state, the checks, and the clauses. */
function rowsOf(text: CoveredText | undefined): readonly string[] {
  return (text?.rows ?? []).map(
    ({ label, state, upheldBy, clauses }) =>
      `${label} ${state} [${upheldBy.map(({ rule }) => rule).join(' ')}] ${clauses.map((clause) => clause.number || '–').join(' ')}`,
  );
}

function rowsFor(...entries: readonly string[]): readonly string[] {
  const mandates = entries.map((entry) => `- {${entry}}\n`).join('');
  return rowsOf(coverage({ [EDITION]: inForce(TEXT), [ADOPTED.mandates]: mandates || '[]\n' }).inForce[0]);
}

describe('Of each clause in force it is known what is said of it', () => {
  test('where nobody speaks, each is not yet said; headings, lead-ins and clauses in clauses do not count', () => {
    expect(rowsFor()).toEqual([
      'the preamble unsaid [] –',
      'clause 1.1 unsaid [] 1.1',
      'clause 1.2 unsaid [] 1.2',
      'clause 2.1 unsaid [] 2.1',
    ]);
  });

  test('the whole text speaks for all, a section for its own, and the clause for itself', () => {
    expect(
      rowsFor(
        'provision: rules, unchecked: Nobody looks.',
        'provision: "rules#plots", unchecked: It is seen on the ground.',
        'provision: "rules#numbered", checks: [number-words]',
      ),
    ).toEqual([
      'the whole text unchecked [] – 2.1',
      'clause 1.1 upheld [number-words] 1.1',
      'section 1 unchecked [] 1.2',
    ]);
  });

  test('checks with a word on what they leave uphold it in part', () => {
    expect(
      rowsFor('provision: "rules#fee", checks: [placeholder], unchecked: Who paid is seen in the book.').at(-1),
    ).toBe('clause 2.1 in-part [placeholder] 2.1');
  });

  test('a clause in a clause counts where it is named itself', () => {
    expect(rowsFor('provision: "rules#lives", unchecked: Neighbours know.').slice(2, 4)).toEqual([
      'clause 1.2 unsaid [] 1.2',
      'clause 1.2(a) unchecked [] 1.2(a)',
    ]);
  });

  test('what leads nowhere says nothing', () => {
    expect(rowsFor('provision: "rules#gone", unchecked: Nobody looks.')).toEqual(rowsFor());
  });
});

describe('What a kind and a body ask for in the name of a clause counts', () => {
  const files: Files = {
    [EDITION]: inForce(TEXT),
    [ADOPTED.mandates]:
      '- {provision: "rules#fee", checks: [section-missing, section-empty], unchecked: Who paid is seen in the book.}\n',
    'schemas/kinds/rules.schema.json': kind({
      title: 'Rules',
      properties: { sections: { properties: { fees: { title: 'Fees', 'x-mandate': 'rules#fee' } } } },
    }),
    'content/bodies/board.yml':
      'name: Board\nkind: board\nconstituted-by: "rules#plots"\nrepresents: [{kind: team, by: [chair], mandate: "rules#fee", severity: error}]\n',
  };

  test('beside what mandates.yml says, no check twice', () => {
    const [text] = coverage(files).inForce;
    expect(text?.rows.at(-1)).toMatchObject({
      state: 'in-part',
      upheldBy: [
        { rule: 'section-missing', asks: 'Rules: Fees' },
        { rule: 'seat-missing', asks: 'Board: a seat for the chair of each team' },
        { rule: 'section-empty', asks: undefined },
      ],
    });
  });

  test('and each check knows its clauses, or that it has none', () => {
    const upheld = coverage(files).rules.map(
      ({ rule, upholds }) => [rule.id, ...upholds.map(({ provision }) => provision?.id)] as const,
    );
    expect(upheld.filter((entry) => entry.length > 1)).toEqual([
      ['seat-missing', 'fee'],
      ['section-empty', 'fee'],
      ['section-missing', 'fee'],
    ]);
    expect(upheld).toHaveLength(rules.length);
  });
});

describe('The edition that counts is told', () => {
  const draft = edition('## Plots {#plots}\n\nNew. {#numbered}\n').replace('edition: 1', 'edition: 2');

  test('an entry without an edition speaks of the text in force, one with it of that one', () => {
    const told = coverage({
      [EDITION]: inForce(TEXT),
      [ADOPTED['2']]: draft,
      [ADOPTED.mandates]:
        '- {provision: "rules#numbered", checks: [number-words]}\n- {provision: "rules@2#numbered", checks: [placeholder]}\n',
    });
    expect(told.inForce.map(({ edition: { number } }) => number)).toEqual([1]);
    expect(rowsOf(told.inForce[0])[1]).toBe('clause 1.1 upheld [number-words] 1.1');
    expect(told.drafts).toEqual([]);
    expect(
      told.rules.find(({ rule }) => rule.id === 'placeholder')?.upholds.map(({ edition: { number } }) => number),
    ).toEqual([2]);
  });

  test('where nothing is in force the newest draft stands apart, and is not counted', () => {
    const told = coverage({ [ADOPTED['2']]: draft });
    expect([told.figure.clauses, told.drafts.map(({ edition: { number } }) => number)]).toEqual([0, [2]]);
  });
});

describe('The figure in words', () => {
  const figure = { clauses: 61, upheld: 15, inPart: 9, unchecked: 37, unsaid: 0 };

  test.each([
    [
      figure,
      'Of 61 clauses in force, 24 are upheld by a check (9 of them in part), 37 cannot be checked, 0 are not yet said.',
    ],
    [
      { clauses: 3, upheld: 1, inPart: 0, unchecked: 1, unsaid: 1 },
      'Of 3 clauses in force, 1 is upheld by a check, 1 cannot be checked, 1 is not yet said.',
    ],
    [{ clauses: 0, upheld: 0, inPart: 0, unchecked: 0, unsaid: 0 }, 'There is no clause in force.'],
  ])('of all texts: %j', (counted, sentence) => {
    expect(coverageSentence(counted)).toBe(sentence);
  });

  test.each([
    [{ clauses: 1, upheld: 0, inPart: 1, unchecked: 0, unsaid: 0 }, 'Of 1 clause, 1 is upheld by a check (in part).'],
    [
      { clauses: 2, upheld: 0, inPart: 2, unchecked: 0, unsaid: 0 },
      'Of 2 clauses, 2 are upheld by a check (all of them in part).',
    ],
    [
      { clauses: 4, upheld: 0, inPart: 0, unchecked: 3, unsaid: 1 },
      'Of 4 clauses, 3 cannot be checked, 1 is not yet said.',
    ],
  ])('of one text, without noughts: %j', (counted, sentence) => {
    expect(textCoverageSentence(counted)).toBe(sentence);
  });
});

describe('Real texts', () => {
  const figureOf = (root: string) => coverageOf(checkFolder({ root, on: '2026-11-22' }).loaded, rules).figure;

  test('the Gloucester Partnership says something of each clause in force', () => {
    expect(figureOf(HERE)).toEqual({ clauses: 62, upheld: 0, inPart: 9, unchecked: 53, unsaid: 0 });
  });

  test('and of each draft that stands for a document', () => {
    const { drafts } = coverageOf(checkFolder({ root: HERE, on: '2026-11-22' }).loaded, rules);
    expect(drafts.map(({ document, figure: { unsaid } }) => [document.id, unsaid])).toEqual([
      ['economy-group', 0],
      ['environment-group', 0],
      ['neighbourhoods-group', 0],
      ['structure-and-membership', 0],
      ['wellbeing-group', 0],
    ]);
  });

  test('another organisation sees what it has yet to say', () => {
    expect(figureOf(join(HERE, 'test/fixtures/second-organisation'))).toEqual({
      clauses: 18,
      upheld: 2,
      inPart: 4,
      unchecked: 11,
      unsaid: 1,
    });
  });
});
