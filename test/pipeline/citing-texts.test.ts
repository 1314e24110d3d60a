import { describe, expect, test } from 'vitest';
import { keepUpTo } from '../../src/model/keep.ts';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import { readFiles } from '../../src/pipeline/organisation-files.ts';
import { DAY, EDITION, type Files, kind, organisationIn } from '../organisation-in.ts';

/** A section needs three words, and a citation that leads nowhere is written in one. */
const KIND: Files = {
  'schemas/kinds/rules.schema.json': kind({
    type: 'object',
    properties: { sections: { properties: { aim: { title: 'Aim', properties: { words: { minimum: 3 } } } } } },
  }),
  'content/documents/rules/document.yml': undefined,
  [EDITION]: undefined,
};
const id = (number: number) => `paper-${String(number).padStart(2, '0')}`;

/** So many documents, of which each has nothing but citations of others. */
function papers(count: number, cited: (number: number) => readonly number[]): Files {
  const files = Array.from({ length: count }, (_, number): [string, string][] => [
    [`content/documents/${id(number)}/document.yml`, `kind: rules\ntitle: Paper ${number}\n`],
    [`content/documents/${id(number)}/editions/1.md`, textOf(number, cited(number))],
  ]);
  return { ...KIND, ...Object.fromEntries(files.flat()) };
}

function textOf(number: number, cited: readonly number[]): string {
  const citations = cited.map((other) => (other < 0 ? '[](gone)' : `[](${id(other)}#aim)`));
  return `---\ndocument: ${id(number)}\nedition: 1\nstatus: draft\nchange: first\n---\n## Aim\n\n${citations.join('')}\n`;
}

/** What the gate has against them where no more than a text is kept, and where all are. */
function reports(files: Files) {
  return organisationIn(files, (root) => {
    const report = (options: Pick<Parameters<typeof checkFiles>[1], 'keeping'>) =>
      checkFiles(readFiles(root), { on: DAY, ...options }).diagnostics;
    return { few: report({ keeping: () => keepUpTo(0, 1) }), all: report({}) };
  });
}

describe('texts that cite each other without words are judged with the words, however few are kept', () => {
  test.each<[string, Files]>([
    ['a chain, from the first on', papers(30, (number) => [Math.min(number + 1, 29)])],
    ['a chain, from the last on', papers(30, (number) => [Math.max(number - 1, 0)])],
    ['a circle', papers(30, (number) => [(number + 1) % 30])],
    ['a circle of two', papers(2, (number) => [1 - number])],
    ['a text that cites itself', papers(1, () => [0])],
    ['circles in chains', papers(30, (number) => [(number + 1) % 30, (number * 7) % 30, number])],
    ['all cite all', papers(12, () => Array.from({ length: 12 }, (_, number) => number))],
  ])('%s', (_name, files) => {
    expect(reports(files)).toEqual({ few: [], all: [] });
  });

  test('and those that lead nowhere are told', () => {
    const { few, all } = reports(papers(30, (number) => [number === 20 ? -1 : Math.min(number + 1, 29)]));
    expect(few).toEqual(all);
    expect(few.map(({ rule, place }) => [rule, place.file])).toEqual([
      ['schema-kind', `content/documents/${id(20)}/editions/1.md`],
      ['citation-unresolved', `content/documents/${id(20)}/editions/1.md`],
    ]);
  });
});
