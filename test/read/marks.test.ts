import { describe, expect, test } from 'vitest';
import type { Marks } from '../../src/model/mark.ts';
import { markedClauses } from '../../src/model/marked-clauses.ts';
import { textOf } from '../../src/model/provision.ts';
import { EDITION, edition, verdictOn, yamlEdition } from '../organisation-in.ts';
import { editionOf, outlineOf } from '../outline-of.ts';

const CANNOT_BE_READ = 'What stands in braces here cannot be read as a duty, power or right.';
const YAML = EDITION.replace('.md', '.yml');
const marked = (body: string) => said({ [EDITION]: edition(body) });
const yamlMarked = (provisions: string) => said({ [EDITION]: undefined, [YAML]: yamlEdition(provisions) });
const verdict = (body: string) => verdictOn({ [EDITION]: edition(body) }).filter((line) => line.includes('mark-'));

/** Every clause with what is marked for it, a line each. */
function said(files: Parameters<typeof editionOf>[0]): readonly string[] {
  return [...markedClauses(editionOf(files).content)].map(
    ({ clause, marks }) => `${textOf(clause).replaceAll('\n', ' / ')}: ${inWords(marks)}`,
  );
}

function inWords(marks: Marks): string {
  if (marks === undefined) return 'nothing said';
  if (marks.length === 0) return 'unmarked';
  const names = (parties: readonly { readonly written: string }[]) => parties.map(({ written }) => written).join('+');
  return marks
    .map(({ sort, holders, object, towards }) =>
      [sort, names(holders) || 'nobody', object && `“${object}”`, towards.length > 0 && `to ${names(towards)}`]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
}

describe('a mark in braces', () => {
  test.each([
    ['a duty behind an id', '{#a duty=board}', 'duty board'],
    ['a duty without an id, so that a sealed clause can be marked', '{duty=board}', 'duty board'],
    ['a duty before an id', '{duty=board #a}', 'duty board'],
    ['a power and a right', '{#a power=board right=term:member}', 'power board, right term:member'],
    ['several holders', '{#a duty=board,term:member}', 'duty board+term:member'],
    ['a duty that nobody has', '{#a duty}', 'duty nobody'],
    ['the same with an equals sign', '{duty=}', 'duty nobody'],
    ['words for the index', '{#a duty=board object="set a plan"}', 'duty board “set a plan”'],
    ['the same in curly quotation marks', '{#a duty=board object=“set a plan”}', 'duty board “set a plan”'],
    ['words over a line end', '{#a duty=board\n  object="set\n  a plan"}', 'duty board “set a plan”'],
    ['those to whom it is owed', '{#a duty=board towards=term:member}', 'duty board to term:member'],
    ['two duties with words each', '{duty=a object="b" duty=c object="d"}', 'duty a “b”, duty c “d”'],
    ['a word that lays nothing on anybody', '{#a unmarked}', 'unmarked'],
    ['the same alone', '{unmarked}', 'unmarked'],
  ])('can be %s', (_name, braces, line) => {
    expect(marked(`## A\n\n- One ${braces}\n`)).toEqual([`One: ${line}`]);
  });

  test.each(['{duty}', '{power}', '{.duty}', '{#a colour=red}', '{hands=raised}', '{duty=board}.'])(
    'is none where it is %s, which is text',
    (braces) => {
      expect(marked(`## A\n\n- One ${braces}\n`)).toEqual([`One ${braces}: nothing said`]);
      expect(verdict(`## A\n\n- One ${braces}\n`)).toEqual([]);
    },
  );

  test('leaves id, source number and words as they were', () => {
    expect(outlineOf({ [EDITION]: edition('## A\n\n- One {#a duty=board source-number=4.5}\n') })[1]).toBe(
      'clause 1.1 (4.5) #a One',
    );
  });

  test.each([
    ['a word is misspelt', '{#a dutty=board}', '“dutty” is not a word that can stand in braces.'],
    ['a word stands in the plural', '{#a duties}', '“duties” is not a word that can stand in braces.'],
    ['a word alone is misspelt', '{#a powr}', '“powr” is not a word that can stand in braces.'],
    ['blanks stand round the equals sign', '{#a duty = board}', CANNOT_BE_READ],
    ['words stand without quotation marks', '{#a duty=board object=set it}', CANNOT_BE_READ],
    ['a quotation mark is left open', '{#a duty=board object="set it}', CANNOT_BE_READ],
    ['a number stands in the words', '{#a duty=board object="{quorum} meet"}', CANNOT_BE_READ],
    [
      'words stand before what they belong to',
      '{#a object="set it" duty=board}',
      '“object” stands in the braces before any duty, power or right.',
    ],
    [
      'one word stands twice for the same',
      '{#a duty=board duty=team}',
      '“duty” stands twice in the same braces, and not each with words of its own.',
    ],
    [
      'it is said that nothing is marked, and something is',
      '{#a duty=board unmarked}',
      '“unmarked” stands beside a duty, power or right.',
    ],
    ['a holder can be no id', '{#a duty=The_Board}', '“The_Board” can be neither a body nor a term.'],
  ])('closes the gate where %s, and the clause keeps its id', (_name, braces, message) => {
    const [only, ...others] = verdict(`## A\n\n- One ${braces}\n`);
    expect(others).toEqual([]);
    expect(only).toMatch(/^error mark-malformed content\/documents\/rules\/editions\/1\.md:8:/);
    expect(only?.endsWith(message)).toBe(true);
    expect(outlineOf({ [EDITION]: edition(`## A\n\n- One ${braces}\n`) })[1]).toBe('clause 1.1 #a One');
  });

  test('closes the gate where it holds a link, since that is no word', () => {
    expect(verdict('## A\n\n- One {#a duty=board object="see [it](#a) twice"}\n')).toHaveLength(1);
  });

  test('closes the gate where two paragraphs of a clause are marked', () => {
    expect(verdict('## A\n\n- One {duty=x}\n\n  two {power=x}\n').filter((line) => line.includes('malformed'))).toEqual(
      [
        `error mark-malformed ${EDITION}:8:1-10:16 Duties, powers and rights are marked at two paragraphs of the same clause.`,
      ],
    );
  });
});

describe('a mark over clauses', () => {
  test('on a heading counts for each clause that has none of its own, in sub-sections too', () => {
    expect(
      marked(
        '## A {#a duty=board}\n\n- one\n- two {power=board}\n- three {unmarked}\n\n### B\n\nfour\n\n### C {unmarked}\n\nfive\n\n## D\n\nsix\n',
      ),
    ).toEqual([
      'one: duty board',
      'two: power board',
      'three: unmarked',
      'four: duty board',
      'five: unmarked',
      'six: nothing said',
    ]);
  });

  test('on the words that introduce a list counts for that list alone, before the heading’s', () => {
    expect(
      marked(
        '## A {duty=board}\n\nThe Board:\n\n- one\n\nMembers may: {power=term:member}\n\n- two\n\nAll: {#all lead-in unmarked}\n\n- three\n',
      ),
    ).toEqual(['one: duty board', 'two: power term:member', 'three: unmarked']);
  });

  test('says nothing of the clauses inside a clause, which are a part of what that says', () => {
    expect(marked('## A {duty=board}\n\n- one:\n  - two;\n  - three. {right=term:member}\n')).toEqual([
      'one: / two; / three.: duty board',
      'two;: nothing said',
      'three.: right term:member',
    ]);
  });
});

describe('a mark in an edition that is kept as data', () => {
  test('says the same as one in braces', () => {
    expect(
      yamlMarked(
        [
          '- heading: A',
          '  duty: board',
          '  clauses:',
          '    - {text: "one"}',
          '    - {text: "two", power: "board, term:member", object: set a plan, towards: "term:member"}',
          '    - {text: "three", unmarked: true}',
          '    - {text: "four", duty: }',
          '    - {text: "five", right: {holder: "term:member", object: be heard}, duty: board}',
          '    - text: "six"',
          '      duty:',
          '        - {holder: board, object: send it}',
          '        - {object: answer it}',
          '',
        ].join('\n'),
      ),
    ).toEqual([
      'one: duty board',
      'two: power board+term:member “set a plan” to term:member',
      'three: unmarked',
      'four: duty nobody',
      'five: duty board, right term:member “be heard”',
      'six: duty board “send it”, duty nobody “answer it”',
    ]);
  });

  test('closes the gate where it is misspelt, as every key does', () => {
    const files = { [EDITION]: undefined, [YAML]: yamlEdition('- {text: "one", dutty: board}\n') };
    expect(verdictOn(files).map((line) => line.replace(/ content\S+/, ''))).toEqual([
      'error schema-unknown-key “dutty” is not a key that can stand here.',
    ]);
  });
});
