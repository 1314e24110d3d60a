import { describe, test } from 'vitest';
import { EDITION, edition } from '../organisation-in.ts';
import { INERT } from './inert-texts.ts';
import { doc, expectAnswer, front, type Row, raw } from './rows.ts';

const bytes = (...values: readonly (string | number)[]): Uint8Array =>
  Buffer.concat([
    Buffer.from(edition('## Plots\n\n')),
    ...values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))),
  ]);
const each = (row: string, rule: string, characters: readonly string[]): readonly Row[] =>
  characters.flatMap((character): readonly Row[] => [
    [`${row} ${JSON.stringify(character)} ${character.codePointAt(0)?.toString(16)}`, doc(`a${character}b`), [rule]],
  ]);
const KIND = 'schemas/kinds/rules.schema.json';
/** A schema with these words as JSON holds them, between its quotation marks. */
const titled = (written: string) => ({ [KIND]: `{"title": "${written}"}\n` });
const keyed = (written: string) => ({ [KIND]: `{"title": "Rules", "properties": {"${written}": {}}}\n` });
const patterned = (written: string) => ({
  [KIND]: `{"title": "Rules", "properties": {"note": {"type": "string", "pattern": "${written}"}}}\n`,
});
const CONTROL = 'text-control-character';

const ENCODING_ROWS: readonly Row[] = [
  ['H110 no UTF-8', raw(bytes('A', 0xff, 0xc3, '(B')), ['text-encoding']],
  ['H111 overlong', raw(bytes(0xc0, 0xaf)), ['text-encoding']],
  ['H112 half pairs in bytes', raw(bytes(0xed, 0xa0, 0x80)), ['text-encoding']],
  ['H112 beyond Unicode', raw(bytes(0xf4, 0x90, 0x80, 0x80)), ['text-encoding']],
  ['H113 UTF-16, small end first', raw(Buffer.from(`\ufeff${edition('x')}`, 'utf16le')), ['text-encoding']],
  ['H113 UTF-16, big end first', raw(Buffer.from(`\ufeff${edition('x')}`, 'utf16le').swap16()), ['text-encoding']],
  ['H113 UTF-16 without its mark', raw(Buffer.from(edition('x'), 'utf16le')), ['text-encoding']],
  ['H114 a mark at the start', raw(`\ufeff${edition('## Plots\n\nText.\n')}`), ['text-encoding']],
  ['H114 a mark in the middle', doc('a\ufeffb'), [CONTROL]],
  [
    'H114 two marks at the start',
    raw(`\ufeff\ufeff${edition('## Plots\n\nText.\n')}`),
    [CONTROL, 'front-matter-missing', 'text-encoding'],
  ],
  ['H115 lines that end in two characters', raw(edition('## Plots\n\nText.\n').replaceAll('\n', '\r\n')), 'clean'],
  ['H115 lines that end in a return', raw(edition('## Plots\n\nText.\n').replaceAll('\n', '\r')), 'clean'],
  ['H115 lines that end in all sorts', raw(edition('## Plots\n\nText.\r\n\rMore.\n\r\n')), 'clean'],
];

const HIDDEN_ROWS: readonly Row[] = [
  ...each('H116', CONTROL, ['\u0000', '\u0001', '\b', '\u001b', '\u007f', '\u009b', '\u0085', '\u000b', '\u000c']),
  ...each('H117', CONTROL, ['\u2028', '\u2029']),
  ...each('H118', CONTROL, ['\u202a', '\u202e', '\u2066', '\u2069', '\u206a']),
  ['H118 as an entity', doc('a&#x202e;b'), [CONTROL]],
  ['H118 as an escape', front('note: "a\\u202eb"\n'), [CONTROL]],
  ['H118 in a title', { 'content/documents/rules/document.yml': 'kind: rules\ntitle: a\u202eb\n' }, [CONTROL]],
  ...each('H119', 'text-invisible', ['\u200e', '\u200f', '\u061c']),
  ['H119 where letters run from the right', doc('א\u200fב'), 'clean'],
  ...each('H120', 'text-invisible', ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\u034f', '\u2063']),
  ...each('H120', 'text-invisible', ['\u115f', '\u3164', '\uffa0', '\u17b4', '\u180e']),
  ['H120 in Persian and in emoji', doc('می\u200cخواهم 👩\u200d👧 क्\u200dष ❤\ufe0f 1\ufe0f\u20e3'), 'clean'],
  ...each('H121', CONTROL, ['\u{e0041}', '\u{e0001}', '\u{e01f0}', '\ufe00', '\u{e0100}', '\ufe0f', '\u180b']),
  ['H121 two forms on one letter', doc('葛\u{e0100}\u{e0101}'), [CONTROL]],
  ['H121 the form of a letter', doc('葛\u{e0100}'), 'clean'],
];

const terms = (one: string, other: string) => ({
  'content/terms.yml': `- {id: a, term: ${one}, definition: x}\n- {id: b, term: ${other}, definition: x}\n`,
});

const LETTER_ROWS: readonly Row[] = [
  ['H122 two alphabets', doc('p\u0430ypal'), ['text-mixed-letters']],
  [
    'H122 two alphabets in a title',
    { 'content/documents/rules/document.yml': 'kind: rules\ntitle: Rul\u0435s\n' },
    ['text-mixed-letters'],
  ],
  ['H122 two alphabets in two words', doc('Paypal и аптека'), 'clean'],
  ['H122 an id of other letters', doc('Text. {#quorum\u0430}'), ['id-malformed', 'text-mixed-letters']],
  [
    'H123 a term of two alphabets',
    { 'content/terms.yml': '- {id: a, term: Plot, definition: x}\n- {id: b, term: Pl\u043et, definition: x}\n' },
    ['id-collision', 'text-mixed-letters'],
  ],
  [
    'H123 a term in another alphabet',
    {
      'content/terms.yml': '- {id: a, term: cop, definition: x}\n- {id: b, term: \u0441\u043e\u0440, definition: x}\n',
    },
    ['id-collision'],
  ],
  ['H123 terms that differ by a figure', terms('Form l', 'form 1'), ['id-collision']],
  ['H123 two terms of one name', terms('Plot', 'plot'), ['id-collision']],
  ['H123 terms that are only alike', terms('Plot', 'Plots'), 'clean'],
  ['H124 two hundred accents', doc(`a${'\u0334'.repeat(200)}`), ['text-heaped-marks']],
  ['H124 a dozen accents', doc(`a${'\u0334'.repeat(12)}`), ['text-heaped-marks']],
  ['H124 as entities', doc(`a${'&#x334;'.repeat(12)}`), 'any'],
  ...each('H125', CONTROL, [
    '\ue000',
    '\u{f0000}',
    '\ufffe',
    '\uffff',
    '\ufdd0',
    '\u{1ffff}',
    '\ufffd',
    '\ufff9',
    '\u0378',
    '\u{3ffff}',
    '\u{10ffff}',
  ]),
  ['H126 digits of two sorts', doc('1٢3'), ['text-mixed-letters']],
  ['H126 digits of one sort', doc('١٢٣ and 123'), 'clean'],
  ...['\\u001b', '\\u202e', '\\ud800', '\\u0000'].map(
    (written): Row => [`H127 ${written} in a title of a schema`, titled(`Rules ${written}`), [CONTROL]],
  ),
  ['H127 \\u202e in a key of a schema', keyed('a\\u202e'), [CONTROL]],
  ['H127 such characters in a pattern of a schema', patterned('^[^\\u0000\\u202e]*$'), 'clean'],
  ['H127 half a pair', front('note: "\\ud800"\n'), [CONTROL]],
  [
    'H128 accents apart are put together, and told of',
    { [EDITION]: edition('## Cafe\u0301 {#plots}\n\nText.\n') },
    ['text-encoding'],
  ],
  ...['\u00a0', '\u2009', '\u3000'].map(
    (blank): Row => [`H129 ${JSON.stringify(blank)} in a value`, front(`change: first${blank}\n`), ['schema-value']],
  ),
  ...['\u00a0', '\u2009', '\u3000'].map(
    (blank): Row => [`H129 ${JSON.stringify(blank)} in an id`, doc(`Text. {#a${blank}b}`), ['id-malformed']],
  ),
];

describe('hostile bytes are answered', () => {
  test.each(ENCODING_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));
});

describe('characters that nobody sees are told of', () => {
  test.each(HIDDEN_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));
});

describe('letters that are not what they seem are told of', () => {
  test.each(LETTER_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));

  test.each(INERT.filter(([name]) => /^(?:H197|many)/.test(name)))('%s', (_row, body) =>
    expectAnswer(doc(body), 'clean'),
  );
});
