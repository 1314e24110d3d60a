import { expect, test } from 'vitest';
import { renamedParties, renameMarks } from '../../src/scaffold/rename/marks-in-texts.ts';

const TERM = { what: 'term', from: 'member', to: 'associate' } as const;
const BODY = { what: 'body', from: 'board', to: 'council' } as const;
const TEXT = `---
note: "{duty=board}"
---
## A {#a duty=board,term:member power=term:board} ##

The board {duty=board} meets.

- One {#b right=term:member object="ask the duty=board and term:member" towards=board}
- Two {#board duty=board-two}
- Three {duty=x
  towards=board}
`;

test('a new id stands where marks name the body or term, and nowhere else', () => {
  expect(renameMarks(TEXT, BODY)).toBe(
    TEXT.replace('duty=board,term', 'duty=council,term')
      .replace('towards=board}\n- Two', 'towards=council}\n- Two')
      .replace('  towards=board}', '  towards=council}'),
  );
  expect(renameMarks(TEXT, TERM)).toBe(
    TEXT.replace('board,term:member', 'board,term:associate').replace('right=term:member', 'right=term:associate'),
  );
});

test('a list of names that does not hold it stays as it is', () => {
  expect(renamedParties('board, term:member', BODY)).toBe('council, term:member');
  expect(renamedParties('term:board', BODY)).toBe(undefined);
  expect(renamedParties('board', { what: 'document', from: 'board', to: 'x' })).toBe(undefined);
});
