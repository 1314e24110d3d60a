import { describe, expect, test } from 'vitest';
import { code, codeBlock } from '../../src/reports/markdown/inert.ts';
import { element, text } from '../../src/reports/xml.ts';
import { nodesIn } from './nodes-in.ts';

describe('code in Markdown', () => {
  test.each(['```', '````\n# Heading', '~~~', '</details>', 'a\n```\nb'])('nothing in %j closes its block', (words) => {
    const block = codeBlock('diff', words.split('\n'));
    expect(nodesIn(`${block}\n\nAfter.\n`).map(({ type, value }) => [type, value])).toEqual([
      ['root', undefined],
      ['code', words],
      ['paragraph', undefined],
      ['text', 'After.'],
    ]);
  });

  test.each(['`', '``', 'a `b` ``c``', ' x ', '@team #1 <b>'])('%j stays on its line as code', (words) => {
    const [, , node] = nodesIn(code(words));
    expect([node?.type, node?.value]).toEqual(['inlineCode', words]);
  });
});

describe('XML', () => {
  test('a value cannot end its attribute, or be normalised away', () => {
    expect(element('a', { b: '"<>&\t\n\r\'', c: 1 }, [])).toBe('<a b="&quot;&lt;&gt;&amp;&#9;&#10;&#13;\'" c="1"/>');
  });

  test('words cannot begin or end markup', () => {
    expect(element('a', {}, [text(']]> <b> & \r "')])).toBe('<a>]]&gt; &lt;b&gt; &amp; &#13; "</a>');
  });

  test('what no document can hold is shown as its code point', () => {
    expect(text('\u0000\u000b\ud800\ufffe\uffff \u{10ffff}\ue000')).toBe(
      '\\u{0}\\u{b}\\u{d800}\\u{fffe}\\u{ffff} \u{10ffff}\ue000',
    );
  });
});
