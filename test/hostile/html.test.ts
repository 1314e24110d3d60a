import { describe, test } from 'vitest';
import { INERT, PARTLY_UNSHOWN } from './inert-texts.ts';
import { doc, expectAnswer, front, type Row } from './rows.ts';

const RULE = ['text-html'];

const PIECES: readonly (readonly [row: string, ...pieces: readonly string[]])[] = [
  ['H060', '<script>alert(1)</script>', '<SCRIPT src=//evil.example></SCRIPT>'],
  ['H061', '<img src=x onerror=alert(1)>', '<image src=x onerror=alert(1)>', '<video src=x onerror=alert(1)>'],
  ['H062', '<b onclick=x>', '<a href="javascript:x">b</a>'],
  ['H063', '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>'],
  ['H064', '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">'],
  ['H065', '<iframe srcdoc="x">', '<object data=x>', '<embed src=x>'],
  ['H066', '<style>*{display:none}</style>', '<b style="display:none">'],
  ['H067', '<meta http-equiv=refresh content=0>'],
  ['H068', '<base href="//evil">'],
  ['H069', '<link rel=stylesheet href=x>', '<link rel=preload href=x>', '<link rel=prefetch href=x>'],
  ['H070', '<form action="//e"><input name=attributes>', '<button formaction=x>'],
  ['H071', '<template>', '<slot>', '<x-y>'],
  ['H072', '<!DOCTYPE html>', '<![CDATA[x]]>', '<?php x ?>', '<!-- x -->'],
  ['H073', '<a name=body>'],
  ['H074', '</main></body>', '</div>'],
  ['H075', '<plaintext>', '<xmp>', '<noscript>', '<noembed>'],
];

const rowsOf = ([row, ...pieces]: (typeof PIECES)[number]): readonly Row[] =>
  pieces.flatMap((piece): readonly Row[] => [
    [`${row} ${piece} in a line`, doc(`a ${piece}`), RULE],
    [`${row} ${piece} in an item`, doc(`- a ${piece}`), RULE],
    [`${row} ${piece} in a quotation`, doc(`> a ${piece}`), RULE],
    [`${row} ${piece} in a heading`, doc(`### a ${piece}\n\nText.`), RULE],
    [`${row} ${piece} in the words of a link`, doc(`[a ${piece}](https://x.example)`), RULE],
  ]);

const OTHER_ROWS: readonly Row[] = [
  ['H072 a comment on its own', doc('a\n\n<!-- x -->'), RULE],
  ['H074 an element without its end', doc('<div>\n\nx'), RULE],
  ['H077 in a table', doc('|a|b|\n|-|-|\n|<script>|x|'), ['text-html', 'text-table']],
  ['H077 in the words of an image', doc('![<script>](x)'), ['text-image']],
  ['H080 a control in what is nearly a tag', doc('<scr\u0000ipt>'), ['text-control-character']],
  ['H080 a line end of another kind', doc('<scr\u2028ipt>'), ['text-control-character']],
  ['H080 a form feed', doc('<img\u000conerror=x>'), ['text-control-character']],
  ['H081 in the note', front('note: "<script>alert(1)</script>"\n'), 'clean'],
  ['H081 in the subtitle', front('subtitle: "<img src=x onerror=alert(1)>"\n'), 'clean'],
  [
    'H082 in the title',
    {
      'content/documents/rules/document.yml':
        'kind: rules\ntitle: "</title><script>alert(1)</script></textarea>--></script>"\n',
    },
    'clean',
  ],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the marks of a template are what the row is about
  ['H083 templates in the note', front('note: "{{x}} {% x %} ${x} <%= x %>"\n'), 'clean'],
];

describe('hostile HTML is refused', () => {
  test.each(PIECES.flatMap(rowsOf))('%s', (_row, files, expected) => expectAnswer(files, expected));
});

describe('what only looks like HTML is answered', () => {
  test.each(OTHER_ROWS)('%s', (_row, files, expected) => expectAnswer(files, expected));

  test.each(INERT.filter(([name]) => /^H0[678]/.test(name)))('%s', (name, body) =>
    expectAnswer(doc(body), PARTLY_UNSHOWN.has(name) ? ['text-unshown'] : 'clean'),
  );
});
