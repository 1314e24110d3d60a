import { describe, test } from 'vitest';
import { EDITION, edition, type Files } from '../organisation-in.ts';
import { expectAnswer, front, type Row } from './rows.ts';

const second = (text: string): Files => ({ 'content/documents/rules/editions/2.md': text });
const sound = edition('## Plots\n\nText.\n').replace('edition: 1', 'edition: 2');
const adopted = (commencement: string): Files => ({
  [EDITION]: edition('## Plots\n\nText.\n', `adoption: {not-recorded: old}\ncommencement: ${commencement}\n`).replace(
    'draft',
    'adopted',
  ),
});
const FORMS = [
  '24-1-1',
  '2024-1-1',
  '20240101',
  '2024-01-01T00:00',
  '٢٠٢٤-٠١-٠١',
  '10000',
  '-1',
  '1 March 2024',
  '2024-01-',
];

const GOVERNANCE_ROWS: readonly Row[] = [
  [
    'H153 a gap',
    { 'content/documents/rules/editions/3.md': edition('## Plots\n\nText.\n').replace('edition: 1', 'edition: 3') },
    ['id-sequence'],
  ],
  [
    'H157 another document’s text',
    {
      'content/documents/rules/editions/2.md': edition('x')
        .replace('rules', 'bystander')
        .replace('edition: 1', 'edition: 2'),
    },
    ['id-mismatch'],
  ],
  ['H160 dates', front('commencement: 2024-02-30\n'), ['date-impossible']],
  ['H161 leap day', front('commencement: 2024-02-29\n'), 'clean'],
  ['H162 year 0', front('commencement: 0000\n'), ['date-impossible']],
  [
    'H166 scalars',
    {
      'content/decisions/agm.yml': 'body: board\ndate: 2024\nminute: 0x1F\n',
      'content/bodies/board.yml': 'name: Board\nconstituted-by: rules#plots\n',
    },
    'any',
  ],
  [
    'H167 a withdrawn text on which one in force leans',
    {
      [EDITION]: edition(
        '## Plots\n\nSee [the fees](fees#rates).\n',
        'adoption: {not-recorded: old}\ncommencement: 2020\n',
      ).replace('draft', 'adopted'),
      'content/documents/fees/document.yml': 'kind: rules\ntitle: Fees\n',
      'content/documents/fees/editions/1.md': edition('## Rates\n\nText.\n')
        .replace('rules', 'fees')
        .replace('draft', 'withdrawn'),
    },
    ['citation-of-draft', 'seal-absent'],
  ],
  [
    'H168 a circle',
    {
      'content/bodies/a.yml': 'name: A\nconstituted-by: rules\nreports-to: [b]\n',
      'content/bodies/b.yml': 'name: B\nconstituted-by: rules\nreports-to: [a]\n',
    },
    ['body-circle'],
  ],
];

const DATE_ROWS: readonly Row[] = [
  ...['2024-02-30', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-01', '0000'].map(
    (date): Row => [`H160 H162 ${date}`, front(`commencement: ${date}\n`), ['date-impossible']],
  ),
  ...FORMS.map((date): Row => [`H160 H162 ${date}`, front(`commencement: ${date}\n`), ['date-format']]),
  ...['2024-02-29', '2000-02-29', '0001', '9999-12-31', 'undetermined'].map(
    (date): Row => [`H161 H162 ${date}`, front(`commencement: ${date}\n`), 'clean'],
  ),
  ['H163 in force in a hundred years', adopted('2126-01-01'), ['seal-absent']],
  ...['010', '1e3', '12:30', '0x1F', '~', 'yes', 'no', 'null', '1.10'].map(
    (text): Row => [`H165 H166 the note ${text}`, front(`note: ${text}\n`), 'clean'],
  ),
  ['H153 a number twice', second(sound.replace('edition: 2', 'edition: 1')), ['id-mismatch']],
  [
    'H152 an edition of a name that is no number',
    { 'content/documents/rules/editions/final.md': sound },
    ['path-stray'],
  ],
];

describe('hostile editions and dates are answered', () => {
  test.each([...GOVERNANCE_ROWS, ...DATE_ROWS])('%s', (_row, files, expected) => expectAnswer(files, expected));
});
