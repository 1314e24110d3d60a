import { describe, expect, test } from 'vitest';
import { mannerOf } from '../../src/cli/manner.ts';

function isRich(environment: Readonly<Record<string, string>>, isTerminal = true): boolean {
  const { isColoured, isDrawn } = mannerOf({ environment, isTerminal });
  expect(isColoured).toBe(isDrawn);
  return isColoured;
}

describe('text is coloured and drawn', () => {
  test.each([
    ['at a terminal', {}, true, true],
    ['where it is asked for, even in a pipe', { FORCE_COLOR: '1' }, false, true],
    ['where it is asked for, even in CI', { FORCE_COLOR: 'true', CI: 'true' }, false, true],
    ['at a terminal, where NO_COLOR is empty', { NO_COLOR: '' }, true, true],
    ['at a terminal, where CI is said to be false', { CI: 'false' }, true, true],
    ['not in a pipe or a file', {}, false, false],
    ['not where NO_COLOR is set', { NO_COLOR: '1' }, true, false],
    ['not where NO_COLOR is set to anything at all', { NO_COLOR: 'false' }, true, false],
    ['not where NO_COLOR is set, though it is asked for', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['not in CI', { CI: 'true' }, true, false],
    ['not at a terminal that cannot', { TERM: 'dumb' }, true, false],
    ['not where it is forbidden', { FORCE_COLOR: '0' }, true, false],
  ])('%s', (_name, environment, isTerminal, expected) => {
    expect(isRich(environment, isTerminal)).toBe(expected);
  });
});

describe('the width', () => {
  test.each([
    ['that of the terminal', true, 80, 80],
    ['no wider than people read', true, 300, 120],
    ['no narrower than words need', true, 10, 40],
    ['a hundred where the terminal does not say', true, 0, 100],
    ['a hundred where nothing is known', true, undefined, 100],
    ['a hundred in a file', false, 60, 100],
  ])('is %s', (_name, isTerminal, columns, width) => {
    expect(mannerOf({ environment: {}, isTerminal, columns }).width).toBe(width);
  });
});
