import { describe, expect, test } from 'vitest';
import { writeBody } from '../../src/exports/write-body.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Phrasing } from '../../src/model/phrasing.ts';
import type { Block } from '../../src/model/provision.ts';
import { canonicalText } from '../../src/seals/canonical-text.ts';
import { differingParts } from '../../src/seals/differing-parts.ts';
import { loadEdition } from '../exports/organisation.ts';
import {
  citation,
  clause,
  edition,
  leadIn,
  number,
  paragraph,
  quotation,
  section,
  verbatim,
} from '../redline/build-edition.ts';
import { seededDice } from '../redline/seeded-dice.ts';
import { mutated, randomBlocks, sentence } from './random-texts.ts';

const TITLE = { title: 'The Rules' };
const canonical = (text: Pick<Edition, 'content' | 'numbers'>) => canonicalText(TITLE, text);

test('a text has one form, however its Markdown is written: written anew from its tree it is the same', () => {
  for (let seed = 1; seed <= 4; seed += 1) {
    const dice = seededDice(seed);
    const content = Array.from({ length: 12 }, () => randomBlocks(dice, 2)).flat();
    const read = loadEdition('1.md', head(writeBody(content))).edition;
    const again = loadEdition('1.md', head(writeBody(read.content))).edition;
    expect({ seed, form: canonical(again) }).toEqual({ seed, form: canonical(read) });
  }
});

test('lines may end elsewhere', () => {
  for (let seed = 1; seed <= 3; seed += 1) {
    const dice = seededDice(seed);
    const plain = Array.from(
      { length: 40 },
      () => `- ${sentence(dice).replaceAll('\\', '')} {#part-${dice(1e6)}}\n`,
    ).join('');
    const wrapped = plain.replace(/ (?=[a-z])/g, () => (dice(3) === 0 ? '\n  ' : ' '));
    const forms = [plain, wrapped, plain.replaceAll('\n', '\n\n')].map((text) =>
      canonical(loadEdition('1.md', head(`## Aims\n\n${text}`)).edition),
    );
    expect({ seed, forms: new Set(forms).size }).toEqual({ seed, forms: 1 });
  }
});

test('any change to the tree is a change to the form, and is found as a part that differs', () => {
  let changed = 0;
  for (let seed = 1; seed <= 600; seed += 1) {
    const dice = seededDice(seed);
    const before = edition(randomBlocks(dice, 2), { numbers: [number('quorum', 1 + dice(9))] });
    const after = { ...before, content: mutated(dice, before.content) };
    const isSame = bare(before.content) === bare(after.content);
    if (!isSame) changed += 1;
    expect({
      seed,
      same: canonical(before) === canonical(after),
      parts: differingParts(before, after).length === 0,
    }).toEqual({ seed, same: isSame, parts: isSame });
  }
  expect(changed).toBeGreaterThan(300);
});

describe('every part of a text counts', () => {
  const TEXT = edition(
    [
      section(
        'Aims',
        [
          leadIn('We:'),
          clause(['meet', clause('often', { id: 'often' })], { id: 'meet', label: 'Aim 1', sourceNumber: '4.5' }),
        ],
        { id: 'aims', sourceNumber: '4' },
      ),
    ],
    { numbers: [number('quorum', 5)] },
  );
  const aims = (
    fields: object,
    content: readonly Block[] = TEXT.content.flatMap((block) =>
      'content' in block && block.form === 'section' ? block.content : [],
    ),
  ) => [section('Aims', content, { id: 'aims', sourceNumber: '4', ...fields })];
  const meet = (fields: object, words: string | Phrasing = 'meet') =>
    aims({}, [
      leadIn('We:'),
      clause([typeof words === 'string' ? words : paragraph([words]), clause('often', { id: 'often' })], {
        id: 'meet',
        label: 'Aim 1',
        sourceNumber: '4.5',
        ...fields,
      }),
    ]);
  const variants: readonly (readonly [string, Pick<Edition, 'content' | 'numbers'>])[] = [
    ['as it stands', TEXT],
    ['a heading', { ...TEXT, content: aims({ heading: [{ type: 'text', value: 'Our aims' }] }) }],
    ['the level of a heading', { ...TEXT, content: aims({ level: 3 }) }],
    ['the id of a section', { ...TEXT, content: aims({ id: 'our-aims' }) }],
    ['an id that is not written', { ...TEXT, content: aims({ hasWrittenId: false }) }],
    ['the source’s number of a section', { ...TEXT, content: aims({ sourceNumber: '5' }) }],
    ['the id of a clause', { ...TEXT, content: meet({ id: 'met' }) }],
    ['a label', { ...TEXT, content: meet({ label: 'Aim 2' }) }],
    ['the source’s number of a clause', { ...TEXT, content: meet({ sourceNumber: '4.6' }) }],
    ['words', { ...TEXT, content: meet({}, 'meets') }],
    ['strong words', { ...TEXT, content: meet({}, { type: 'strong', children: [{ type: 'text', value: 'meet' }] }) }],
    ['emphasis', { ...TEXT, content: meet({}, { type: 'emphasis', children: [{ type: 'text', value: 'meet' }] }) }],
    ['code', { ...TEXT, content: meet({}, { type: 'code', value: 'meet' }) }],
    ['a citation', { ...TEXT, content: meet({}, citation('rules#name', 'meet')) }],
    ['another citation', { ...TEXT, content: meet({}, citation('rules#aims', 'meet')) }],
    ['a bare citation', { ...TEXT, content: meet({}, citation('rules#aims')) }],
    [
      'a link',
      {
        ...TEXT,
        content: meet(
          {},
          {
            type: 'link',
            url: 'https://a.example/',
            children: [{ type: 'text', value: 'meet' }],
            place: citation('').place,
          },
        ),
      },
    ],
    ['a printed number', { ...TEXT, content: meet({}, { type: 'number', id: 'quorum', words: 'meet' }) }],
    ['no lead-in', { ...TEXT, content: aims({}, [clause('We:'), ...aims({}).flatMap((one) => one.content.slice(1))]) }],
    [
      'a quotation',
      { ...TEXT, content: aims({}, [quotation('We:'), ...aims({}).flatMap((one) => one.content.slice(1))]) },
    ],
    [
      'letters kept as they are',
      { ...TEXT, content: aims({}, [verbatim('We:'), ...aims({}).flatMap((one) => one.content.slice(1))]) },
    ],
    [
      'one level less',
      {
        ...TEXT,
        content: aims({}, [
          leadIn('We:'),
          clause('meet', { id: 'meet', label: 'Aim 1', sourceNumber: '4.5' }),
          clause('often', { id: 'often' }),
        ]),
      },
    ],
    ['a value', { ...TEXT, numbers: [number('quorum', 6, { words: '5' })] }],
    ['the words of a number', { ...TEXT, numbers: [number('quorum', 5, { words: 'five' })] }],
    ['a unit', { ...TEXT, numbers: [number('quorum', 5, { unit: 'trustees' })] }],
    ['whom it binds', { ...TEXT, numbers: [number('quorum', 5, { appliesTo: 'board' })] }],
    ['the id of a number', { ...TEXT, numbers: [number('quota', 5)] }],
    ['no number', { ...TEXT, numbers: [] }],
  ];

  test('no two of these texts have one form', () => {
    const forms = Map.groupBy(variants, ([, text]) => canonical(text));
    expect([...forms.values()].filter((same) => same.length > 1).map((same) => same.map(([name]) => name))).toEqual([]);
  });

  test('so does the title', () => {
    expect(canonicalText({ title: 'The rules' }, TEXT)).not.toBe(canonical(TEXT));
    expect(canonicalText({ title: ' The  Rules ' }, TEXT)).toBe(canonical(TEXT));
  });
});

test('the same text in Markdown and in YAML has one form', () => {
  const NUMBERS = 'numbers:\n  quorum: {value: 4, unit: members, words: four}\n';
  const markdown = head(
    '## Our aims {#aims source-number=2}\n\nWe:\n\n- meet when {quorum} members are\n  *present*, see [](#aims); {#meet}\n  - often; {#often}\n- report to [all](body:all).\n',
    NUMBERS,
  );
  const yaml = `${HEAD}${NUMBERS}provisions:
  - id: aims
    heading: Our aims
    source-number: "2"
    lead-in: "We:"
    clauses:
      - id: meet
        text: "meet when {quorum} members are *present*, see [](#aims);"
        clauses: [{id: often, text: "often;"}]
      - text: "report to [all](body:all)."
`;
  expect(canonical(loadEdition('1.yml', yaml).edition)).toBe(canonical(loadEdition('1.md', markdown).edition));
});

test('what the tool adds is left out: numbers of clauses, words of bare citations, ids made from headings', () => {
  const form = canonical(loadEdition('1.md', head('## Aims\n\n- See [](#aims).\n')).edition);
  expect(form).toBe(
    '["The Rules",[["section",2,null,null,["Aims"],[["clause",null,null,null,[["paragraph",["See ",["citation","#aims",[]],"."]]]]]]],[]]',
  );
});

const HEAD = 'document: rules\nedition: 1\nstatus: draft\n';

function head(body: string, more = ''): string {
  return `---\n${HEAD}${more}---\n${body}`;
}

/** The tree without places, and without what white space alone tells apart. */
function bare(content: readonly Block[]): string {
  return JSON.stringify(content, (key, value: unknown) =>
    key === 'place' || key === 'kindSection' ? undefined : value,
  );
}
