import { rmSync } from 'node:fs';
import { afterAll, describe, test } from 'vitest';
import { edition } from '../organisation-in.ts';
import { CANARY, doc, expectAnswer, front, type Row, raw } from './rows.ts';

const CODE = `require('node:fs').writeFileSync(${JSON.stringify(CANARY)}, 'run')`;
const html = (...pieces: readonly string[]): readonly Row[] =>
  pieces.map((piece) => [piece, doc(`a ${piece}`), ['text-html']]);
const links = (rule: string, ...urls: readonly string[]): readonly Row[] =>
  urls.map((url) => [url, doc(`[a](<${url}>)`), [rule]]);

const CODE_ROWS: readonly Row[] = [
  ['H001 ---js', raw(`---js\n({a: ${CODE}})\n---\nx\n`), ['front-matter-language']],
  ['H002 ---javascript', raw(`---javascript\n${CODE}\n---\nx\n`), ['front-matter-language']],
  ['H003 --- js', raw(`--- js\n${CODE}\n---\nx\n`), ['front-matter-language']],
  ['H004 ---JSON', raw('---JSON\n{}\n---\nx\n'), ['front-matter-language']],
  ['H005 ---coffee', raw(`---coffee\n${CODE}\n---\nx\n`), ['front-matter-language']],
  ['H006 ---constructor', raw('---constructor\nx\n---\n'), ['front-matter-language']],
  ['H007 ---__proto__', raw('---__proto__\nx\n---\n'), ['front-matter-language']],
  ['H008 TOML', raw('+++\na = 1\n+++\n'), ['front-matter-missing']],
  ['H009 a page of the site’s own', { 'content/documents/rules/x.astro': `---\n${CODE}\n---\n` }, ['path-stray']],
  ['H010 template', doc('{{ constructor.constructor("return process")() }}'), 'clean'],
  ['H011 include', doc('{% include "/etc/passwd" %} <<< ../x'), 'clean'],
  ['H012 import', doc('import x from "y"\nexport const z = 1\n{1+1}'), 'clean'],
];

const FRONT_MATTER_ROWS: readonly Row[] = [
  ['H013 unclosed', raw('---\ndocument: rules\n'), ['front-matter-unclosed']],
  ['H014 four hyphens', raw('----\na: b\n----\n'), ['front-matter-missing']],
  ['H015 a second block', doc('---js\nx\n---'), 'any'],
  ['H017 a line before', raw(`\n${edition('x')}`), ['front-matter-missing']],
  ['H018 empty', raw('---\n---\n'), 'any'],
  ['H019 twice', front('note: a\nnote: b\n'), ['front-matter-syntax']],
  ['H046 addresses', front('permalink: /x/\n'), ['schema-unknown-key']],
  ['H127 half a pair', front('note: "\\ud800"\n'), ['text-control-character']],
  ['H144 billion laughs', front('a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n'), ['front-matter-syntax']],
  ['H146 merge', front('<<: {note: x}\n'), ['schema-unknown-key']],
  ['H165 versions', front('note: 1.10\n'), 'clean'],
];

const HTML_ROWS: readonly Row[] = [
  ...html(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<b onclick=x>',
    '<svg onload=alert(1)>',
    '<iframe srcdoc="x">',
  ),
  ...html(
    '<style>*{display:none}</style>',
    '<meta http-equiv=refresh content=0>',
    '<base href="//evil">',
    '<form action="//e">',
    '<template>',
  ),
  ...html(
    '<x-y>',
    '<!DOCTYPE html>',
    '<![CDATA[x]]>',
    '<?php x ?>',
    '<a name=body>',
    '</main></body>',
    '<plaintext>',
    '<noscript>',
  ),
  ['H063 what is no tag in CommonMark', doc('<svg/onload=alert(1)> and <base href=//evil>'), 'clean'],
  ['H072 comment', doc('a\n\n<!-- x -->'), 'any'],
  ['H074 unclosed block', doc('<div>\n\nx'), ['text-html']],
  ['H076 entities', doc('&lt;script&gt; &amp;lt;b&amp;gt;'), 'clean'],
  ['H077 in code', doc('`<script>`'), 'clean'],
  ['H078 info string', doc('```js" onclick="x\ncode\n```'), 'any'],
  ['H079 link title', doc('[a](https://x.example "\\" onmouseover=x")'), 'clean'],
  ['H081 in the note', front('note: "<script>alert(1)</script>"\n'), 'clean'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the marks of a template are what the row is about
  ['H083 template in the note', front('note: "{{x}} {% x %} ${x} <%= x %>"\n'), 'clean'],
  ['H084 attributes', doc('x {.x onclick=y}'), 'clean'],
];

const LINK_ROWS: readonly Row[] = [
  ...links(
    'text-link-unsafe',
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    '&#106;avascript:x',
    'javascript&colon;x',
    'data:text/html,x',
    'vbscript:x',
  ),
  ...links(
    'text-link-unsafe',
    'file:///etc/passwd',
    'blob:x',
    'filesystem:x',
    'about:blank',
    'view-source:x',
    'intent:x',
    'vscode:x',
    'ms-msdt:x',
  ),
  ...links(
    'text-link-unsafe',
    '//evil.example',
    '\\\\\\\\evil',
    '/\\\\evil',
    'https:evil',
    'https:///evil',
    'http://user:pass@evil.example',
    'java&Tab;script:x',
  ),
  ...links('citation-unresolved', '%6Aavascript:x', '../x', '#missing', '/etc/passwd', 'rules#missing'),
  ...links('text-link-insecure', 'http://x.example'),
  ['H090 deceptive words', doc('[https://gov.example](https://evil.example)'), ['text-link-unsafe']],
  ['H091 images', doc('![t](https://x.example/p.gif)'), ['text-image']],
  ['H092 autolinks', doc('<javascript:x>'), ['text-link-unsafe']],
  ['H092 bare words', doc('www.evil.example a@b.example https://x.example'), 'clean'],
  ['H093 two definitions', doc('[a]\n\n[a]: https://x.example\n[a]: javascript:x'), 'clean'],
  ['H096 footnotes', doc('a [^__proto__] [^1]\n\n[^1]: [^1]'), 'any'],
  ['H104 a very long address', doc(`[a](https://x.example/${'a'.repeat(100_000)})`), ['text-link-unsafe']],
];

const GOVERNANCE_ROWS: readonly Row[] = [
  [
    'H153 a gap',
    { 'content/documents/rules/editions/3.md': edition('## Plots\n\nText.\n').replace('edition: 1', 'edition: 3') },
    ['id-sequence'],
  ],
  [
    'H157 another document’s text',
    {
      'content/documents/rules/editions/2.md': edition('x')
        .replace('rules', 'bystander')
        .replace('edition: 1', 'edition: 2'),
    },
    ['id-mismatch'],
  ],
  ['H160 dates', front('commencement: 2024-02-30\n'), ['date-impossible']],
  ['H161 leap day', front('commencement: 2024-02-29\n'), 'clean'],
  ['H162 year 0', front('commencement: 0000\n'), ['date-impossible']],
  [
    'H166 scalars',
    {
      'content/decisions/agm.yml': 'body: board\ndate: 2024\nminute: 0x1F\n',
      'content/bodies/board.yml': 'name: Board\nconstituted-by: rules#plots\n',
    },
    'any',
  ],
  [
    'H168 a circle',
    {
      'content/bodies/a.yml': 'name: A\nconstituted-by: rules\nreports-to: [b]\n',
      'content/bodies/b.yml': 'name: B\nconstituted-by: rules\nreports-to: [a]\n',
    },
    ['body-circle'],
  ],
];

const TERMINAL_ROWS: readonly Row[] = [
  ...[
    '\u001b[31mred',
    '\u001b[2J\u001b[H',
    '\u009b31m',
    '\u001bc',
    '\u001b]8;;https://x.example\u0007',
    'x\b',
    '\u0000',
  ].map(
    (text): Row => [
      `H170–H172 ${JSON.stringify(text)}`,
      { ...front(`note: ${JSON.stringify(text)}\n`) },
      ['text-control-character'],
    ],
  ),
  [
    'H173 a very long title',
    { 'content/documents/rules/document.yml': `kind: rules\ntitle: ${'a'.repeat(20_000)}\nnope: x\n` },
    ['schema-unknown-key'],
  ],
  ['H174 a name of a file', { 'content/a\u001b]0;x\u0007.txt': 'x' }, ['path-stray']],
  ['H175 a command of the workflow', front('note: "a\\n::error file=x::y"\n::stop-commands::: x\n'), 'any'],
];

afterAll(() => rmSync(CANARY, { force: true }));

describe.each<[string, readonly Row[]]>([
  ['code', CODE_ROWS],
  ['front matter', FRONT_MATTER_ROWS],
  ['HTML', HTML_ROWS],
  ['links', LINK_ROWS],
  ['governance', GOVERNANCE_ROWS],
  ['terminal', TERMINAL_ROWS],
])('hostile %s is answered', (_name, rows) => {
  test.each(rows)('%s', (_row, files, expected) => expectAnswer(files, expected));
});
