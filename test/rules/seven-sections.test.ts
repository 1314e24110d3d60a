import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { editionJson } from '../../src/model/edition-json.ts';
import type { EditionJson } from '../../src/model/rule.ts';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';

const ROOT = join(import.meta.dirname, '../..');
const KIND = 'thematic-terms-of-reference';
const SEVEN = [
  'purpose',
  'objectives',
  'responsibilities',
  'conference-and-laa',
  'wider-work',
  'ways-of-working',
  'membership',
];

const read = (path: string) => JSON.parse(readFileSync(join(ROOT, 'schemas', path), 'utf8')) as object;

/** An ordinary validator that knows nothing of Cartulary but that its annotations are no keywords. */
function ordinaryValidator(): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  ajv.addVocabulary(['x-other-headings', 'x-mandate', 'x-ordered']);
  const names = readdirSync(join(ROOT, 'schemas')).filter((name) => name.endsWith('.schema.json'));
  for (const name of names) ajv.addSchema(read(name));
  const validate = ajv.compile(read(`kinds/${KIND}.schema.json`));
  return (value) => validate(value) === true;
}

const { constitution } = loadConstitution(ROOT, () => '2026-11-22');
const kind = constitution.kinds.find(({ id }) => id === KIND);
const groups = constitution.documents.filter((document) => document.kind === KIND);
const isValid = ordinaryValidator();

describe('the seven sections of a thematic group', () => {
  it('are written once, in the schema of their kind, and each names the clause that asks for it', () => {
    expect(kind?.sections.map(({ id, mandate }) => [id, mandate])).toEqual(
      SEVEN.map((id) => [id, 'thematic-groups#must-cover']),
    );
    expect(kind?.sections.every(({ isRequired, guidance }) => isRequired && guidance !== '')).toBe(true);
  });

  it('stand in each of the four groups, for an ordinary validator too', () => {
    expect(groups.map(({ id }) => id)).toHaveLength(4);
    for (const { editions } of groups)
      expect(editions.map((edition) => isValid(editionJson(edition, kind)))).toEqual([true]);
  });

  it('come in the order of the page', () => {
    for (const { editions } of groups) {
      expect(editions.map((edition) => Object.keys(editionJson(edition, kind).sections))).toEqual([SEVEN]);
    }
  });

  it.each(SEVEN)('are refused by an ordinary validator and by the gate alike: without %s', (id) => {
    for (const json of groups.flatMap(({ editions }) => editions.map((edition) => editionJson(edition, kind)))) {
      const { [id]: taken, ...left } = json.sections;
      const without: EditionJson = { ...json, sections: left };
      expect([isValid(without), kind?.judge(without).length === 0]).toEqual([false, false]);
      const empty = { ...json, sections: { ...left, [id]: { ...taken, text: '', words: 0, clauses: [] } } };
      expect([isValid(empty), kind?.judge(empty).length === 0]).toEqual([false, false]);
    }
  });
});

describe('the schemas', () => {
  const kinds = readdirSync(join(ROOT, 'schemas/kinds'));

  it.each(kinds)('are strict JSON Schema 2020-12: %s', (name) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    ajv.addVocabulary(['x-other-headings', 'x-mandate', 'x-ordered']);
    for (const base of readdirSync(join(ROOT, 'schemas')).filter((other) => other.endsWith('.json')))
      ajv.addSchema(read(base));
    expect(() => ajv.compile(read(`kinds/${name}`))).not.toThrow();
  });
});
