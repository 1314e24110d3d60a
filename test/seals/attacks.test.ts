import { describe, expect, test } from 'vitest';
import { SEALS } from '../sealed-files.ts';
import { edited, MILL, NEXT, RULES, resealed, reword, rulesOn, textAt, verdictOn } from './withy-mill.ts';

const BROKEN = `seal-broken ${RULES}:4 The text of edition 1 of “Rules of the Trust” is not the one that was sealed.`;

test('the sealed text as it stands passes', () => {
  expect(verdictOn(MILL)).toEqual([]);
});

describe('a change to a sealed text closes the gate', () => {
  test.each([
    ['one letter', 'keeps Withy Mill', 'keeps Withy mill'],
    ['a full stop', 'opens it to the public.', 'opens it to the public'],
    [
      'the value and the words of a number',
      'value: 4, unit: trustees, words: four',
      'value: 3, unit: trustees, words: three',
    ],
    ['the unit of a number', 'unit: trustees', 'unit: members'],
    ['whom a number binds', 'applies-to: board', 'applies-to: friends-meeting'],
    ['a heading', '## The Board {', '## Our Board {'],
    ['the level of a heading', '## Working groups {', '### Working groups {'],
    ['an id that nobody cites', '{#notice}', '{#notice-period}'],
    ['an id that is taken away', ' {#notice}', ''],
    ['emphasis', 'once a year', '*once* a year'],
    ['the target of a citation', '[](#friends-meeting)', '[](#working-groups)'],
    ['the words of a citation', '[Friend](term:friend)', '[friend](term:friend)'],
    ['a number printed as plain words', '{notice} before', 'twenty-one days before'],
    ['a number of the source', '{#notice}', '{#notice source-number=4.5}'],
    ['a clause set apart', '\n- It agrees', '\n  - It agrees'],
  ])('%s', (_name, from, to) => {
    expect(verdictOn(edited(reword(RULES, from, to)))).toContain(BROKEN);
  });

  test('two clauses swapped', () => {
    const [first, second] = [
      '- looks after the mill, its money and its volunteers;\n',
      '- answers to the Meeting, see [](#friends-meeting).\n',
    ];
    const swapped = textAt(RULES).replace(first, '@').replace(second, first).replace('@', second);
    expect(verdictOn(edited({ [RULES]: swapped }))).toEqual([BROKEN]);
  });

  test('a clause taken out, and one put in', () => {
    const clause = '- looks after the mill, its money and its volunteers;\n';
    expect(verdictOn(edited(reword(RULES, clause, '')))).toEqual([BROKEN]);
    expect(verdictOn(edited(reword(RULES, clause, `${clause}- may sell the mill;\n`)))).toEqual([BROKEN]);
  });

  test('the title', () => {
    const files = edited(reword('content/documents/rules/document.yml', 'Rules of the Trust', 'Rules of the Mill'));
    expect(verdictOn(files)).toEqual([BROKEN.replace('Trust', 'Mill')]);
  });

  test('text in Markdown where a text in YAML says something else', () => {
    const yaml =
      'document: rules\nedition: 1\nstatus: adopted\nadoption: {decision: agm-2025}\nprovisions:\n  - text: "Nothing."\n';
    const files = edited({ [RULES]: undefined, [RULES.replace('.md', '.yml')]: yaml });
    expect(rulesOn(files)).toContain('seal-broken');
  });
});

describe('what a seal does not cover may change', () => {
  test.each<[string, (text: string) => string]>([
    ['where a line ends', (text) => text.replaceAll(' and ', '\nand ')],
    [
      'blank lines and the mark of a list',
      (text) => text.replaceAll('\n- ', '\n\n* ').replaceAll('\n## ', '\n\n\n## '),
    ],
    [
      'a note of the editors',
      (text) => text.replace('numbers:', 'notes:\n  - {on: quorum, text: Four of seven.}\nnumbers:'),
    ],
    ['dates', (text) => text.replace('commencement: 2025-04-01', 'commencement: 2025-05-01\nexpiry: 2030-01-01')],
    [
      'an end by repeal',
      (text) => text.replace('commencement: 2025-04-01', 'commencement: 2025-04-01\nrepeal: 2027-01-01'),
    ],
    ['the note for the list of changes', (text) => text.replace('The first rules', 'The very first rules')],
    ['the order of the numbers', (text) => text.replace(/( {2}quorum: .*\n)( {2}notice: .*\n)/, '$2$1')],
    ['an escape that is not needed', (text) => text.replace('once a year.', 'once a year\\.')],
  ])('%s', (_name, change) => {
    const text = change(textAt(RULES));
    expect(text).not.toBe(textAt(RULES));
    expect(verdictOn(edited({ [RULES]: text }))).toEqual([]);
  });
});

describe('what was adopted stays adopted, under its number', () => {
  test('a sealed text turned back into a draft is told once', () => {
    const files = edited(reword(RULES, 'status: adopted', 'status: draft'));
    expect(verdictOn(files)).toEqual([`seal-status ${RULES}:4 This text was adopted, and its file now says “draft”.`]);
  });

  test('so is one that is withdrawn, its adoption wiped out', () => {
    const files = edited(reword(RULES, 'status: adopted\nadoption: {decision: agm-2025}', 'status: withdrawn'));
    expect(verdictOn(files)).toEqual([
      `seal-status ${RULES}:4 This text was adopted, and its file now says “withdrawn”.`,
    ]);
  });

  test('a misspelt status is no other status', () => {
    expect(rulesOn(edited(reword(RULES, 'status: adopted', 'status: adoptd')))).not.toContain('seal-status');
  });

  test('the file of a sealed text that is deleted', () => {
    expect(verdictOn(edited({ [RULES]: undefined, [NEXT]: undefined }))).toContain(
      `seal-lost ${SEALS}:6 Edition 1 of “Rules of the Trust” was adopted, and its file is gone.`,
    );
    expect(rulesOn(edited({ [RULES]: undefined }))).not.toContain('id-sequence');
    expect(rulesOn(edited({ [RULES]: undefined, [NEXT]: undefined }))).not.toContain('path-missing');
  });

  test('a sealed text under another number, told once and with the number that it had', () => {
    const third = textAt(RULES).replace('edition: 1', 'edition: 3');
    const files = edited({ [RULES]: undefined, 'content/documents/rules/editions/3.md': third });
    const found = verdictOn(files).filter((line) => /^(?:seal|id)-/.test(line));
    expect(found).toEqual([
      `seal-lost ${SEALS}:6 Edition 1 of “Rules of the Trust” was adopted, and its file is gone.`,
    ]);
  });

  test('the folder of a sealed document that is deleted or renamed', () => {
    const gone = { [RULES]: undefined, [NEXT]: undefined, 'content/documents/rules/document.yml': undefined };
    const lost = `seal-lost ${SEALS}:4 The document “rules” was adopted, and its folder is gone.`;
    expect(verdictOn(edited(gone))).toContain(lost);
    const title = textAt('content/documents/rules/document.yml');
    const renamed = {
      ...gone,
      'content/documents/statutes/document.yml': title,
      'content/documents/statutes/editions/1.md': textAt(RULES).replace('document: rules', 'document: statutes'),
    };
    const found = (more: string) =>
      verdictOn(edited({ ...renamed, 'content/documents/statutes/document.yml': title + more })).filter((line) =>
        line.startsWith('seal'),
      );
    expect([found(''), found('former-ids: [rules]\n')]).toEqual([[lost], []]);
  });
});

describe('the file of the seals', () => {
  const seals = textAt(SEALS);
  const withSeals = (text: string | undefined) => verdictOn(edited({ [SEALS]: text }));
  const digit = (text: string) => (text.startsWith('0') ? `1${text.slice(1)}` : `0${text.slice(1)}`);
  const EDITED = `seal-chain ${SEALS}:9 Link 1 in the chain of “rules” does not follow from those before it: it was edited.`;

  test.each<[string, (text: string) => string]>([
    ['a fingerprint', (text) => text.replace(/(?<="text": ")[0-9a-f]{64}/, digit)],
    ['a link', (text) => text.replace(/(?<="link": ")[0-9a-f]{64}/, digit)],
    ['the number of an edition', (text) => text.replace('"edition": 1', '"edition": 2')],
  ])('with %s edited by hand', (_name, change) => {
    expect(withSeals(change(seals))).toEqual([EDITED]);
  });

  test('with a template that is not kept', () => {
    expect(withSeals(seals.replace('"template": 1', '"template": 2'))).toEqual([
      `schema-kind-unknown ${SEALS}:8 Edition 1 was sealed by template 2 of “rules”, and that is not kept.`,
    ]);
  });

  test('without the link or the chain of an adopted text', () => {
    const missing = `seal-missing ${RULES}:4 Edition 1 of “Rules of the Trust” is adopted and has no seal.`;
    expect(withSeals('{"documents": {"rules": []}}')).toEqual([missing]);
    expect(withSeals('{"documents": {}}')).toEqual([missing]);
  });

  test('that is gone: one warning says how to begin', () => {
    expect(withSeals(undefined)).toEqual([
      'seal-absent content/site.yml:1 The adopted text is not sealed: nobody would notice if a word in it were changed.',
    ]);
  });

  test('with the marks of git in it', () => {
    const text = seals.replace(
      '"template": 1,',
      '\n<<<<<<< HEAD\n"template": 1,\n=======\n"template": 2,\n>>>>>>> other\n',
    );
    expect(withSeals(text)).toEqual([
      `text-yaml ${SEALS}:9 Two changes to this file were not brought together, and git has left its marks in it.`,
    ]);
  });

  test.each([
    ['a chain', (text: string) => text.replace('"rules": [', '"rules": [], "rules": [')],
    ['a key of a link', (text: string) => text.replace('"template": 1,', '"template": 1, "template": 1,')],
  ])('with %s given twice', (_name, change) => {
    expect(withSeals(change(seals)).map((line) => line.replace(/:\d+/, ''))).toEqual([
      `text-yaml ${SEALS} The same key stands twice.`,
    ]);
  });
});

test('no waiver lets a seal or a vanished id pass', () => {
  const waivers = [
    'seal-broken',
    'seal-chain',
    'seal-status',
    'seal-lost',
    'seal-missing',
    'seal-correction',
    'id-vanished',
  ]
    .map((rule) => `- {rule: ${rule}, at: "rules@1", reason: "None.", granted-by: the Board, until: 2027-01-01}\n`)
    .join('');
  const files = edited({ ...reword(RULES, 'keeps Withy Mill', 'sells Withy Mill'), 'content/waivers.yml': waivers });
  const found = rulesOn(files);
  expect(found.filter((rule) => rule === 'waiver-unknown')).toHaveLength(7);
  expect(found).toContain('seal-broken');
});

test('a text that is sealed again as it stands passes, which only what stood before can tell', () => {
  const change = reword(RULES, 'keeps Withy Mill', 'sells Withy Mill');
  expect(verdictOn(resealed(change))).toEqual([]);
  expect(rulesOn(resealed(change), MILL)).toEqual(['seal-broken', 'seal-chain']);
});
