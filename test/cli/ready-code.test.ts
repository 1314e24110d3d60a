import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleScript } from '../../src/cli/ready/bundle-script.ts';
import { type ReadyCode, readyCode } from '../../src/cli/ready/ready-code.ts';
import { stampOf } from '../../src/cli/ready/stamps.ts';

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartulary-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function codeOf(text: string): ReadyCode {
  const path = inFolder('script.js');
  writeFileSync(path, text);
  return readyCode(stampOf(path));
}

describe('the code of a script', () => {
  const TEXT = '(function () { const said = () => 42; return { said }; })()';
  const WORSE = TEXT.replace('42', '43');
  const code = (text = TEXT) => codeOf(text);
  const answerOf = (text = TEXT) => (code(text).evaluate() as { said: () => number }).said();
  const kept = () => readdirSync(folder).filter((name) => name.endsWith('.code'));
  /** True where it was made anew. Then it is kept, and else taken away. */
  const isMadeAnew = (text = TEXT) => {
    const made = code(text);
    made.evaluate();
    for (const name of kept()) rmSync(inFolder(name));
    made.keepCompiled();
    return kept().length > 0;
  };

  test('is made once, and taken as it was kept', () => {
    expect([isMadeAnew(), answerOf(), isMadeAnew(), kept()]).toEqual([true, 42, false, []]);
  });

  test('is made anew for another text of the same length', () => {
    expect([isMadeAnew(), answerOf(WORSE), isMadeAnew(WORSE)]).toEqual([true, 43, true]);
  });

  test.each<[string, (whole: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (whole) => whole.subarray(0, whole.length - 8)],
    ['changed', (whole) => Buffer.from(whole).fill(7, whole.length - 4)],
  ])('is made anew where what was kept is %s', (_how, spoil) => {
    isMadeAnew();
    const [name = ''] = kept();
    writeFileSync(inFolder(name), spoil(readFileSync(inFolder(name))));
    expect([answerOf(), isMadeAnew()]).toEqual([42, true]);
  });
});

describe('what is seldom called', () => {
  test('is in the bundle, and is not evaluated before it is called', async () => {
    writeFileSync(
      inFolder('seldom.cjs'),
      `globalThis.seldomEvaluated = true;
       module.exports = class { constructor(word) { this.word = word; } };
       module.exports.twice = (number) => 2 * number;`,
    );
    writeFileSync(
      inFolder('entry.mjs'),
      `import Seldom, { twice } from './seldom.cjs';
       const isEvaluated = () => globalThis.seldomEvaluated === true;
       export const before = isEvaluated();
       export const called = () => [twice(21), new Seldom('word').word, isEvaluated()];`,
    );
    const entry = inFolder('entry.mjs');
    const { text } = await bundleScript({ entry, together: [], onceCalled: [inFolder('seldom.cjs')] });
    // Whoever bundles it looks at what it offers.
    Reflect.deleteProperty(globalThis, 'seldomEvaluated');
    for (const name of readdirSync(folder)) rmSync(inFolder(name));
    // It is the script of the lines above.
    const make = codeOf(text).evaluate() as () => {
      readonly before: boolean;
      readonly called: () => unknown;
    };
    const { before, called } = make();
    expect([before, called(), existsSync(entry)]).toEqual([false, [42, 'word', true], false]);
  });
});
