import { describe, expect, test } from 'vitest';
import { EDITION, edition, verdictOn } from '../organisation-in.ts';
import { outlineOf } from '../outline-of.ts';

const outline = (body: string, more = '') => outlineOf({ [EDITION]: edition(body, more) });
const verdict = (body: string, more = '') => verdictOn({ [EDITION]: edition(body, more) });
const NUMBERS = 'numbers:\n  quorum: {value: 5, words: five}\n';

describe('what stands in braces at the end of a clause or heading', () => {
  test.each([
    ['an id', '- one {#one}', 'clause 1.1 #one one'],
    ['an id and a source number', '- one {#one source-number=4.5}', 'clause 1.1 (4.5) #one one'],
    ['a source number alone', '- one {source-number=4.5}', 'clause 1.1 (4.5) one'],
    ['an id without a space before it', '- one.{#one}', 'clause 1.1 #one one.'],
    ['an id behind a citation', '- see [it](#plots) {#one}', 'clause 1.1 #one see it'],
    ['an id behind a soft line break', '- one\n  two {#one}', 'clause 1.1 #one one two'],
    ['an id at the end of the first of several paragraphs', '- one {#one}\n\n  two', 'clause 1.1 #one one / two'],
    ['an id at the end of the last of several paragraphs', '- one\n\n  two {#one}', 'clause 1.1 #one one / two'],
    ['nothing, but braces', '- one { #one }', 'clause 1.1 one { #one }'],
    ['words in the midst', '- one {#one} two', 'clause 1.1 one {#one} two'],
    ['braces and a full stop', '- one {#one}.', 'clause 1.1 one {#one}.'],
    ['a class', '- one {.red onclick=x}', 'clause 1.1 one {.red onclick=x}'],
    ['an id and something unknown', '- one {#one colour=red}', 'clause 1.1 one {#one colour=red}'],
    ['code', '- one `{#one}`', 'clause 1.1 one {#one}'],
    [
      'template marks',
      '- one {{ constructor }} {% include "x" %}',
      'clause 1.1 one {{ constructor }} {% include "x" %}',
    ],
  ])('is %s', (_name, body, line) => {
    expect(outline(`## Plots {#plots}\n\n${body}\n`)[1]).toBe(line);
  });

  test('belongs to the clause on whose paragraph it stands, whatever is nested below', () => {
    expect(
      outline('## Plots\n\n- one {#one}\n  - two {#two}\n    - three {#three}\n- four\n  - five\n\n  six {#four}\n'),
    ).toEqual([
      'section 1 #plots Plots',
      'clause 1.1 #one one / two / three',
      'clause 1.1(a) #two two / three',
      'clause 1.1(a)(i) #three three',
      'clause 1.2 #four four / five / six',
      'clause 1.2(a) five',
    ]);
  });

  test('is a heading’s too', () => {
    expect(outline('## Plots and gates {#plots source-number=2.1}\n\nText.\n')[0]).toBe(
      'section 1 (2.1) #plots Plots and gates',
    );
  });

  test.each(['{#One}', '{#}', '{#1}', '{#a_b}', '{#a\u200bb}', '{#a"b}'])(
    'closes the gate where it is %s, no sound id',
    (braces) => {
      const lines = verdict(`## Plots\n\n- one ${braces}\n`).filter((line) => line.includes('id-malformed'));
      expect(lines).toEqual([
        `error id-malformed ${EDITION}:8:1-${7 + braces.length} “${braces.slice(2, -1)}” cannot be an id.`,
      ]);
    },
  );

  test('closes the gate where a clause has two ids', () => {
    expect(verdict('## Plots\n\n- one {#one}\n\n  two {#two}\n')).toEqual([
      `error id-malformed ${EDITION}:8:1-10:13 The clause has two ids, “one” and “two”.`,
    ]);
  });
});

describe('a number in braces', () => {
  test('is printed in its words, wherever it stands', () => {
    expect(
      outline('## Quorum of {quorum}\n\n- {quorum} *{quorum}* [{quorum}](#quorum-of-five) members {#q}\n', NUMBERS),
    ).toEqual(['section 1 #quorum-of-five Quorum of five', 'clause 1.1 #q five five five members']);
  });

  test('is text where there is no such number, or in code', () => {
    expect(outline('## A\n\n- {Quorum} {nobody} `{quorum}` {quorum }\n', NUMBERS)[1]).toBe(
      'clause 1.1 {Quorum} {nobody} {quorum} {quorum }',
    );
  });

  test('is printed in figures where it has no words', () => {
    expect(outline('## A\n\n- {notice} days\n', 'numbers:\n  notice: {value: 14}\n')[1]).toBe('clause 1.1 14 days');
  });
});

describe('a paragraph', () => {
  test('that ends with a colon before a list is its lead-in, and not counted', () => {
    expect(outline('## A\n\nThe Board:\n\n- meets;\n- reports.\n\nIt does more.\n')).toEqual([
      'section 1 #a A',
      'lead-in The Board:',
      'clause 1.1 meets;',
      'clause 1.2 reports.',
      'clause 1.3 It does more.',
    ]);
  });

  test('that is marked as a lead-in is one, with an id of its own', () => {
    expect(outline('## A\n\nThe Board {#who lead-in}\n\n- meets.\n')[1]).toBe('lead-in #who The Board');
  });

  test('that ends with a colon before no list is a clause', () => {
    expect(outline('## A\n\nAs follows:\n\nThe Board meets.\n').slice(1)).toEqual([
      'clause 1.1 As follows:',
      'clause 1.2 The Board meets.',
    ]);
  });
});

describe('sections', () => {
  test('hold their sub-sections, whose clauses are counted on', () => {
    expect(
      outline('Opening.\n\n## A\n\nOne.\n\n### B\n\nTwo.\n\n#### C\n\nThree.\n\n### D\n\nFour.\n\n## E\n\nFive.\n'),
    ).toEqual([
      'clause Opening.',
      'section 1 #a A',
      'clause 1.1 One.',
      'section #b B',
      'clause 1.2 Two.',
      'section #c C',
      'clause 1.3 Three.',
      'section #d D',
      'clause 1.4 Four.',
      'section 2 #e E',
      'clause 2.1 Five.',
    ]);
  });

  test('of one heading have ids of their own, in order', () => {
    expect(
      outline('## Fees\n\nx\n\n## Fees\n\nx\n\n## Fees 2\n\nx\n\n## Fees\n\n### Fees\n\nx\n').filter((line) =>
        line.startsWith('section'),
      ),
    ).toEqual([
      'section 1 #fees Fees',
      'section 2 #fees-2 Fees',
      'section 3 #fees-2-2 Fees 2',
      'section 4 #fees-3 Fees',
      'section #fees-3-fees Fees',
    ]);
  });

  test('keep their made ids when another heading is put in', () => {
    const ids = (body: string) =>
      outline(body)
        .filter((line) => line.includes('section'))
        .map((line) => line.replace(/ \d+ /, ' '));
    const before = ids('## Plots\n\nx\n\n## Gates\n\nx\n');
    expect(ids('## Fees\n\nx\n\n## Plots\n\nx\n\n## Gates\n\nx\n').slice(1)).toEqual(before);
  });

  test('do not take an id that a clause was given', () => {
    expect(outline('## Fees\n\n- one {#fees}\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'section 1 #fees-2',
      'clause 1.1 #fees',
    ]);
  });

  test.each([
    ['## !!!', 'error id-malformed'],
    ['## 😀', 'error id-malformed'],
    ['##', 'error text-heading'],
  ])('%j without a word in Latin letters close the gate', (heading, expected) => {
    expect(verdict(`${heading}\n\nText.\n`).map((line) => line.split(' ').slice(0, 2).join(' '))).toContain(expected);
  });

  test('by the thousand, all alike, are read', () => {
    const ids = outline('## a\n\nx\n\n'.repeat(3000)).filter((line) => line.startsWith('section'));
    expect(new Set(ids.map((line) => line.split(' ')[2])).size).toBe(3000);
  });
});

describe('numbering', () => {
  test('goes by letters, Roman figures and figures below a clause', () => {
    expect(
      outline('## A\n\n1. one\n   1. two\n      1. three\n         1. four\n            1. five\n')
        .slice(1)
        .map((line) => line.split(' ')[1]),
    ).toEqual(['1.1', '1.1(a)', '1.1(a)(i)', '1.1(a)(i)(1)', '1.1(a)(i)(1)(a)']);
  });

  test('goes on past z, and is the tool’s whatever the writer counts', () => {
    const items = Array.from({ length: 28 }, () => '   1. x').join('\n');
    const numbers = outline(`## A\n\n7. one\n${items}\n`)
      .slice(2)
      .map((line) => line.split(' ')[1]);
    expect([numbers[0], numbers[25], numbers[26], numbers[27]]).toEqual(['1.1(a)', '1.1(z)', '1.1(aa)', '1.1(ab)']);
  });

  test('counts clauses alone where a text has no sections', () => {
    expect(outline('One.\n\n- two\n')).toEqual(['clause 1 One.', 'clause 2 two']);
  });
});

test('what is not published closes the gate at its place', () => {
  expect(
    verdict('## A\n\nA <b onclick=x>b</b> ![alt](https://x.example/p.gif) [j](javascript:alert(1)) [d](//x.example)\n'),
  ).toEqual([
    `error text-html ${EDITION}:8:3-16 The text holds HTML, “<b onclick=x>”, which is not published.`,
    `error text-image ${EDITION}:8:22-53 The text holds an image, and a governance text is words alone.`,
    `error text-link-unsafe ${EDITION}:8:54-78 A link cannot start with “javascript:”.`,
    `error text-link-unsafe ${EDITION}:8:79-95 The address of the link is not one that can be trusted.`,
  ]);
});
