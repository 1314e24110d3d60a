import { describe, expect, test } from 'vitest';
import { letterForLetter } from '../../src/reports/markdown/letter-for-letter.ts';
import { redlineLine, spokenRedlineLine } from '../../src/reports/markdown/redline-line.ts';
import { seededDice } from '../redline/seeded-dice.ts';
import { nodesIn, wordsOf } from './nodes-in.ts';

const HOSTILE = [
  '</details><script>alert(1)</script>',
  '```\n# Heading\n```',
  '![](http://t.example/x.png)',
  '[the gate](https://evil.example)',
  '<https://evil.example>',
  'https://evil.example/x and www.evil.example and a@evil.example',
  '@team, @org/team',
  '#1, GH-12, owner/repo#3',
  'Commit 0123456789abcdef0123456789abcdef01234567, or 0a1b2c3.',
  ':rocket: :+1:',
  '| a | b |\n|---|---|\n| c | d |',
  '- [x] done',
  '1. first',
  '+ more',
  '===',
  '---',
  '> quoted',
  '# Heading',
  '[^1] and [^1]: note',
  '$x^2$ and $$y$$',
  ':::warning\nx\n:::',
  '&lt;b&gt; &#64;team &copy;',
  '**bold** _it_ ~~gone~~ `code` \\ back',
  '<!-- hidden -->',
  '[a]: https://evil.example',
];

const LIVE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}]|#\d|\bGH-\d|:\/\/|\bwww\.|:(?:rocket|\+1):|\b[0-9a-f]{7,}\b/u;

describe('words of the content do nothing but stand there', () => {
  test.each(HOSTILE)('%j', (words) => {
    const markdown = `- ${letterForLetter(words)}\n  > ${letterForLetter(words)}\n\n### ${letterForLetter(words)}\n`;
    expect([...new Set(nodesIn(markdown).map(({ type }) => type))].sort()).toEqual(
      ['blockquote', 'heading', 'list', 'listItem', 'paragraph', 'root', 'text'].sort(),
    );
    expect(wordsOf(markdown)).toBe(words.replace(/\s+/g, ' ').repeat(3));
    const shown = nodesIn(markdown).map(({ value }) => value ?? '');
    expect(shown.filter((value) => LIVE.test(value))).toEqual([]);
  });

  test('what hides or commands is shown as its code point', () => {
    expect(wordsOf(letterForLetter('a\u202eb\u001b[31mc\u200bd'))).toBe('a\\u{202e}b\\u{1b}[31mc\\u{200b}d');
  });

  test('any signs in any order', () => {
    const dice = seededDice(11);
    const signs = [
      ...'ab1 \t\n*_~`<>[]()!#@&;:|$^\\/.+-="\'%{}',
      '](',
      '<b>',
      '&#64;',
      '```',
      'www.',
      'https://',
      '@a',
    ];
    for (let round = 0; round < 3000; round += 1) {
      const words = Array.from({ length: 1 + dice(14) }, () => signs[dice(signs.length)])
        .join('')
        .trim();
      if (words === '') continue;
      const markdown = `- ${letterForLetter(words)}\n`;
      const types = new Set(nodesIn(markdown).map(({ type }) => type));
      expect([
        words,
        [...types].filter((type) => !['root', 'list', 'listItem', 'paragraph', 'text'].includes(type)),
      ]).toEqual([words, []]);
      expect(wordsOf(markdown)).toBe(words.replace(/\s+/g, ' '));
    }
  });
});

describe('a redline is drawn as struck out before bold', () => {
  test('the deleted words, a space, the inserted ones', () => {
    expect(
      redlineLine([
        { change: 'kept', words: 'unless ' },
        { change: 'deleted', words: 'four' },
        { change: 'inserted', words: 'five' },
        { change: 'kept', words: ' members' },
      ]),
    ).toBe('unless ~~four~~ **five** members');
  });

  test('white space stays outside the marks', () => {
    expect(
      redlineLine([
        { change: 'kept', words: 'a' },
        { change: 'deleted', words: ' b ' },
        { change: 'kept', words: 'c' },
      ]),
    ).toBe('a ~~b~~ c');
  });

  test('where a sign stands beside a letter, a tag takes the place of the mark', () => {
    expect(
      redlineLine([
        { change: 'kept', words: 'chair' },
        { change: 'inserted', words: ', vice-chair' },
        { change: 'kept', words: '(s)' },
      ]),
    ).toBe('chair<strong>, vice-chair</strong>(s)');
  });

  test('the change is said in words where that is asked for', () => {
    expect(
      spokenRedlineLine([
        { change: 'deleted', words: 'four' },
        { change: 'inserted', words: 'five' },
      ]),
    ).toBe('~~\\[deleted: four\\]~~ **\\[inserted: five\\]**');
  });

  test('whatever the words, each change is marked as a whole', () => {
    const dice = seededDice(7);
    const signs = [...'abc 12.,;()"“”*_~`[]<>', ' ', ' '];
    for (let round = 0; round < 2000; round += 1) {
      const text = () => Array.from({ length: 1 + dice(5) }, () => signs[dice(signs.length)]).join('');
      const runs = [
        { change: 'kept', words: `x${text()}` },
        { change: 'deleted', words: text() },
        { change: 'inserted', words: text() },
        { change: 'kept', words: `${text()}x` },
      ] as const;
      const marks = nodesIn(redlineLine(runs)).filter(({ type }) => ['delete', 'strong', 'html'].includes(type));
      const wanted = runs.slice(1, 3).filter(({ words }) => words.trim() !== '');
      const found = marks.filter(({ type, value }) => type !== 'html' || /^<(?:del|strong)>$/.test(value ?? ''));
      expect([runs, found.length]).toEqual([runs, wanted.length]);
    }
  });

  test('words that go on for ever are cut, and say so', () => {
    const drawn = redlineLine([{ change: 'kept', words: 'word '.repeat(100_000) }]);
    expect(drawn).toContain('(497000 letters left out)');
    expect(drawn.length).toBeLessThan(4000);
  });
});
