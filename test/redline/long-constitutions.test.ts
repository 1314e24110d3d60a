import { describe, expect, test } from 'vitest';
import type { DatedEdition } from '../../src/model/constitution.ts';
import type { Block, Section } from '../../src/model/provision.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { gatherChanges } from '../../src/redline/gather-changes.ts';
import { applyMotion } from '../../src/redline/motion/apply-motion.ts';
import { writeMotion } from '../../src/redline/motion/write-motion.ts';
import { summariseRedline } from '../../src/redline/summarise-redline.ts';
import { canonicalText } from '../../src/seals/canonical-text.ts';
import { clause, section } from './build-edition.ts';
import { asEdition, type Ids, longRules, wordsOf } from './long-constitution.ts';

const RULES = { title: 'Rules' };
const OLDER = longRules(20, 12);

/** The summary and the list of changes, once the motion was seen to give the newer text. */
function told(newer: readonly Section[], ids: Ids, older: readonly Section[] = OLDER): readonly string[] {
  const [before, after] = [asEdition(older, 1, ids), asEdition(newer, 2, ids)];
  const redline = compareEditions(before, after);
  expect(applied(before, after)).toBe(canonicalText(RULES, after));
  return [...summariseRedline(redline), ...gatherChanges(redline).map(({ sentence }) => sentence)];
}

function applied(before: DatedEdition, after: DatedEdition): string {
  return canonicalText(RULES, applyMotion(before, writeMotion(RULES, compareEditions(before, after))));
}

/** The sections with what stands in some of them put in another way; the first is 1. */
function changed(
  places: Readonly<Record<number, (content: readonly Block[]) => readonly Block[]>>,
  sections: readonly Section[] = OLDER,
): readonly Section[] {
  return sections.map((one, index) => ({ ...one, content: places[index + 1]?.(one.content) ?? one.content }));
}

const contentOf = (place: number): readonly Block[] => OLDER[place - 1]?.content ?? [];
const reworded = (part: Block | undefined, how: (words: string) => string): Block =>
  clause(how(wordsOf(part)), part?.form === 'clause' ? { id: part.id } : {});

describe.each<Ids>(['everywhere', 'at sections', 'nowhere'])('Long rules with ids %s', (ids) => {
  test('that only grow have new clauses, and numbers that follow', () => {
    const news = [
      clause('Drones fly over the water only with leave of the race officer.', { id: 'drones' }),
      clause('A lifejacket is worn afloat from October to April.', { id: 'jackets' }),
    ];
    const newer = [
      ...changed({ 2: (content) => [...content.slice(0, 4), ...news, ...content.slice(4)] }),
      section('Archives', [clause('Historians may read the archives.', { id: 'historians' })], { id: 'archives' }),
    ];
    expect(told(newer, ids)).toEqual([
      '3 clauses inserted, 8 renumbered; 1 section inserted.',
      'Clauses 2.5 and 2.6 are new.',
      'Clauses 2.7 to 2.14 were clauses 2.5 to 2.12.',
      'Section 21, with its clause, is new.',
    ]);
  });

  test('in which one word is replaced say so once', () => {
    const newer = OLDER.map((one) => ({
      ...one,
      content: one.content.map((part) =>
        wordsOf(part).includes('Board') ? reworded(part, (words) => words.replace('Board', 'Committee')) : part,
      ),
    }));
    const [summary, ...list] = told(newer, ids);
    expect(summary).toMatch(/^\d+ clauses amended \(“Board” becomes “Committee” throughout\)\.$/);
    expect(list).toHaveLength(1);
    expect(list[0]).toMatch(/^In \d+ clauses, from [\d.]+ to [\d.]+: “Board” becomes “Committee”\.$/);
  });

  test('that lose a section tell the new numbers as one range', () => {
    expect(told([...OLDER.slice(0, 2), ...OLDER.slice(3)], ids)).toEqual([
      '12 clauses deleted; 1 section deleted, 17 renumbered.',
      'Section 3 of the earlier text, with its 12 clauses, is deleted.',
      'Sections 3 to 19 were sections 4 to 20. The numbers inside them follow.',
    ]);
  });

  test('of which a block moves, with one of its clauses amended, say that it moved', () => {
    const block = contentOf(4).slice(2, 8);
    const amended = block.map((part, index) =>
      index === 2 ? reworded(part, (words) => words.replace(/\.$/, ', save in an emergency.')) : part,
    );
    const newer = changed({
      4: (content) => [...content.slice(0, 2), ...content.slice(8)],
      9: (content) => [...content, ...amended],
    });
    expect(told(newer, ids)).toEqual([
      '1 clause amended, 6 moved, 4 renumbered.',
      'Clauses 4.3 to 4.6 were clauses 4.9 to 4.12.',
      'Clauses 9.13 and 9.14 were moved; they were clauses 4.3 and 4.4.',
      'Clause 9.15 (moved, was clause 4.5): “, save in an emergency” is inserted.',
      'Clauses 9.16 to 9.18 were moved; they were clauses 4.6 to 4.8.',
    ]);
  });

  test('of which a section moves up say that one moved', () => {
    const [first, eleventh] = [OLDER.slice(0, 1), OLDER.slice(10, 11)];
    expect(told([...first, ...eleventh, ...OLDER.slice(1, 10), ...OLDER.slice(11)], ids)).toEqual([
      '1 section moved, 9 renumbered.',
      'Section 2 was moved; it was section 11. The numbers inside it follow.',
      'Sections 3 to 11 were sections 2 to 10. The numbers inside them follow.',
    ]);
  });

  test('of which a section is divided say which clauses moved', () => {
    const rest = section('Further matters', contentOf(6).slice(9), { id: 'further' });
    const newer = changed({ 6: (content) => content.slice(0, 9) }).flatMap((one, index) =>
      index === 5 ? [one, rest] : [one],
    );
    expect(told(newer, ids)).toEqual([
      '3 clauses moved; 1 section inserted, 14 renumbered.',
      'Section 7 is new.',
      'Clauses 7.1 to 7.3 were moved; they were clauses 6.10 to 6.12.',
      'Sections 8 to 21 were sections 7 to 20. The numbers inside them follow.',
    ]);
  });

  test('of which a clause moves to another section and is amended are not told to lose it', () => {
    const [moved] = contentOf(3).slice(4, 5);
    const newer = changed({
      3: (content) => content.filter((part) => part !== moved),
      10: (content) => [reworded(moved, (words) => words.replace(/\.$/, ', save in an emergency.')), ...content],
    });
    expect(told(newer, ids)).toEqual([
      '1 clause amended, 1 moved, 19 renumbered.',
      'Clauses 3.5 to 3.11 were clauses 3.6 to 3.12.',
      'Clause 10.1 (moved, was clause 3.5): “, save in an emergency” is inserted.',
      'Clauses 10.2 to 10.13 were clauses 10.1 to 10.12.',
    ]);
  });

  test('of which a heading alone is other say so of the heading', () => {
    const newer = OLDER.map((one, index) =>
      index === 4 ? { ...one, heading: section('On the water', []).heading } : one,
    );
    expect(told(newer, ids)).toEqual([
      '1 heading amended.',
      'The heading of section 5: “Part E4 of the rules” becomes “On the water”.',
    ]);
  });

  test('of which only signs and capitals are other say so', () => {
    const newer = changed({
      7: (content) => content.map((part) => reworded(part, (words) => words.replace(/\.$/, ';'))),
    });
    expect(told(newer, ids)).toEqual([
      '12 clauses amended (in signs or capitals alone).',
      'In clauses 7.1 to 7.12: “.” becomes “;”.',
    ]);
  });

  test('of which one of thirty clauses of one pattern is amended, one goes and one comes mark these alone', () => {
    const berths = Array.from({ length: 30 }, (_, index) =>
      clause(`Berth ${index + 1} is let to one member for a year, and its fee is paid in advance.`, {
        id: `berth-${index + 1}`,
      }),
    );
    const fresh = clause('Berth 4A is let to one member for a year, and its fee is paid in advance.', { id: 'fresh' });
    const newer = berths.flatMap((berth, index): readonly Block[] => {
      if (index === 3) return [berth, fresh];
      if (index === 11) return [reworded(berth, (words) => words.replace('a year', 'two years'))];
      return index === 19 ? [] : [berth];
    });
    const rules = (content: readonly Block[]) => [...OLDER, section('Berths', content, { id: 'berths' })];
    expect(told(rules(newer), ids, rules(berths))).toEqual([
      '1 clause amended, 1 inserted, 1 deleted, 14 renumbered.',
      'Clause 21.5 is new.',
      'Clauses 21.6 to 21.20 were clauses 21.5 to 21.19.',
      'Clause 21.13 (was clause 21.12): “a year” becomes “two years”.',
      'Clause 21.20 of the earlier text is deleted.',
    ]);
  });
});

describe('Long rules without ids', () => {
  test('of which clauses with the same words move with their block know them by their neighbours', () => {
    const same = () => clause('Minutes are kept.');
    const block = [...contentOf(4).slice(0, 2), same(), ...contentOf(4).slice(2, 4), same()];
    const older = changed({ 4: (content) => [...content.slice(4), ...block], 8: (content) => [same(), ...content] });
    const newer = changed({ 4: (content) => content.slice(4), 8: (content) => [same(), ...content, ...block] });
    expect(told(newer, 'nowhere', older)).toEqual([
      '6 clauses moved.',
      'Clauses 8.14 to 8.19 were moved; they were clauses 4.9 to 4.14.',
    ]);
  });

  test('are all but new where every sentence is another', () => {
    const newer = OLDER.map((_, index) =>
      section(
        `Chapter ${index + 1}`,
        Array.from({ length: 12 }, (_, place) =>
          clause(`Rule ${index} ${place}: crews race, score and prize ${place}.`),
        ),
      ),
    );
    const [summary, ...list] = told(newer, 'nowhere');
    expect(summary).toBe('240 clauses inserted, 240 deleted; 20 sections inserted, 20 deleted.');
    expect(list).toEqual([
      'Sections 1 to 20 of the earlier text, with their 240 clauses, are deleted.',
      'Sections 1 to 20, with their 240 clauses, are new.',
    ]);
  });
});
