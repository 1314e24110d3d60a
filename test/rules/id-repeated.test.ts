import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeText } from '../../src/gate/judge-text.ts';
import type { DatedEdition } from '../../src/model/constitution.ts';
import type { Kind } from '../../src/model/kind.ts';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';
import { idRepeated } from '../../src/rules/id-repeated/rule.ts';
import { edition, type Files, kind, organisationIn } from '../organisation-in.ts';

const SCHEMA = kind({
  title: 'Rules',
  type: 'object',
  properties: { sections: { properties: { plots: { title: 'Plots' }, rent: { title: 'Rent' } } } },
});

const LINES = [
  '## Plots',
  '## Rent',
  '### Plots',
  '## Plots {#rent}',
  '### Rent {#plots}',
  '## Other {#a}',
  '- Clause. {#a}',
];
const OTHERS = ['- Clause. {#plots}', '- Clause. {#other}', '- Clause.\n  - Part. {#a}', '## Other', 'Words.', '### A'];

const bodies = fc
  .array(fc.constantFrom(...LINES, ...OTHERS), { minLength: 1, maxLength: 6 })
  .map((lines) => `${lines.join('\n\n')}\n`);

/** How many times the rule speaks about all texts, with their outlines as they are, and with those in which each name stands twice. */
function countsOn(texts: readonly string[]): readonly [number, number] {
  const documents = texts.map((body, index): Files => {
    const text = edition(body).replace('document: rules', `document: rules-${index}`);
    return {
      [`content/documents/rules-${index}/document.yml`]: `kind: rules\ntitle: Rules ${index}\n`,
      [`content/documents/rules-${index}/editions/1.md`]: text,
    };
  });
  const files = Object.assign({ 'schemas/kinds/rules.schema.json': SCHEMA }, ...documents) as Files;
  return organisationIn(files, (root) => {
    const { documents, kinds } = loadConstitution(root, () => '2026-06-01').constitution;
    const editions = documents.flatMap(({ editions }) => editions);
    expect(editions.length).toBe(texts.length + 1);
    return [countOf(editions, kinds), countOf(editions.map(withNamesTwice), kinds)];
  });
}

function withNamesTwice(read: DatedEdition): DatedEdition {
  const outline = read.outline();
  const provisions = outline.provisions.flatMap((each) => [each, each]);
  return { ...read, content: read.content, outline: () => ({ ...outline, provisions }) };
}

function countOf(editions: readonly DatedEdition[], [kind]: readonly Kind[]): number {
  if (kind === undefined) throw new Error('The schema was not read.');
  const about = { document: { title: 'Rules' }, kind, names: { terms: [], bodies: [], documents: [] } };
  return editions.flatMap((read) => judgeText(read, about, [idRepeated])).length;
}

test('what the outline says of its names alone is what the whole text says of them', { timeout: 120_000 }, () => {
  let repeated = 0;
  fc.assert(
    fc.property(fc.array(bodies, { minLength: 40, maxLength: 60 }), (texts) => {
      const [short, long] = countsOn(texts);
      repeated += long;
      expect(short).toBe(long);
    }),
    { numRuns: 12 },
  );
  expect(repeated).toBeGreaterThan(0);
});
