import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DatedEdition } from '../../src/model/constitution.ts';
import type { Redline } from '../../src/model/redline.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { nameCitations } from '../../src/redline/name-citations.ts';
import { ownText } from '../../src/redline/own-text.ts';
import { EDITION, edition } from '../organisation-in.ts';
import { anyMarkdown } from './any-text.ts';
import { check } from './rows.ts';

type Part = Parameters<typeof ownText>[0];

test('of any two texts, the redline without what is inserted is the older one, and without what is deleted the newer one', () => {
  fc.assert(
    fc.property(anyMarkdown, anyMarkdown, fc.boolean(), (one, other, isAlike) => {
      const [before, after] = [read(one), read(isAlike ? `${one}\n\n${other}` : other)];
      // A text that could not be read at all has no redline.
      if (before === undefined || after === undefined) return;
      const redline = compareEditions(before, after);
      expect(spoken(redline, 'inserted')).toEqual(own(redline, 'before'));
      expect(spoken(redline, 'deleted')).toEqual(own(redline, 'after'));
    }),
    { seed: 20_261_122, numRuns: 80 },
  );
});

function read(body: string): DatedEdition | undefined {
  const { loaded } = check({ [EDITION]: edition(`## Plots\n\n${body}`) });
  return loaded.documents.find(({ id }) => id === 'rules')?.editions[0];
}

/** The words of each row that stands in one of the texts, without those of the other. */
function spoken({ rows }: Redline, without: 'inserted' | 'deleted'): readonly string[] {
  return rows
    .filter(({ before, after }) => (without === 'inserted' ? before : after) !== undefined)
    .map(({ runs }) =>
      runs
        .filter(({ change }) => change !== without)
        .map(({ words }) => words)
        .join(''),
    );
}

/** The words of each part of one text, as the redline names what it cites. */
function own({ rows, after }: Redline<DatedEdition>, side: 'before' | 'after'): readonly string[] {
  const names = nameCitations(after);
  const parts = rows.flatMap((row): readonly Part[] => (row[side] === undefined ? [] : [row[side]]));
  return parts.map((part) => ownText(part, names[side]));
}
