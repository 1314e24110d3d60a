import { describe, expect, test } from 'vitest';
import { keepReady, keepUpTo } from '../../src/model/keep.ts';

/** Values that say which working out they are the outcome of. */
function counted(name: string) {
  let count = 0;
  return () => {
    count += 1;
    return `${name}${count}`;
  };
}

describe('a keeper', () => {
  test('works out a value when it is first asked for, and once while it fits', () => {
    const keep = keepUpTo(10);
    const value = keep(counted('a'), 10);
    expect([value(), value()]).toEqual(['a1', 'a1']);
  });

  test('keeps the last few of what does not fit, and works the others out anew', () => {
    const keep = keepUpTo(0, 2);
    const [a, b, c] = [keep(counted('a'), 1), keep(counted('b'), 1), keep(counted('c'), 1)];
    expect([a(), b(), a(), b()]).toEqual(['a1', 'b1', 'a1', 'b1']);
    expect([c(), b(), a(), c(), b()]).toEqual(['c1', 'b1', 'a2', 'c1', 'b2']);
  });

  test('keeps what fits beside what does not', () => {
    const keep = keepUpTo(5, 1);
    const [small, large, other] = [keep(counted('s'), 5), keep(counted('l'), 1), keep(counted('o'), 1)];
    expect([small(), large(), other(), small(), large()]).toEqual(['s1', 'l1', 'o1', 's1', 'l2']);
  });

  test('takes a value that is there already, and asks for it again only once that is forgotten', () => {
    const keep = keepUpTo(0, 1);
    const first = keepReady('ready', counted('again'), { keep, size: 1 });
    expect(first()).toBe('ready');
    const second = keepReady('other', counted('other'), { keep, size: 1 });
    expect([second(), first(), second()]).toEqual(['other', 'again1', 'other1']);
  });
});
