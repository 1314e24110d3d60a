import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mendFiles } from '../../src/fixes/mend-files.ts';
import { changeFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import { DAY } from '../organisation-in.ts';
import { textOf } from './mended.ts';

const FILES = readFiles(join(import.meta.dirname, '../fixtures/second-organisation'));
const ORDERS = 'content/documents/standing-orders/editions/2.yml';
const SOUND = textOf(ORDERS, FILES);

test.each([
  ['a citation in a block of lines', '[the teams](#teams)', '[the teams](#teems)'],
  ['a citation in quotation marks', 'see [](#quorum)', 'see [](#quorom)'],
  [
    'a citation behind signs of two units and marks that combine',
    '"It answers to [the Meeting](body:members-meeting)',
    '"🏛️ e\u0323\u0302 \\"It\\" answers to [the Meeting](body:member-meeting)',
  ],
  ['a citation in a folded block', 'or by telephone;', 'or by telephone, see [](#quorom);'],
  ['a citation between apostrophes', "'changes these orders by", "'changes the members'' orders, see [](#quorom), by"],
  ['a link in quotation marks', 'each one, see', 'each [one](http://tanners-yard.example/a), see'],
  ['a character in a folded block', 'decides nothing unless', 'deci\u200Bdes nothing unless'],
  ['a key of a provision', '    heading: Teams', '    headin: Teams'],
  ['a key of a clause', '{id: notice, text:', '{id: notice, txt:'],
])('in a text that is kept as data, %s is mended where it stands', (_name, from, to) => {
  expect(SOUND).toContain(from);
  const broken = SOUND.replace(from, to);
  const { files, verdict } = mendFiles(changeFiles(FILES, new Map([[ORDERS, broken]])), { on: DAY });
  const expected = SOUND.replace(
    from,
    to
      .replaceAll('quorom', 'quorum')
      .replace('member-meeting', 'members-meeting')
      .replace('http:', 'https:')
      .replace('teems', 'teams')
      .replace('\u200B', '')
      .replace('headin:', 'heading:')
      .replace('txt:', 'text:'),
  );
  expect(textOf(ORDERS, files)).toBe(expected.normalize('NFC'));
  expect(verdict.diagnostics.filter(({ place }) => place.file === ORDERS)).toEqual([]);
});
