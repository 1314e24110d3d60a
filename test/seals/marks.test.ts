import { expect, test } from 'vitest';
import { canonicalText } from '../../src/seals/canonical-text.ts';
import { differingParts } from '../../src/seals/differing-parts.ts';
import { constitutionOf, edited, MILL, RULES, rulesIn, rulesOn, textAt } from './withy-mill.ts';

/** The adopted rules with marks on a heading, on what introduces a list, and on clauses with and without an id. */
const MARKED = {
  [RULES]: textAt(RULES)
    .replace('{#friends-meeting}', '{#friends-meeting duty=friends-meeting}')
    .replace('Meeting and vote.', 'Meeting and vote. {right=term:friend}')
    .replace('{#notice}', '{#notice duty= object="send out the agenda"}')
    .replace('The Board:\n', 'The Board: {duty=board}\n')
    .replace('{#quorum}', '{#quorum unmarked}'),
};

test('an adopted text can be marked: its seal still holds, and the gate stays open', () => {
  const files = edited(MARKED);
  expect(textAt(RULES, files)).not.toBe(textAt(RULES));
  expect(rulesOn(files)).toEqual(rulesOn(MILL));
  expect(rulesOn(files, MILL)).toEqual(rulesOn(MILL));
  const [before, after] = [rulesIn(MILL), rulesIn(files)];
  expect(canonicalText(after.document, after.edition)).toBe(canonicalText(before.document, before.edition));
  expect(differingParts(before.edition, after.edition)).toEqual(differingParts(before.edition, before.edition));
});

test('an id that comes with a mark is a change to an adopted text, and closes the gate', () => {
  const id = { [RULES]: textAt(RULES).replace('Meeting and vote.', 'Meeting and vote. {#vote right=term:friend}') };
  expect(rulesOn(edited(id))).toEqual(['seal-broken', 'id-vanished']);
});

test('marks are read from the sealed text all the same', () => {
  const marks = constitutionOf(edited(MARKED))
    .documents.find(({ id }) => id === 'rules')
    ?.editions[0]?.content.flatMap((block) => (block.form === 'section' && block.marks !== undefined ? block.id : []));
  expect(marks).toEqual(['friends-meeting']);
});
