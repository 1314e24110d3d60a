import { describe, expect, test } from 'vitest';
import { remembered } from '../../src/model/remembered.ts';
import {
  noteTextRead,
  noteWordsSought,
  watchTexts,
  watchTextsUntil,
  withoutNotes,
} from '../../src/model/texts-read.ts';

const read = (work: () => unknown): readonly string[] => [...watchTexts(work).read];

describe('the texts that work read', () => {
  test('are those that were noted while it was done', () => {
    noteTextRead('before');
    expect(read(() => noteTextRead('rules'))).toEqual(['rules']);
    expect(read(() => undefined)).toEqual([]);
  });

  test('are those of the work inside it too', () => {
    const inside = () => {
      noteTextRead('rules');
      watchTexts(() => noteTextRead('charter'));
    };
    expect(read(inside)).toEqual(['rules', 'charter']);
  });

  test('are those from which a remembered answer was once worked out, through other remembered answers', () => {
    const inner = remembered(({ id }: { readonly id: string }) => noteTextRead(id));
    const given = { id: 'rules' };
    const outer = remembered((_: object) => inner(given));
    const asked = {};
    outer(asked);
    expect(read(() => outer(asked))).toEqual(['rules']);
    expect(read(() => inner(given))).toEqual(['rules']);
  });

  test('hold what was sought in all texts, and none of those that were searched', () => {
    const search = remembered((_: object) => withoutNotes(() => noteTextRead('minutes')));
    const all = {};
    const asking = () => {
      search(all);
      noteWordsSought('The chair listens.');
      noteTextRead('rules');
    };
    expect(read(asking)).toEqual(['?The chair listens.', 'rules']);
    expect(read(asking)).toEqual(['?The chair listens.', 'rules']);
  });

  test('are told for work that waits', async () => {
    const { read: waited } = await watchTextsUntil(async () => {
      await Promise.resolve();
      noteTextRead('rules');
    });
    expect([...waited]).toEqual(['rules']);
  });
});
