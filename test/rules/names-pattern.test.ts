import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesPattern } from '../../src/rules/name-deprecated/names-pattern.ts';

const whole = (names: readonly string[]) => new RegExp(`^(?:${namesPattern(names)})`, 'u');
const beginning = (names: readonly string[], text: string) => whole(names).exec(text)?.[0];

describe('the pattern of many names', () => {
  test('finds the longest name with which a text begins', () => {
    const names = ['plot', 'plot holder', 'plots', 'pitch'];
    expect(['plot holders', 'plots', 'plo', 'plot hold', 'pitches'].map((text) => beginning(names, text))).toEqual([
      'plot holder',
      'plots',
      undefined,
      'plot',
      'pitch',
    ]);
  });

  test('takes any white space for a blank, and a hyphen that does not break for a hyphen', () => {
    expect(beginning(['co-op shop'], 'co\u2011op \n shop')).toBe('co\u2011op \n shop');
  });

  test('of no names, or of empty ones, finds nothing', () => {
    expect([beginning([], 'a'), beginning([''], 'a')]).toEqual([undefined, undefined]);
  });

  test('of names that each begin the next, five hundred letters long, can be used', () => {
    const names = Array.from({ length: 500 }, (_, index) => 'a'.repeat(index + 1));
    expect(beginning(names, `${'a'.repeat(400)}b`)).toBe('a'.repeat(400));
  });

  test('finds, whatever the names are, the one that trying them from the longest finds', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', '.', '(', '[', '\\', '|', '/', 'é', '😀'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), letters, (names, text) => {
        const longestFirst = names
          .filter((name) => name !== '')
          .sort((one, other) => other.length - one.length)
          .find((name) => text.startsWith(name));
        expect(beginning(names, text)).toBe(longestFirst);
      }),
    );
  });
});
