import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const HERE = import.meta.dirname;
const TESTS = join(HERE, '..');

/** The rows of the catalogue, from `H001` to `H200`; it leaves out a few numbers. */
const LEFT_OUT = [105, 106, 107, 108, 109, 169];
const ROWS = Array.from({ length: 200 }, (_, index) => index + 1).filter((number) => !LEFT_OUT.includes(number));

/** Rows that belong to another room, each with its test: the file, and words that stand in it. */
const ELSEWHERE: Readonly<Record<number, readonly [file: string, words: string]>> = {
  20: ['read/files.test.ts', 'to a file outside'],
  21: ['read/files.test.ts', 'to a folder outside'],
  22: ['read/files.test.ts', 'to a folder that holds it'],
  23: ['read/files.test.ts', 'to a sound file beside it'],
  24: ['read/files.test.ts', 'to nothing'],
  25: ['read/files.test.ts', 'may be links themselves'],
  26: ['read/files.test.ts', 'a named pipe is told of'],
  27: ['read/files.test.ts', 'a hard link is read, and told of'],
  33: ['read/files.test.ts', 'a file of ten gigabytes'],
  51: ['read/files.test.ts', 'a name that is no UTF-8'],
  59: ['read/text.test.ts', 'keep their made ids when another heading is put in'],
  149: ['redline/long-texts.test.ts', 'test('],
  150: ['seals/attacks.test.ts', 'the sealed text as it stands passes'],
  151: ['seals/attacks.test.ts', 'the file of a sealed text that is deleted'],
  156: ['seals/attacks.test.ts', 'a text that is sealed again as it stands passes'],
  158: ['seals/attacks.test.ts', 'without the link or the chain of an adopted text'],
  154: ['../src/rules/date-order/examples/second-edition-before-the-first/report.txt', 'error[date-order]'],
  155: ['../src/rules/decision-early/examples/meeting-still-to-come/report.txt', 'error[decision-early]'],
  159: ['seals/commands.test.ts', 'proves that nothing was cut off or written anew since then'],
  167: ['../src/rules/citation-of-draft/examples/whole-document/report.txt', 'error[citation-of-draft]'],
  192: ['site/browser/search-odd-words.test.ts', 'are not found first for being repeated'],
  194: ['site/browser/search-odd-words.test.ts', "'__proto__', 'constructor', 'toString'"],
  195: ['site/browser/search-odd-words.test.ts', 'stay words in a question'],
  198: ['site/browser/preview.test.ts', 'asks search engines to leave every page'],
  199: ['structure/workflows.test.ts', 'a sound workflow breaks none'],
  200: ['seals/since.test.ts', 'it cannot be taken out, nor its file deleted'],
};

const files = readdirSync(HERE).filter((name) => name.endsWith('.ts') && name !== 'every-row.test.ts');
const here = files.map((name) => readFileSync(join(HERE, name), 'utf8')).join('\n');

test('every row of the catalogue has its test here, or one in the room to which it belongs', () => {
  const named = new Set([...here.matchAll(/H(\d{3})(?:[–-]H(\d{3}))?/g)].flatMap(([, from, to]) => rowsFrom(from, to)));
  expect(ROWS.filter((row) => !named.has(row) && ELSEWHERE[row] === undefined)).toEqual([]);
});

test('each test elsewhere is there', () => {
  const lost = Object.entries(ELSEWHERE).filter(
    ([, [file, words]]) => !readFileSync(join(TESTS, file), 'utf8').includes(words),
  );
  expect(lost).toEqual([]);
});

function rowsFrom(from = '0', to = from): readonly number[] {
  const length = Number(to) - Number(from) + 1;
  return Array.from({ length }, (_, index) => Number(from) + index);
}
