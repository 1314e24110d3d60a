import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedOnce, checkedTwice, emptyShelf } from './checked-twice.ts';
import { inCopyOf } from './organisation-copy.ts';
import { anyTurn, takeTurn } from './random-turn.ts';

const edits = fc.array(fc.array(anyTurn, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 3 });

test('whatever is edited, the answer is the one without what was kept', async () => {
  let held = 0;
  const property = fc.asyncProperty(edits, (each) =>
    inCopyOf('withy', async ({ root }) => {
      const shelf = emptyShelf();
      const past: [string, string][] = [];
      await checkedOnce(root, shelf);
      for (const turns of each) {
        for (const turn of turns) takeTurn(turn, root, past);
        if (await checkedTwice(root, shelf)) held += 1;
      }
    }),
  );
  await fc.assert(property, { seed: 20_261_122, numRuns: 12 });
  // Else nothing that was kept was ever used.
  expect(held).toBeGreaterThan(5);
}, 60_000);
