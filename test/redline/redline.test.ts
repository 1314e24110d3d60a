import { expect, test } from 'vitest';
import type { DatedEdition } from '../../src/model/constitution.ts';
import { compareEditions } from '../../src/redline/compare-editions.ts';
import { describeRow } from '../../src/redline/describe-row.ts';
import { citation, clause, edition, leadIn, paragraph, quotation, section, verbatim } from './build-edition.ts';
import { showRedline } from './show-redline.ts';

function redlineOf(before: DatedEdition['content'], after: DatedEdition['content']): readonly string[] {
  return showRedline(compareEditions(edition(before), edition(after)));
}

test('an amended clause keeps its id and shows both words', () => {
  const before = clause('Decides nothing unless three members are present.', { id: 'quorum', number: '1.1' });
  const after = clause('Decides nothing unless four members are present.', { id: 'quorum', number: '1.1' });
  expect(compareEditions(edition([before]), edition([after])).rows).toEqual([
    {
      before,
      after,
      fate: 'amended',
      isMoved: false,
      isRenumbered: false,
      depth: 0,
      runs: [
        { change: 'kept', words: 'Decides nothing unless ' },
        { change: 'deleted', words: 'three' },
        { change: 'inserted', words: 'four' },
        { change: 'kept', words: ' members are present.' },
      ],
      isReplaced: false,
      links: [],
    },
  ]);
});

test('a redline has the shape of the newer text, with deletions where they stood and before insertions', () => {
  const before = [
    clause('We are neighbours.'),
    section('Committee', [
      leadIn('The Committee:'),
      clause('runs the Society between meetings;'),
      clause('keeps a book of minutes;'),
      clause('reports to the general meeting.'),
    ]),
    section('Fees', [clause('Fees are due in March.')]),
  ];
  const after = [
    clause('We are neighbours.'),
    section('Committee', [
      leadIn('The Committee:'),
      clause('runs the Society between meetings;'),
      clause('elects two auditors every spring;'),
      clause('reports to the general meeting.'),
    ]),
  ];
  expect(redlineOf(before, after)).toEqual([
    'kept: We are neighbours.',
    'kept: Committee',
    'kept:   The Committee:',
    'kept:   runs the Society between meetings;',
    'deleted:   [-keeps a book of minutes;-]',
    'inserted:   {+elects two auditors every spring;+}',
    'kept:   reports to the general meeting.',
    'deleted: [-Fees-]',
    'deleted:   [-Fees are due in March.-]',
  ]);
});

test('a deleted clause stands after the whole of the clause before it, not among its items', () => {
  const before = [section('Duties', [clause(['Members:', clause('attend;')]), clause('The chair signs all letters.')])];
  const after = [section('Duties', [clause(['Members:', clause('attend;'), clause('prepare.')])])];
  expect(redlineOf(before, after)).toEqual([
    'kept: Duties',
    'kept:   Members:',
    'kept:     attend;',
    'inserted:     {+prepare.+}',
    'deleted:   [-The chair signs all letters.-]',
  ]);
});

test('a clause that only gets another number is not struck out', () => {
  const before = [section('Duties', [clause('Members attend every meeting.', { number: '1.1' })])];
  const after = [
    section('Duties', [
      clause('The chair opens every meeting on time.', { number: '1.1' }),
      clause('Members attend every meeting.', { number: '1.2' }),
    ]),
  ];
  const redline = compareEditions(edition(before), edition(after));
  expect(showRedline(redline)).toEqual([
    'kept: Duties',
    'inserted:   {+The chair opens every meeting on time.+}',
    'renumbered:   Members attend every meeting.',
  ]);
  expect(redline.rows.map(describeRow)).toEqual([undefined, 'Clause 1.1 is new.', 'Clause 1.2 was clause 1.1.']);
});

test('a clause moved to another section is one row, at its new place', () => {
  const rates = (number: string) => clause('The rates are set each spring by the meeting.', { number });
  const before = [
    section('Fees', [rates('1.1'), clause('Fees are due in March.', { number: '1.2' })]),
    section('Meeting', []),
  ];
  const after = [
    section('Fees', [clause('Fees are due in March.', { number: '1.1' })]),
    section('Meeting', [rates('2.1')]),
  ];
  const redline = compareEditions(edition(before), edition(after));
  expect(showRedline(redline)).toEqual([
    'kept: Fees',
    'renumbered:   Fees are due in March.',
    'kept: Meeting',
    'moved, renumbered:   The rates are set each spring by the meeting.',
  ]);
  expect(redline.rows.map(describeRow).at(-1)).toBe('Clause 2.1 was moved; it was clause 1.1.');
});

test('a clause with an id is the same clause wherever it goes and however it reads', () => {
  const before = [section('Fees', [clause('Fees are due in March.', { id: 'due' })]), section('Meeting', [])];
  const after = [section('Fees', []), section('Meeting', [clause('Everybody pays by standing order.', { id: 'due' })])];
  expect(redlineOf(before, after)).toEqual([
    'kept: Fees',
    'kept: Meeting',
    'amended, moved, replaced:   [-Fees are due in March.-]{+Everybody pays by standing order.+}',
  ]);
});

test('of two clauses that change places, one moved', () => {
  const [one, two] = [clause('Members attend.'), clause('The chair presides.')];
  expect(redlineOf([one, two], [two, one])).toEqual(['moved: The chair presides.', 'kept: Members attend.']);
});

test('a clause that is given an id is still the same clause', () => {
  const before = [clause('Notice of seven days is given.'), clause('Minutes are kept.')];
  const after = [
    clause('Notice of fourteen days is given.', { id: 'notice' }),
    clause('Minutes are kept.', { id: 'minutes' }),
  ];
  expect(redlineOf(before, after)).toEqual([
    'amended: Notice of [-seven-]{+fourteen+} days is given.',
    'kept: Minutes are kept.',
  ]);
});

test('two clauses with different ids are two clauses, however alike', () => {
  const before = [clause('Notice of seven days is given to members.', { id: 'notice' })];
  const after = [clause('Notice of eight days is given to members.', { id: 'warning' })];
  expect(redlineOf(before, after)).toEqual([
    'deleted: [-Notice of seven days is given to members.-]',
    'inserted: {+Notice of eight days is given to members.+}',
  ]);
});

test('a clause that goes on under another id, by the word of the newer text, is the same clause', () => {
  const before = edition([clause('Notice of seven days is given to members.', { id: 'notice' })]);
  const after = edition([clause('Notice of eight days is given to members.', { id: 'warning' })], {
    removed: [{ id: 'notice', movedTo: 'rules#warning', place: before.source.lastLine() }],
  });
  expect(showRedline(compareEditions(before, after))).toEqual([
    'amended: Notice of [-seven-]{+eight+} days is given to members.',
  ]);
});

test('a section with a new heading is known by its clauses', () => {
  const clauses = [clause('Fees are due in March.'), clause('Late payers lose their plot.')];
  expect(redlineOf([section('Money', clauses)], [section('Subscriptions', clauses)])).toEqual([
    'amended, replaced: [-Money-]{+Subscriptions+}',
    'kept:   Fees are due in March.',
    'kept:   Late payers lose their plot.',
  ]);
});

test('a heading put above clauses does not move them', () => {
  const [one, two, three] = [clause('Members attend.'), clause('The chair presides.'), clause('Minutes are kept.')];
  const before = [section('Meetings', [one, two, three])];
  const after = [section('Meetings', [section('At the meeting', [one, three], { level: 3 })])];
  expect(redlineOf(before, after)).toEqual([
    'kept: Meetings',
    'inserted:   {+At the meeting+}',
    'kept:     Members attend.',
    'deleted:     [-The chair presides.-]',
    'kept:     Minutes are kept.',
  ]);
});

test('quotations, verbatim text and the closing words of a clause are compared too', () => {
  const parts = (day: string) => [
    quotation('Source: the handbook.', `Printed on ${day}.`),
    verbatim('a  b'),
    clause(['Members:', clause('attend;'), paragraph(`each ${day} without fail.`)]),
  ];
  expect(redlineOf(parts('Monday'), parts('Friday'))).toEqual([
    'amended: Source: the handbook.\nPrinted on [-Monday-]{+Friday+}.',
    'kept: a  b',
    'kept: Members:',
    'kept:   attend;',
    'amended:   each [-Monday-]{+Friday+} without fail.',
  ]);
});

test('lines broken in another way are no change', () => {
  expect(redlineOf([clause('Members\nattend  every meeting.')], [clause('Members attend every\nmeeting.')])).toEqual([
    'kept: Members attend every meeting.',
  ]);
});

test('a citation that leads elsewhere is an amendment, though its words stay', () => {
  const pays = (target: string) =>
    clause([paragraph([{ type: 'text', value: 'Pay ' }, citation(target, 'the fees')])], { number: '1' });
  const redline = compareEditions(edition([pays('fees@1#rates')]), edition([pays('fees@2#rates')]));
  expect(redline.rows.map(({ fate, runs, links }) => ({ fate, runs, links }))).toEqual([
    {
      fate: 'amended',
      runs: [{ change: 'kept', words: 'Pay the fees' }],
      links: [{ words: 'the fees', before: 'fees@1#rates', after: 'fees@2#rates' }],
    },
  ]);
  expect(redline.rows.map(describeRow)).toEqual(['Clause 1: “the fees” leads to fees@2#rates, not to fees@1#rates.']);
});

test('a citation that the tool words follows a new number of what it cites, and that is no change', () => {
  const sees = (target: string, words: string) =>
    clause([
      paragraph([
        { type: 'text', value: 'See ' },
        { ...citation(target, words), isNamedByTool: true },
      ]),
    ]);
  expect(redlineOf([sees('#quorum', 'clause 2.1')], [sees('#quorum', 'clause 2.2')])).toEqual(['kept: See clause 2.2']);
  expect(redlineOf([sees('#quorum', 'clause 2.1')], [sees('#notice', 'clause 2.2')])).toEqual([
    'amended: See clause [-2.1-]{+2.2+}',
  ]);
});

test('two equal texts have no changes', () => {
  const text = [section('Aims', [leadIn('We:'), clause('dig;'), clause('dig;')])];
  expect(redlineOf(text, text)).toEqual(['kept: Aims', 'kept:   We:', 'kept:   dig;', 'kept:   dig;']);
});

test('a text without a word in common is struck out and written again, provision by provision', () => {
  expect(redlineOf([section('Aims', [clause('Dig.')])], [section('Powers', [clause('Sell apples.')])])).toEqual([
    'deleted: [-Aims-]',
    'deleted:   [-Dig.-]',
    'inserted: {+Powers+}',
    'inserted:   {+Sell apples.+}',
  ]);
});
