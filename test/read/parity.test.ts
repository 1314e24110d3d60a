import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/parse/markdown.ts';

const ROOT = join(import.meta.dirname, '../..');
const remark = unified().use(remarkParse).freeze();
// Texts that nest without end are refused before they are parsed.
const REFUSED = 'src/rules/limit-depth/**';
const FILES = globSync(['content/**/*.md', 'src/rules/*/examples/**/*.md', 'test/fixtures/**/content/**/*.md'], {
  cwd: ROOT,
  exclude: [REFUSED],
}).sort();

const SNIPPETS: readonly string[] = [
  '',
  '\n\n',
  '# a',
  '## a {#b}\n\ntext',
  'a\n===\nb\n---',
  '- a\n- b\n\n- c',
  '- a\n\n  b\n\n  - c\n    - d\n\n    e\n- f',
  '1. a\n2. b\n7) c',
  '* a\n+ b\n- c',
  '-\n  a\n-\n',
  '- a\n\n\n\n- b',
  '    code\n\n    more',
  '```js\n## not a heading\n```',
  '~~~\nunclosed',
  '> quote\ncontinued\n\n> > nested',
  '> - a\n> - b\n\nc',
  '*a **b** c* _d_ __e__ ***f***',
  'a*b*c _a_b_',
  '**bold:** text',
  '[a](b) [a](<b c> "t") [](c) [a]() [a](b\\)c)',
  '[a][b] [b] [b][]\n\n[b]: https://x.example "t"\n[B]: second',
  '![alt](x.png) ![][b]\n\n[b]: y',
  '<https://x.example> <mailto:a@b.c> https://x.example www.x.example a@b.c',
  'a <b onclick=x>c</b> <!-- d --> <?e?> <![CDATA[f]]>',
  '<div>\n## a\n</div>\n\nb',
  '<!-- a\n\n## b\n-->\n\nc',
  'a  \nb\\\nc',
  '\\# a \\* b \\{#c} \\\\ &amp; &lt;script&gt; &#x202e; &#0; &nope; &copy;',
  '`a` ``b ` c`` `d\ne`',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '~~struck~~ [^1]\n\n[^1]: note',
  '- [ ] task\n- [x] done',
  ':::note\na\n:::\n\n:icon[b]{c=d}',
  '$a$ $$b$$',
  '---\n\n***\n\n_ _ _',
  'a\n- b\n1. c\n2) d',
  'a\n    b\n\tc',
  '\ta\n\n-\tb\n\n \tc',
  '- a\n> b\n- c',
  '1234567890. a',
  '## a ##\n### b \\###\n#c\n####### d',
  'é 😀 [ä](#ö) *👩‍👩‍👧* b\n\n漢字 *x* 。',
  'a\u00a0b\u2003c\u200bd',
  '“smart” ‘quotes’ – — …',
  '{quorum} members {#a}\n{lead-in}',
  '[a\nb](c) *d\ne*',
  '- a\n\n      code\n\n- b\n  ## c',
  '- a\n  b\nc\n\n\nd',
  '[a]: b\n[a]: c\n\n[a]',
  "[a]:\nb\n't'\n\n[ẞ]: x\n\n[SS]",
  '***a** b*\n**a*b*c**',
  '<a\nb>c</a>',
  '   - a\n   - b\n  - c\n - d',
  '- - - a\n\n1. - > b',
];

/** The tree as plain data. What is undefined is not there. */
function plain(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'offset' ? undefined : value)));
}

describe('our parser gives the tree of remark-parse, with its positions', () => {
  test.each(SNIPPETS)('for %j', (text) => {
    expect(plain(readMarkdown(text))).toEqual(plain(remark.parse(text)));
  });

  test.each(FILES)('for %s', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8').replace(/\r\n?/g, '\n');
    expect(plain(readMarkdown(text))).toEqual(plain(remark.parse(text)));
  });
});
