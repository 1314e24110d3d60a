import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whyNoPapers } from '../../src/site/paper/why-no-papers.ts';
import { constitutionIn } from './constitution-of.ts';

const constitution = constitutionIn(join(import.meta.dirname, '../fixtures/organisation'), '2026-06-01');
const copies = Array.from({ length: 300 }, (_, copy) =>
  constitution.documents.map((document) => ({ ...document, id: `${document.id}-${copy}` })),
);
const many = { ...constitution, documents: copies.flat() };

test('PDFs that nobody asked for are left out where the Chromium that was found does not start', async () => {
  expect(await whyNoPapers(constitution, { chromium: '/bin/false', isUnasked: true })).toBe(
    'No PDFs: /bin/false does not start. Name another Chromium in CHROMIUM.',
  );
});

test('and where there would be very many', async () => {
  expect(await whyNoPapers(many, { chromium: '/bin/false', isUnasked: true })).toMatch(
    /^No PDFs: there would be \d{3,}, which takes long\. --pdf makes them\.$/,
  );
});

test('PDFs that were asked for are made however many there are', async () => {
  expect(await whyNoPapers(many, { chromium: '/bin/false' })).toBeUndefined();
});
