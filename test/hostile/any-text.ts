import fc from 'fast-check';

const SIGNS = [
  ...[
    'word',
    'must',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '# ',
    '## ',
    '### ',
    '- ',
    '* ',
    '1. ',
    '    ',
    '> ',
    '```',
    '~~~',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[](#a)',
    '[x](rules#plots)',
    '[x](body:b)',
    '[x](http://x.example)',
  ],
  ...['<', '>', '<b>', '</b>', '<!-- ', ' -->', '&amp;', '&#x202e;', '&#0;', '\\', '{', '}', '{#a}', '{#b-c}', '{#A}'],
  ...['{lead-in}', '{quorum}', '{#a source-number=1.2}', ':', '|', '|-|-|', '---', '===', '![x](y)', '[a]: x', 'TBC'],
  ...[
    '\u202e',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u0000',
    '\ud83d',
    'е',
    'é',
    'e\u0301',
    '水',
    '👩‍👧',
    'א',
    '1٢',
    '\r',
    '\u2028',
  ],
];
const YAML_SIGNS = [
  ...[
    'a',
    'id',
    'text',
    'heading',
    'clauses',
    'provisions',
    'document',
    'edition',
    'status',
    'numbers',
    'notes',
    'title',
  ],
  ...[
    'kind',
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|\n',
    '>\n',
    '#',
    ' #',
    '&a ',
  ],
  ...[
    '*a',
    '!x ',
    '!!js/function ',
    '<<: ',
    '---',
    '...',
    '%',
    '@',
    '~',
    'null',
    '1',
    '1.10',
    '2024-02-30',
    '__proto__',
    '\\u202e',
  ],
];
const KEYS = [
  ...['note', 'numbers', 'notes', 'removed', 'adoption', 'commencement', 'expiry', 'repeal', 'change', 'subtitle'],
  ...[
    'comment-until',
    'transcribed',
    'illustrative',
    'proposal',
    'source-heading',
    'status',
    'provisions',
    '__proto__',
  ],
];

const joined = (signs: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...signs), { maxLength }).map((parts) => parts.join(''));

/** A text of Markdown signs in any order. */
export const anyMarkdown: fc.Arbitrary<string> = joined(SIGNS, 60);

/** Keys and values in any order and of any kind, as lines of YAML. */
export const anyFrontMatter: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), fc.oneof(joined(YAML_SIGNS, 8), fc.json({ maxDepth: 3 }), fc.string())), {
    maxLength: 6,
  })
  .map((entries) => entries.map(([key, value]) => `${key}: ${value.replaceAll('\n', ' ')}\n`).join(''));

/** A file of YAML signs in any order, often with the keys of an edition above. */
export const anyYaml: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '',
      'document: rules\nedition: 1\nstatus: draft\n',
      'document: rules\nedition: 1\nprovisions:\n  - ',
    ),
    fc.oneof(joined(YAML_SIGNS, 40), fc.json({ maxDepth: 5 })),
  )
  .map((parts) => parts.join(''));

/** What could stand in a file with this ending: bytes, signs of its form, JSON. */
export function anyBytes(ending: string): fc.Arbitrary<Uint8Array> {
  const text = ending === '.md' ? anyMarkdown : joined(YAML_SIGNS, 40);
  const asBytes = (words: fc.Arbitrary<string>) => words.map((word): Uint8Array => Buffer.from(word));
  return fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    asBytes(text),
    asBytes(fc.json({ maxDepth: 6 })),
    asBytes(fc.string({ unit: 'binary', maxLength: 100 })),
  );
}
