import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.ts';
import { plainText } from '../../../src/model/phrasing.ts';
import type { Block, Paragraph } from '../../../src/model/provision.ts';
import { checkFolder } from '../../../src/pipeline/check-folder.ts';
import { missingWords } from '../../../src/site/conservation/missing-words.ts';
import { squeeze } from '../../../src/site/conservation/squeeze.ts';
import { wordsOfEdition } from '../../../src/site/conservation/words-of-edition.ts';
import { anyMarkdown } from '../../hostile/any-text.ts';
import { INERT } from '../../hostile/inert-texts.ts';
import { DAY, EDITION, edition, organisationIn, yamlEdition } from '../../organisation-in.ts';

const NUMBERS = 'numbers:\n  quorum: {value: 5, words: five}\n';

/** The edition whose body this is; undefined where the gate refuses it. */
function read(file: string, text: string): Edition | undefined {
  return organisationIn(
    { [EDITION]: undefined, [file]: text },
    (root) => checkFolder({ root, on: DAY }).constitution?.documents[0]?.editions[0],
  );
}

const markdown = (body: string) =>
  read(EDITION, edition(`## Plots {#plots}\n\nThere are {quorum}.\n\n${body}\n`, NUMBERS));

/** The words of the tree that pages are made of, in the order of a page. */
function treeWords(blocks: readonly (Block | Paragraph)[]): string {
  return blocks
    .map((block) => {
      switch (block.form) {
        case 'section':
          return [block.sourceNumber ?? '', plainText(block.heading), treeWords(block.content)].join(' ');
        case 'clause':
          return [block.sourceNumber ?? '', treeWords(block.content)].join(' ');
        case 'quotation':
          return treeWords(block.content);
        case 'verbatim':
          return block.value;
        default:
          return plainText(block.words);
      }
    })
    .join(' ');
}

const lostOf = (text: Edition) => missingWords(wordsOfEdition(text), squeeze(treeWords(text.content)));

const WRITTEN: readonly (readonly [string, string])[] = [
  ['a list in figures', '1. First of all\n2. then 2 more\n\n7) and a last'],
  ['a list in a list', '- The Board:\n  1. meets\n  2. decides; and\n     - minutes are kept'],
  ['a line that begins with a year', 'It was founded in\n2024. It has met since.'],
  ['noted ids', '- The Board meets. {#board-meets source-number=4.5}\n- It decides.'],
  ['a heading with the number of its source', '### Fees {#fees source-number=9}\n\nNone.'],
  ['marks', 'The Board may decide. {power= object="decide (as it sees fit)"}'],
  ['braces that are words', 'Say {so} and {the duty} of it.'],
  ['a printed number', 'Of **{quorum}** members {quorum} decide. {#decide}'],
  ['a block of code', '```yaml 1.\nquorum: {quorum} [x](y) &amp;\n```'],
  ['links', '[here](https://a.example/b_(c)_d "A title"), [there](<https://a.example/e>), [](#plots)'],
  ['a link with brackets', '[here](https://a.example/b\\(c)'],
  ['a link whose address stands apart', 'See [the page][p] and [p].\n\n[p]:\n  https://a.example/\n  "The title"'],
  ['an address alone', '<https://a.example/?q=1&r=2>'],
  ['signs by their name', 'Caf&eacute; &amp; bar &#8212; R&D; AT&T'],
  ['escaped signs', '\\* not a star \\[nor a link\\](nor that) \\{quorum'],
  ['a quotation', '> 1. Quoted\n> words'],
  ['an underlined heading', 'Fees\n----\n\nNone.'],
  ['many writings', 'Мельница, μύλος, 水車, טחנה, طاحونة, पनचक्की, می‌خواهم, 𝔐, e\u0301, ½, №, €, 👩‍👩‍👧'],
  ...INERT,
];

describe('the words of a text as its file holds them', () => {
  test.each(WRITTEN)('%s: all are in what is published', (_name, body) => {
    const text = markdown(body);
    expect(text === undefined ? 'refused by the gate' : lostOf(text)).toBe(undefined);
  });

  test.each(WRITTEN)('%s: a lost letter is noticed', (_name, body) => {
    const text = markdown(body);
    const words = text && squeeze(treeWords(text.content));
    // The words “There are five.” stand before all others.
    const lost = words?.replace('Thereare', 'Therear') ?? '';
    expect(text && missingWords(wordsOfEdition(text), lost)).toMatch(/^are /);
  });

  test('so it is for a text that is kept as data', () => {
    const text = read(
      EDITION.replace('.md', '.yml'),
      yamlEdition(
        '  - clauses:\n      - {text: "They meet in {quorum}s.", id: meet, label: First}\n      - lead-in: "They:"\n        clauses:\n          - text: |-\n              mow the [green](#meet);\n\n              rake it.\n    heading: "2. The Board"\n    text: "It *is*."\n    id: board\n    source-number: "4"\n',
        NUMBERS,
      ),
    );
    expect(text && lostOf(text)).toBe(undefined);
    expect(text && squeeze(treeWords(text.content))).toContain('42TheBoardItisTheymeetinfivesTheymowthegreenrakeit');
  });

  test('whatever is written and let through, all of it is published', { timeout: 120_000 }, () => {
    let read = 0;
    fc.assert(
      fc.property(anyMarkdown, (body) => {
        const text = markdown(body);
        read += text === undefined ? 0 : 1;
        expect(text && lostOf(text)).toBe(undefined);
      }),
      { seed: 6, numRuns: 150 },
    );
    expect(read).toBeGreaterThan(0);
  });
});
