import { expect, test } from 'vitest';
import { documentsByName } from '../../src/model/documents-by-name.ts';

test('a name means the document that has it today, else the first that had it', () => {
  const documents = [
    { id: 'statutes', formerIds: ['rules', 'charter'] },
    { id: 'rules', formerIds: ['charter'] },
  ];
  const meant = [...documentsByName(documents)].map(([name, { id }]) => `${name}: ${id}`);
  expect(meant).toEqual(['statutes: statutes', 'rules: rules', 'charter: statutes']);
});
