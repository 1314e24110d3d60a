import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsInLine } from '../../src/model/words-in-line.ts';

/** Of Chinese, Japanese, Thai, Lao, Burmese and Khmer. */
const WITHOUT_BLANKS =
  /[\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{323af}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Written otherwise than the tool counts: the runs between blanks, of which those with a letter or a digit are words. */
function runsWithLetters(line: string): number {
  return line.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

test('in any script with blanks between its words, the words are the runs between blanks that hold a letter or a digit', () => {
  const letters = fc.oneof(
    fc.constantFrom(...'a Z09 \t\u00a0\u2003\u2028-–’“…·éßΩдक\u0301'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  const lines = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      lines.filter((line) => !WITHOUT_BLANKS.test(line)),
      (line) => wordsInLine(line) === runsWithLetters(line),
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ['The chair speaks first.', 4],
  ['The chair’s “casting vote” – if any – counts once.', 8],
  ['每个地块有一个持有人。', 10],
  ['区画は5つです', 7],
  ['The 执行委员会 meets.', 7],
  ['คณะกรรมการ ประชุม เดือนละครั้ง', 6],
  ['คณะกรรมการประชุมเดือนละครั้ง', 6],
  ['ຄະນະກຳມະການປະຊຸມເດືອນລະຄັ້ງ', 6],
  ['ကော်မတီသည်လစဉ်တွေ့ဆုံသည်', 5],
  ['គណៈកម្មាធិការប្រជុំរាល់ខែ', 4],
  ['The คณะกรรมการ meets every เดือน (ครั้ง) 每月.', 9],
  ['\u0e01\u0e49\u0e49', 1],
])('words are counted in “%s”', (line, count) => {
  expect(wordsInLine(line)).toBe(count);
});
