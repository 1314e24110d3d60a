import { describe, expect, test } from 'vitest';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';
import { DAY, EDITION, edition, organisationIn, verdictOn } from '../organisation-in.ts';

const at = (place: string) => `${EDITION}:${place}`;
const numbered = (written: string) =>
  `---\ndocument: rules\nedition: ${written}\nstatus: draft\n---\n## Plots\n\nText.\n`;

describe('the number of an edition is a whole number, written as one', () => {
  test.each(['1', '"1"'])('%s is', (written) => {
    expect(verdictOn({ [EDITION]: numbered(written) })).toEqual([]);
  });

  test.each([
    '0x10',
    '1e3',
    '010',
    '1.10',
    '1.0',
    '+1',
    '1_000',
    '.5',
    '~',
    '٣',
    'one',
    '1 000',
    '12345678901234567890',
  ])('%s is not', (written) => {
    expect(verdictOn({ [EDITION]: numbered(written) })).toEqual([
      `error schema-type ${at(`3:10-${10 + written.length}`)} “edition” should be a whole number, and is “${written}”.`,
    ]);
  });

  test('nor is one with spaces in quotation marks', () => {
    expect(verdictOn({ [EDITION]: numbered('" 1 "') })).toEqual([
      `error schema-type ${at('3:11-14')} “edition” should be a whole number, and is “ 1 ”.`,
    ]);
  });

  test('nor nothing at all', () => {
    expect(verdictOn({ [EDITION]: numbered('') })).toEqual([
      `error schema-type ${at('3:1-8')} “edition” has no value.`,
    ]);
  });

  test('a number below one is told of as such', () => {
    expect(verdictOn({ [EDITION]: numbered('0') })).toEqual([
      `error schema-value ${at('3:10-11')} “edition” is “0”, which is outside what is allowed.`,
    ]);
  });
});

test.each(['yes', 'True', '1', 'on'])('“%s” is not the word true', (written) => {
  expect(verdictOn({ [EDITION]: edition('## Plots\n\nText.\n', `transcribed: ${written}\n`) })).toEqual([
    `error schema-type ${at(`5:14-${14 + written.length}`)} “transcribed” should be true or false, and is “${written}”.`,
  ]);
});

test.each(['five', '0x5', '1e3', '2/0', '-1/3'])('a binding number cannot have the value “%s”', (written) => {
  const more = `numbers:\n  quorum: {value: ${written}, words: five}\n`;
  expect(verdictOn({ [EDITION]: edition('## Plots\n\n{quorum} holders.\n', more) })).toEqual([
    `error schema-value ${at(`6:19-${19 + written.length}`)} “${written}” is not in the form that “value” needs.`,
  ]);
});

test.each([
  ['Big quorum', 'Big quorum'],
  ['__proto__', '__proto__'],
])('a number cannot have the id “%s”', (id) => {
  const more = `numbers:\n  ${id}: {value: 5, words: five}\n`;
  const rules = verdictOn({ [EDITION]: edition('## Plots\n\nText.\n', more) }).map((line) =>
    line.split(' ').slice(0, 3).join(' '),
  );
  expect(rules).toEqual([`error id-malformed ${at(`6:3-${3 + id.length}`)}`]);
});

test('a scalar where text belongs stays as it is written', () => {
  const minutes = ['1.10', '010', '1e3', '12:30', '0x1F', '~', 'yes', 'no', 'null', '2024-02-30', '1_000'];
  const files = Object.fromEntries(
    minutes.map((minute, index) => [
      `content/decisions/meeting-${index + 10}.yml`,
      `body: members\ndate: 2024-03-09\nminute: ${minute}\n`,
    ]),
  );
  const read = organisationIn(files, (root) =>
    loadConstitution(root, () => DAY).constitution.decisions.map(({ minute }) => minute),
  );
  expect(read).toEqual(minutes);
});

describe('a date', () => {
  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '0000'])(
    '%s that is not in the calendar closes the gate at its own column',
    (written) => {
      expect(verdictOn({ [EDITION]: edition('## Plots\n\nText.\n', `commencement: ${written}\n`) })).toEqual([
        `error date-impossible ${at(`5:15-${15 + written.length}`)} “${written}” is not in the calendar.`,
      ]);
    },
  );

  test.each(['24-1-1', '20240101', '2024-01-01T00:00', '12 March 2024', '٢٠٢٤-٠١-٠١'])(
    '%s that is not written as one closes it too',
    (written) => {
      expect(verdictOn({ [EDITION]: edition('## Plots\n\nText.\n', `commencement: ${written}\n`) })).toEqual([
        `error date-format ${at(`5:15-${15 + written.length}`)} “${written}” is not written as a date.`,
      ]);
    },
  );

  test.each(['2024', '2024-02', '2024-02-29', 'undetermined'])('%s passes', (written) => {
    expect(verdictOn({ [EDITION]: edition('## Plots\n\nText.\n', `commencement: ${written}\n`) })).toEqual([]);
  });
});
