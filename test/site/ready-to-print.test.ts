import { expect, test } from 'vitest';
import { readyToPrint } from '../../src/site/paper/ready-to-print.ts';

const NO_CHROMIUM = { chromium: '/bin/false' };
const UNASKED = { ...NO_CHROMIUM, isUnasked: true };

test('where no PDFs are wanted nothing prints, and there is no reason to tell', async () => {
  expect(await readyToPrint(3, undefined)).toEqual({ printer: undefined, why: undefined });
});

test('PDFs that nobody asked for are left out where the Chromium that was found does not start', async () => {
  expect(await readyToPrint(3, UNASKED)).toEqual({
    printer: undefined,
    why: 'No PDFs: /bin/false does not start. Name another Chromium in CHROMIUM.',
  });
});

test('and where there would be very many', async () => {
  expect(await readyToPrint(401, UNASKED)).toEqual({
    printer: undefined,
    why: 'No PDFs: there would be 401, which takes long. --pdf makes them.',
  });
});

test.each([3, 401])('a Chromium that was asked for %i PDFs and does not start stops the build', async (count) => {
  await expect(readyToPrint(count, NO_CHROMIUM)).rejects.toThrow(
    'The PDFs could not be made: /bin/false does not start. Name another Chromium in CHROMIUM, or leave them out with --no-pdf.',
  );
});
