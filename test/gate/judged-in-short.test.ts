import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { editionJson, editionJsonInShort } from '../../src/model/edition-json.ts';
import type { Kind } from '../../src/model/kind.ts';
import { wordsOfSections } from '../../src/model/section-words.ts';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';
import { diagnosticsOn, EDITION, edition, kind, organisationIn } from '../organisation-in.ts';
import { clause, edition as editionOf, section } from '../redline/build-edition.ts';

const ASKS = {
  'nothing of its own': {},
  'three words': { words: { minimum: 3 } },
  'a text that begins with We': { text: { pattern: '^We ' } },
  'two clauses': { clauses: { minItems: 2 } },
};

/** A schema whose section `plots` is the tool's own, and has these parts besides. */
function schemaOf(properties: object): string {
  const plots = { $ref: '../section.schema.json', properties };
  return kind({ title: 'Rules', properties: { sections: { required: ['plots'], properties: { plots } } } });
}

function kindOf(properties: object): Kind | undefined {
  return organisationIn(
    { 'schemas/kinds/rules.schema.json': schemaOf(properties) },
    (root) => loadConstitution(root, () => '2026-06-01').constitution.kinds[0],
  );
}

const PIECES = ['We meet', 'monthly', 'TBC', '…', '', ' ', '\u00a0', '-', '[name]', 'n/a', '每', '½', '\u0301', 'x:'];

const editions: fc.Arbitrary<Edition> = fc
  .array(fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }), { maxLength: 4 })
  .map((clauses) => clauses.map((pieces) => clause(pieces.join(' '))))
  .map((clauses) => editionOf([section('Plots', clauses, { kindSection: 'plots' })]));

describe.each(Object.entries(ASKS))('a kind that asks for %s', (_, properties) => {
  test('has against an edition in short what it has against the whole, or nothing against either', () => {
    const judge = kindOf(properties);
    if (judge === undefined) throw new Error('The schema was not read.');
    let refused = 0;
    fc.assert(
      fc.property(editions, (text) => {
        const short = judge.judge(editionJsonInShort(text, judge, wordsOfSections(judge)));
        const whole = judge.judge(editionJson(text, judge));
        refused += whole.length;
        expect(short.length === 0).toBe(whole.length === 0);
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});

test.each([
  ['three words', ['two words', 'now three words']],
  ['a text that begins with We', ['Let us meet.', 'We meet.']],
  ['two clauses', ['One.', 'One.\n\nTwo.']],
] as const)('the gate holds a section to %s', (asked, texts) => {
  const schema = { 'schemas/kinds/rules.schema.json': schemaOf(ASKS[asked]) };
  const found = texts.map((text) => diagnosticsOn({ ...schema, [EDITION]: edition(`## Plots\n\n${text}\n`) }));
  expect(found.map((diagnostics) => diagnostics.map(({ rule }) => rule))).toEqual([['schema-kind'], []]);
});
