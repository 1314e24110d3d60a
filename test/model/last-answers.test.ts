import { describe, expect, test } from 'vitest';
import { lastAnswers } from '../../src/model/last-answers.ts';

/** Answers that say how often the work was done until then. */
function counted() {
  let count = 0;
  return lastAnswers(({ name }: { readonly name: string }) => {
    count += 1;
    return `${name}${count}`;
  });
}

const named = (name: string) => ({ name });

describe('the last answers', () => {
  test('are worked out once for each object', () => {
    const answers = counted();
    const [a, b] = [named('a'), named('b')];
    expect([answers.of(a), answers.of(b), answers.of(a), answers.of(b)]).toEqual(['a1', 'b2', 'a1', 'b2']);
    expect(answers.of(named('a'))).toBe('a3');
  });

  test('are sixteen; what came before is worked out anew', () => {
    const answers = counted();
    const many = Array.from({ length: 17 }, () => named('x'));
    for (const one of many) answers.of(one);
    expect(many.slice(1).map(answers.of).at(0)).toBe('x2');
    expect(many.slice(0, 1).map(answers.of)).toEqual(['x18']);
  });

  test('may be known before anybody asks', () => {
    const answers = counted();
    const a = named('a');
    answers.know(a, 'known');
    expect(answers.of(a)).toBe('known');
  });
});
