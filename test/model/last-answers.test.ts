import { describe, expect, test } from 'vitest';
import { lastAnswers } from '../../src/model/last-answers.ts';

/** Answers that say how often the work was done until then. */
function counted() {
  let count = 0;
  return lastAnswers(({ name }: { readonly name: string }) => {
    count += 1;
    return `${name}${count}`;
  }, 2);
}

const named = (name: string) => ({ name });

describe('the last answers', () => {
  test('are worked out once for each object', () => {
    const answers = counted();
    const [a, b] = [named('a'), named('b')];
    expect([answers.of(a), answers.of(b), answers.of(a), answers.of(b)]).toEqual(['a1', 'b2', 'a1', 'b2']);
    expect(answers.of(named('a'))).toBe('a3');
  });

  test('are those about which somebody asked last', () => {
    const answers = counted();
    const [a, b, c] = [named('a'), named('b'), named('c')];
    expect([a, b, a, c].map(answers.of)).toEqual(['a1', 'b2', 'a1', 'c3']);
    // The first was asked about again, so it was the second that was forgotten.
    expect([a, b].map(answers.of)).toEqual(['a1', 'b4']);
  });

  test('may be known before anybody asks', () => {
    const answers = counted();
    const a = named('a');
    answers.know(a, 'known');
    expect(answers.of(a)).toBe('known');
  });
});
