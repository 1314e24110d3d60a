import { describe, test } from 'vitest';
import { EDITION, edition, type Files } from '../organisation-in.ts';
import { INERT } from './inert-texts.ts';
import { doc, expectAnswer, type Row } from './rows.ts';

const links = (row: string, rule: string, urls: readonly string[]): readonly Row[] =>
  urls.flatMap((url): readonly Row[] => [
    [`${row} ${url}`, doc(`[a](<${url}>)`), [rule]],
    [`${row} ${url} by a definition`, doc(`[a]\n\n[a]: <${url}>`), [rule]],
  ]);

/** An adopted text with this body, beside a document of which only a draft is there. */
const inForce = (body: string): Files => ({
  'content/documents/drafted/document.yml': 'kind: rules\ntitle: Drafted\n',
  'content/documents/drafted/editions/1.md': edition('## Plots\n\nText.\n').replace('rules', 'drafted'),
  [EDITION]: edition(
    `## Plots\n\n${body}\n`,
    'commencement: 2024-01-01\nadoption: {not-recorded: The minutes are lost.}\n',
  ).replace('status: draft', 'status: adopted'),
});

const SCRIPTS = [
  'javascript:alert(1)',
  'JaVaScRiPt:x',
  '&#106;avascript:x',
  'javascript&colon;x',
  'java&Tab;script:x',
  ' javascript:x',
];
const SCHEMES = [
  ...['data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x', 'filesystem:x', 'about:blank', 'intent:x'],
  ...['view-source:x', 'vscode:x', 'ms-msdt:x', 'ftp://x.example', 'ws://x.example', 'jar:x', 'mhtml:x', 'res:x'],
];
const FORMS = [
  ...['//evil.example', '\\\\\\\\evil', '/\\\\evil', 'https:evil', 'https:///evil', 'http://user:pass@evil.example'],
  ...['https://evil.example\\\\@x.example', 'https://[::1', 'https://x.example:99999/'],
];
const HOMOGRAPHS = [
  ...['https://\u0430\u0440\u0440\u04CF\u0435.com', 'https://xn--pple-43d.com'],
  ...['https://p%D0%B0ypal.com/x', 'http://www.\u0455\u0441.example'],
];

const LINK_ROWS: readonly Row[] = [
  ...links('H085', 'text-link-unsafe', SCRIPTS),
  ...links('H086', 'text-link-unsafe', SCHEMES),
  ...links('H087', 'text-link-unsafe', FORMS),
  ...links('H089', 'text-link-unsafe', HOMOGRAPHS),
  ...links('H085', 'citation-unresolved', ['%6Aavascript:x', '../x', '/etc/passwd']),
  ['H102 a draft from a text in force', inForce('[a](drafted)'), ['citation-of-draft', 'seal-absent']],
  ['H102 a draft by its number', inForce('[a](drafted@1)'), ['seal-absent']],
  [
    'H138 a long heading, cited often',
    doc(`x\n\n## ${'Plot '.repeat(200)}{#long}\n\n${'See [](#long).\n\n'.repeat(9)}`),
    ['limit-size'],
  ],
  ...links('H103', 'citation-unresolved', [
    '#missing',
    'rules#missing',
    'rules@1#missing',
    'rules@7',
    'body:x',
    'term:x',
  ]),
  ...links('H088', 'text-link-insecure', ['http://x.example']),
  ['H085 a control in front', doc('[a](<\u0001javascript:x>)'), ['text-control-character', 'text-link-unsafe']],
  ['H089 two alphabets', doc('[a](https://\u0430pple.com)'), ['text-link-unsafe', 'text-mixed-letters']],
  ['H089 a name in other letters is a name', doc('[a](https://münchen.example) [b](https://пример.example)'), 'clean'],
  ['H090 deceptive words', doc('[https://gov.example](https://evil.example)'), ['text-link-unsafe']],
  ['H090 deceptive words in bold', doc('[**www.gov.example**/x](https://evil.example)'), ['text-link-unsafe']],
  ['H091 an image from elsewhere', doc('![t](https://x.example/p.gif)'), ['text-image']],
  ['H091 an image from a host without a scheme', doc('![](//x.example)'), ['text-image']],
  ['H091 an image in the address', doc('![](data:image/png;base64,AA)'), ['text-image']],
  ['H091 an image by a definition', doc('![a]\n\n[a]: https://x.example/p.gif'), ['text-image']],
  ['H092 autolinks', doc('<javascript:x>'), ['text-link-unsafe']],
  ['H092 an autolink to the web', doc('<https://x.example>'), 'clean'],
  [
    'H094 a definition with the name of a citation',
    doc('[rules#plots]\n\n[rules#plots]: https://evil.example'),
    'clean',
  ],
  ['H095 definitions that differ by case', doc('[ẞ]\n\n[SS]: https://x.example\n[ss]: javascript:x'), ['text-unshown']],
  ['H093 two definitions', doc('[a]\n\n[a]: https://x.example\n[a]: javascript:alert(1)'), ['text-unshown']],
  ['H093 a line that no link uses', doc('- [Chair]: elected\n- [a]'), ['text-unshown']],
  ['H096 a footnote that cites itself', doc('a [^a]\n\n[^a]: [^a]'), ['citation-unresolved']],
  ...['svg', 'png', 'gif', 'avif', 'heif', 'tiff', 'jpg', 'pdf'].map(
    (ending): Row => [
      `H097–H101 a file .${ending}`,
      { [`content/documents/rules/x.${ending}`]: '<svg onload="alert(1)"/>' },
      ['path-stray'],
    ],
  ),
  ['H104 a very long address', doc(`[a](https://x.example/${'a'.repeat(100_000)})`), ['text-link-unsafe']],
  ['H104 a very long citation', doc(`[a](rules#${'a'.repeat(100_000)})`), ['citation-unresolved']],
];

describe('a hostile link is answered', () => {
  test.each(LINK_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));

  test.each(INERT.filter(([name]) => /^H09/.test(name)))('%s', (_row, body) => expectAnswer(doc(body), 'clean'));
});
