import { expect, test } from 'vitest';
import { editionEvents } from '../../src/assemble/event-days.ts';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';
import { DAY, EDITION, edition, type Files, organisationIn } from '../organisation-in.ts';

const TEXT = '## Plots {#plots}\n\nEach plot has one holder.\n';
const DECISION = 'body: meeting\ndate: 2024-03-09\nadopts: [rules@1]\n';

function daysOf(files: Files): readonly string[] {
  const { constitution } = organisationIn(files, (root) => loadConstitution(root, () => DAY));
  return editionEvents(constitution).map(({ day, kind, edition: { number } }) => `${day} ${number} ${kind}`);
}

function adopted(more: string): string {
  return edition(TEXT, more).replace('status: draft', 'status: adopted');
}

test('an adoption, a commencement and a repeal each have their day', () => {
  const files = {
    'content/decisions/meeting.yml': DECISION,
    [EDITION]: adopted('adoption: {decision: meeting}\ncommencement: 2024-04-01\nrepeal: 2026-01-31\n'),
  };
  expect(daysOf(files)).toEqual(['2024-03-09 1 adopted', '2024-04-01 1 commenced', '2026-01-31 1 repealed']);
});

test('a correction has the day that the chain of seals says, and its note', () => {
  const files = { [EDITION]: adopted('adoption: {not-recorded: lost}\ncommencement: 2024\n') };
  const { constitution } = organisationIn(files, (root) => loadConstitution(root, () => DAY));
  const correction = { date: '2025-06', note: 'A comma was put right.', decision: undefined };
  const seal = { edition: 1, text: '', template: 1, link: '', pointer: '', correction };
  const seals = { chains: new Map([['rules', [seal]]]), source: constitution.site.source };
  const events = editionEvents({ ...constitution, seals });
  expect(events.map(({ day, kind, note }) => [day, kind, note])).toEqual([
    ['2024-01-01', 'commenced', undefined],
    ['2025-06-01', 'corrected', 'A comma was put right.'],
  ]);
});

test('a text without a commencement begins on the day of its decision', () => {
  const files = { 'content/decisions/meeting.yml': DECISION, [EDITION]: adopted('adoption: {decision: meeting}\n') };
  expect(daysOf(files)).toEqual(['2024-03-09 1 adopted', '2024-03-09 1 commenced']);
});

test('a text has run out on the day after its last, over the end of a year too', () => {
  const files = { [EDITION]: adopted('adoption: {not-recorded: lost}\ncommencement: 2024\nexpiry: 2025-12-31\n') };
  expect(daysOf(files)).toEqual(['2024-01-01 1 commenced', '2025-12-31 1 last-day', '2026-01-01 1 expired']);
});

test('a text whose last day is the last that can be written never runs out', () => {
  const files = { [EDITION]: adopted('adoption: {not-recorded: lost}\ncommencement: 2024\nexpiry: 9999-12-31\n') };
  expect(daysOf(files)).toEqual(['2024-01-01 1 commenced', '9999-12-31 1 last-day']);
});

test('a proposal has the day on which it was put forward, also once it is adopted', () => {
  const proposed = edition(TEXT, 'proposal: 2024-02-01\n').replace('status: draft', 'status: proposed');
  const files = {
    'content/decisions/meeting.yml': DECISION,
    [EDITION]: adopted('proposal: 2024-02-01\nadoption: {decision: meeting}\n'),
  };
  expect([daysOf({ [EDITION]: proposed }), daysOf(files)]).toEqual([
    ['2024-02-01 1 proposed'],
    ['2024-02-01 1 proposed', '2024-03-09 1 adopted', '2024-03-09 1 commenced'],
  ]);
});

test('a draft has no day but the last one for comments', () => {
  expect(daysOf({ [EDITION]: edition(TEXT, 'comment-until: 2026-07-31\n') })).toEqual(['2026-07-31 1 comments-closed']);
});

test('the last day for comments stays a day when the text is adopted after it, and is none when it is adopted before', () => {
  const files = (until: string) => ({
    'content/decisions/meeting.yml': DECISION,
    [EDITION]: adopted(`adoption: {decision: meeting}\ncomment-until: ${until}\n`),
  });
  const own = ['2024-03-09 1 adopted', '2024-03-09 1 commenced'];
  expect([daysOf(files('2024-02-29')), daysOf(files('2024-03-31'))]).toEqual([
    ['2024-02-29 1 comments-closed', ...own],
    own,
  ]);
});

test('a date that nobody knows is no day', () => {
  expect(daysOf({ [EDITION]: adopted('adoption: {not-recorded: lost}\ncommencement: undetermined\n') })).toEqual([]);
});
