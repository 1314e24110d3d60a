import { describe, expect, test } from 'vitest';
import { diagnosticsOn, EDITION, edition, verdictOn } from '../organisation-in.ts';

const SOUND = edition('## Plots {#plots}\n\nEach plot has one holder.\n');
const at = (place: string) => `${EDITION}:${place}`;
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const hidden = (code: string) => `The text holds the character ${code}, which cannot be seen and can mislead.`;

describe('a sound text is read', () => {
  test.each([
    ['with CRLF', SOUND.replaceAll('\n', '\r\n')],
    ['with CR alone', SOUND.replaceAll('\n', '\r')],
    ['with every sort of line end', SOUND.replace('\n', '\r\n').replace('\n##', '\r##')],
    ['with joined emoji', SOUND.replace('holder', '👩‍👩‍👧')],
  ])('%s', (_name, text) => {
    expect(verdictOn({ [EDITION]: text })).toEqual([]);
  });
});

describe('a text is read, with a warning, that other programs may show or find otherwise', () => {
  test.each([
    [
      'with a byte-order mark',
      `\ufeff${SOUND}`,
      '1:1-2',
      'The file begins with a hidden mark of its encoding, which some programs take for a letter.',
    ],
    [
      'in NFD',
      SOUND.replace('holder', 'tena\u0301nt'),
      '8:22-23',
      'Some letters, from here on, are stored in an unusual form: search may miss them in other programs.',
    ],
  ])('%s', (_name, text, place, message) => {
    expect(verdictOn({ [EDITION]: text })).toEqual([`warning text-encoding ${at(place)} ${message}`]);
  });
});

test('a fault stands at the same place whatever the line ends', () => {
  const faulty = edition('## Plots\n\nSee [](nowhere).\n', 'comment-until: 2024-02-30\n');
  const expected = verdictOn({ [EDITION]: faulty });
  expect(expected).toEqual([
    `error date-impossible ${at('5:16-26')} “2024-02-30” is not in the calendar.`,
    `error citation-unresolved ${at('9:5-16')} “nowhere” leads nowhere.`,
  ]);
  for (const ending of ['\r\n', '\r'])
    expect(verdictOn({ [EDITION]: faulty.replaceAll('\n', ending) })).toEqual(expected);
  expect(verdictOn({ [EDITION]: `\ufeff${faulty}` }).slice(1)).toEqual(expected);
});

describe('bytes that are no UTF-8 close the gate at the first of them', () => {
  test.each([
    ['a byte of Latin-1', bytes(SOUND, 'é caf', [0xe9], ' x\n'), '9:6-7', 101],
    ['an overlong form', bytes(SOUND, [0xc0, 0xaf]), '9:1-2', 95],
    ['half a pair of surrogates', bytes(SOUND, [0xed, 0xa0, 0x80]), '9:1-2', 95],
    ['a character cut off at the end', bytes(SOUND, 'ab', [0xe2, 0x82]), '9:3-4', 97],
    ['behind CR line ends', bytes(SOUND.replaceAll('\n', '\r'), [0xff]), '9:1-2', 95],
  ])('%s', (_name, text, place, byte) => {
    expect(verdictOn({ [EDITION]: text })).toEqual([
      `error text-encoding ${at(place)} The file is not UTF-8: byte ${byte} fits no character.`,
    ]);
  });

  test.each([
    ['little-endian, marked', Buffer.from(`\ufeff${SOUND}`, 'utf16le')],
    ['big-endian, marked', Buffer.from(`\ufeff${SOUND}`, 'utf16le').swap16()],
    ['little-endian', Buffer.from(SOUND, 'utf16le')],
    ['big-endian', Buffer.from(SOUND, 'utf16le').swap16()],
  ])('UTF-16, %s', (_name, text) => {
    expect(verdictOn({ [EDITION]: text })).toEqual([
      `error text-encoding ${at('1:1-2')} The file is saved as UTF-16, not as UTF-8.`,
    ]);
  });
});

describe('a character that cannot be seen is told of', () => {
  test.each([
    ['\u0000', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u0008', 'U+0008'],
    ['\u000c', 'U+000C'],
    ['\u007f', 'U+007F'],
    ['\u009b', 'U+009B'],
    ['\u2028', 'U+2028'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\ufeff', 'U+FEFF'],
    ['\uffff', 'U+FFFF'],
    ['\u{e0041}', 'U+E0041'],
  ])('%j closes the gate', (character, code) => {
    expect(verdictOn({ [EDITION]: edition(`## Plots\n\nOne${character}two.\n`) })).toEqual([
      `error text-control-character ${at(`8:4-${4 + character.length}`)} ${hidden(code)}`,
    ]);
  });

  test.each(['\u200b', '\u00ad', '\u2060', '\u200e'])('%j is a warning', (character) => {
    expect(
      diagnosticsOn({ [EDITION]: edition(`## Plots\n\nOne${character}two.\n`) }).map(
        ({ severity, rule }) => `${severity} ${rule}`,
      ),
    ).toEqual(['warning text-invisible']);
  });

  test.each([
    ['as an escape in YAML', edition('## Plots\n\nText.\n', 'note: "a\\u202eb"\n'), '5:8-16', 'U+202E'],
    ['as another escape in YAML', edition('## Plots\n\nText.\n', 'note: "a\\e[31mb"\n'), '5:8-16', 'U+001B'],
    ['as half a pair of surrogates in YAML', edition('## Plots\n\nText.\n', 'note: "\\ud800"\n'), '5:8-14', 'U+D800'],
    ['as a character reference', edition('## Plots\n\na&#x202e;b\n'), '8:1-11', 'U+202E'],
  ])('where it is written %s, too', (_name, text, place, code) => {
    expect(verdictOn({ [EDITION]: text })).toEqual([`error text-control-character ${at(place)} ${hidden(code)}`]);
  });

  test('once, where an escape stands in the text of a YAML edition', () => {
    const text = 'document: rules\nedition: 1\nstatus: draft\nprovisions:\n  - {heading: Plots, text: "a\\u202eb"}\n';
    expect(verdictOn({ [EDITION]: undefined, 'content/documents/rules/editions/1.yml': text })).toEqual([
      `error text-control-character content/documents/rules/editions/1.yml:5:29-37 ${hidden('U+202E')}`,
    ]);
  });
});
