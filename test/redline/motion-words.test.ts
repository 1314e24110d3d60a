import { expect, test } from 'vitest';
import { numberProvisions } from '../../src/assemble/number-provisions.ts';
import type { DatedEdition } from '../../src/model/constitution.ts';
import type { Block } from '../../src/model/provision.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { applyMotion } from '../../src/redline/motion/apply-motion.ts';
import { motionText } from '../../src/redline/motion/motion-text.ts';
import { writeMotion } from '../../src/redline/motion/write-motion.ts';
import { canonicalText } from '../../src/seals/canonical-text.ts';
import { citation, clause, edition, leadIn, number, paragraph, quotation, section, verbatim } from './build-edition.ts';

const RULES = { title: 'Rules' };

/** The instructions and the closing sentence of the motion, a block each, once it was seen to give the newer text. */
function moved(
  before: readonly Block[],
  after: readonly Block[],
  fields: { readonly before?: Partial<DatedEdition>; readonly after?: Partial<DatedEdition> } = {},
): readonly string[] {
  const older = edition(numberProvisions(before), fields.before);
  const newer = edition(numberProvisions(after), { number: 2, ...fields.after });
  const motion = writeMotion(RULES, compareEditions(older, newer));
  expect(canonicalText(RULES, applyMotion(older, motion))).toBe(canonicalText(RULES, newer));
  return motionText(motion).trimEnd().split('\n\n').slice(1);
}

const texts = (count: number, start = 1) =>
  Array.from({ length: count }, (_, index) => clause(`The steward of garden ${start + index} keeps a key.`));

test('a word that is replaced in eight clauses is told once', () => {
  const clauses = (name: string) =>
    Array.from({ length: 8 }, (_, index) => clause(`The Executive ${name} meets in month ${index + 1} of every year.`));
  expect(moved([section('Meetings', clauses('Board'))], [section('Meetings', clauses('Group'))])).toEqual([
    '(1) In clauses 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7 and 1.8, for “Board” substitute “Group”.',
  ]);
});

test('a word that is replaced wherever it stands in a clause, or in some places, is told so', () => {
  const text = (first: string, second: string, third: string) =>
    clause(
      `The ${first} keeps the books of the Society, the ${second} signs for them and nobody but the ${third} may lend them to a member.`,
      { id: 'books' },
    );
  expect(moved([text('chair', 'chair', 'chair')], [text('steward', 'steward', 'steward')])).toEqual([
    '(1) In clause 1, for “chair”, in each place where it occurs, substitute “steward”.',
  ]);
  expect(moved([text('chair', 'chair', 'chair')], [text('chair', 'steward', 'chair')])).toEqual([
    '(1) In clause 1, for “chair signs” substitute “steward signs”.',
  ]);
  expect(moved([text('chair', 'chair', 'chair')], [text('steward', 'chair', 'steward')])).toEqual([
    '(1) In clause 1, for “chair”, in the first and third places where it occurs, substitute “steward”.',
  ]);
});

test('pure additions are inserted where they belong', () => {
  const before = [
    section('Gardens', [leadIn('Stewards:'), ...texts(2)]),
    section('Fees', [clause('Fees are due in March.')]),
  ];
  const after = [
    section('Gardens', [
      leadIn('Stewards:'),
      clause('Everybody brings a spade.'),
      ...texts(2),
      clause('Nobody lights a fire.'),
    ]),
    section('Visitors', [clause('Anyone may visit on Sundays.')]),
    section('Fees', [clause('Fees are due in March and may be paid in two parts.')]),
  ];
  expect(moved(before, after)).toEqual([
    '(1) Before clause 1.1 insert:\n    1.1  Everybody brings a spade.',
    '(2) After clause 1.2 insert:\n    1.4  Nobody lights a fire.',
    '(3) After section 1 insert:\n    Section 2: Visitors\n        2.1  Anyone may visit on Sundays.',
    '(4) In clause 2.1, after “March” insert “and may be paid in two parts”.',
    'Consequently clauses 1.1 and 1.2 become clauses 1.2 and 1.3 and section 2 becomes section 3.',
  ]);
});

test('a section that is omitted renumbers all that follow, in one sentence', () => {
  const sections = Array.from({ length: 8 }, (_, index) => section(`Part ${index + 1}`, texts(10, index * 10)));
  expect(moved(sections, [...sections.slice(0, 1), ...sections.slice(2)])).toEqual([
    '(1) Omit section 2.',
    'Consequently sections 3 to 8 become sections 2 to 7.',
  ]);
});

test('a block of clauses moves as one', () => {
  const clauses = texts(9);
  const [first, block, rest] = [clauses.slice(0, 2), clauses.slice(2, 5), clauses.slice(5)];
  expect(moved([...first, ...block, ...rest], [...first, ...rest, ...block])).toEqual([
    '(1) Move clauses 3 to 5 to stand after clause 9.',
    'Consequently clauses 6 to 9 become clauses 3 to 6 and clauses 3 to 5 become clauses 7 to 9.',
  ]);
});

test('a clause moves to another section, and into an inserted one', () => {
  const [one, two, three] = [
    clause('Stewards keep the keys in a box.'),
    clause('The chair opens every meeting.'),
    clause('Minutes are kept for seven years.'),
  ];
  expect(
    moved(
      [section('Keys', [one, two]), section('Meetings', [three])],
      [section('Keys', [one]), section('Meetings', [three, two])],
    ),
  ).toEqual(['(1) Move clause 1.2 to stand after clause 2.1.', 'Consequently clause 1.2 becomes clause 2.2.']);
  expect(
    moved(
      [section('Keys', [one, two])],
      [section('Keys', [one]), section('Meetings', [two, clause('Nobody smokes there.')])],
    ),
  ).toEqual([
    '(1) After section 1 insert:\n    Section 2: Meetings\n        [clause 1.2, moved here]\n        2.2  Nobody smokes there.',
    'Consequently clause 1.2 becomes clause 2.1.',
  ]);
});

test('a heading that goes leaves what stood under it', () => {
  const clauses = [clause('Stewards keep the keys in a box.'), clause('The chair opens every meeting.')];
  const before = [section('Keys', [section('In winter', clauses, { level: 3 })])];
  expect(moved(before, [section('Keys', clauses)])).toEqual([
    '(1) Omit the heading “In winter” in section 1, and leave what stands under it.',
  ]);
});

test('a clause is split, and two are made one', () => {
  const whole = clause('Stewards keep the keys in a box; and they open the gate at dawn on every working day.', {
    id: 'keys',
  });
  const half = clause('Stewards keep the keys in a box.', { id: 'keys' });
  const rest = clause('They open the gate at dawn on every working day.', { id: 'gate' });
  expect(moved([whole], [half, rest])).toEqual([
    '(1) In clause 1, omit “; and they open the gate at dawn on every working day”.',
    '(2) After clause 1 insert:\n    2  They open the gate at dawn on every working day.',
  ]);
  expect(moved([half, rest], [whole])).toEqual([
    '(1) In clause 1, after “box” insert “; and they open the gate at dawn on every working day”.',
    '(2) Omit clause 2.',
  ]);
});

test('items, closing words, quotations and verbatim text are named and set out', () => {
  const before = [
    section('Duties', [
      clause([
        'Members:',
        clause('attend;'),
        clause(['bring', clause('a spade;'), clause('a fork.')]),
        paragraph('each Monday of the month without fail.'),
      ]),
      quotation('Source: the handbook of the Society.', 'Printed on Monday.'),
      verbatim('a  b\n c'),
    ]),
  ];
  const after = [
    section('Duties', [
      clause([
        'Members:',
        clause('attend;'),
        clause(['bring', clause('a spade;'), clause('a hoe;'), clause('a fork.')]),
        paragraph('each Friday of the month without fail.'),
      ]),
      quotation('Source: the handbook of the Society.', 'Printed on Friday.'),
      verbatim('a  b\n d'),
    ]),
  ];
  expect(moved(before, after)).toEqual([
    '(1) After clause 1.1(b)(i) insert:\n    (ii)  a hoe;',
    '(2) In the closing words of clause 1.1 and the quotation in section 1, for “Monday” substitute “Friday”.',
    '(3) For the verbatim text in section 1 substitute:\n    | a  b\n    |  d',
    'Consequently clause 1.1(b)(ii) becomes clause 1.1(b)(iii).',
  ]);
});

test('a citation that leads elsewhere and words put in italics are said, though they read the same', () => {
  const pays = (target: string, must: 'text' | 'emphasis') =>
    clause([
      paragraph([
        { type: 'text', value: 'Everybody ' },
        must === 'text'
          ? { type: 'text', value: 'must' }
          : { type: 'emphasis', children: [{ type: 'text', value: 'must' }] },
        { type: 'text', value: ' pay ' },
        citation(target, 'the fees'),
      ]),
    ]);
  expect(moved([pays('fees@1#rates', 'text')], [pays('fees@2#rates', 'emphasis')])).toEqual([
    '(1) In clause 1:\n    (a) let “must” stand in italics; and\n    (b) let “the fees” cite “fees@2#rates” and no longer cite “fees@1#rates”.',
  ]);
});

test('labels, permanent names, source numbers and levels of headings are said', () => {
  const before = [
    section('Aims', [clause('We dig.', { label: 'Aim 1', sourceNumber: '4' }), section('More', [], { level: 3 })]),
  ];
  const after = [
    section('Aims', [clause('We dig.', { label: 'Aim One', id: 'dig' }), section('More', [], { level: 4 })]),
  ];
  expect(moved(before, after)).toEqual([
    '(1) Let Aim 1 bear the label “Aim One” in place of “Aim 1”, and no longer bear the number in its source “4”, and bear the permanent name “dig”.',
    '(2) Let the part headed “More” in section 1 have a heading of level 4.',
  ]);
});

test('numbers that change, begin to bind, bind another body, or no longer bind are said', () => {
  const quorum = clause([
    paragraph([
      { type: 'text', value: 'The quorum is ' },
      { type: 'number', id: 'quorum', words: 'three' },
    ]),
  ]);
  const before = {
    numbers: [number('quorum', 3, { words: 'three' }), number('notice', 7, { unit: 'days' }), number('seats', 5)],
  };
  const after = {
    numbers: [
      number('quorum', 4, { words: 'four' }),
      number('seats', 5, { appliesTo: 'board' }),
      number('term', 2, { unit: 'years', words: 'two' }),
    ],
  };
  expect(moved([quorum], [quorum], { before, after })).toEqual([
    '(1) The quorum, in clause 1: for “three” (3 members) substitute “four” (4 members).',
    '(2) The seats: for “5” (5 members) substitute “5” (5 members), binding the body “board”.',
    '(3) Lay down the term: “two” (2 years).',
    '(4) No longer lay down the notice, “7” (7 days).',
  ]);
});
