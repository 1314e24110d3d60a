import { expect, test } from 'vitest';
import { closingLine } from '../../src/reports/closing-line.ts';

test('the closing line proves what was looked at', () => {
  const looked = { documents: 1, editions: 2, rules: 58, waivers: [], waiting: 0 };
  expect([
    closingLine({ diagnostics: [], looked }),
    closingLine({
      diagnostics: [{ severity: 'error' }, { severity: 'warning' }, { severity: 'warning' }],
      looked: { ...looked, waivers: [1], waiting: 3 },
    }),
  ]).toEqual([
    'The gate is open: 0 errors, 0 warnings. Looked at 1 document, 2 editions, 58 checks, 0 waivers used.',
    'The gate is closed: 1 error, 2 warnings. Looked at 1 document, 2 editions, 58 checks, 1 waiver used. 3 checks about the whole will run once every file can be read.',
  ]);
});
