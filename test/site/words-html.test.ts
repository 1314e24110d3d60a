import { describe, expect, test } from 'vitest';
import type { Phrasing } from '../../src/model/phrasing.ts';
import { contactUrl } from '../../src/model/web-address.ts';
import { readTags } from '../../src/site/html/read-tags.ts';
import { escapeHtml } from '../../src/site/html/safe-html.ts';
import type { WordsContext } from '../../src/site/html/words-html.ts';
import { wordsHtml } from '../../src/site/html/words-html.ts';

const PLACE = { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 2 };
const CONTEXT: WordsContext = {
  citation: () => ({ href: '../fees/', words: 'the Fees', isOfDraft: false }),
  number: () => undefined,
};
const text = (value: string): Phrasing => ({ type: 'text', value });
const link = (url: string): Phrasing => ({ type: 'link', url, children: [text('here')], place: PLACE });

describe('Words from strangers stay words', () => {
  test.each([
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '<!--',
    '&lt;b&gt;',
    '{{x}}',
  ])('%s opens no element', (value) => {
    const html = wordsHtml(
      [text(value), { type: 'code', value }, { type: 'strong', children: [text(value)] }],
      CONTEXT,
    );
    expect([...readTags(html)].map(({ name }) => name)).toEqual(['code', 'strong']);
    expect(html).not.toMatch(/["']/);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'file:///etc/passwd',
    'vbscript:x',
  ])('an address such as %s is no link', (url) => {
    expect(wordsHtml([link(url)], CONTEXT)).toBe('here');
  });

  test('a link out hands nothing on', () => {
    expect(wordsHtml([link('https://a.example/?a=1&b="')], CONTEXT)).toBe(
      '<a href="https://a.example/?a=1&amp;b=&quot;" rel="noopener noreferrer nofollow ugc">here</a>',
    );
  });

  test('a citation inside a link is words, as one link holds no other', () => {
    const citation: Phrasing = { type: 'citation', written: 'fees', target: undefined, children: [], place: PLACE };
    const outer: Phrasing = { type: 'link', url: 'https://a.example/', children: [citation], place: PLACE };
    expect(wordsHtml([outer], CONTEXT)).toBe(
      '<a href="https://a.example/" rel="noopener noreferrer nofollow ugc">the Fees</a>',
    );
    expect(wordsHtml([citation], CONTEXT)).toBe('<a class="citation" href="../fees/">the Fees</a>');
  });

  test('a citation of a draft says so', () => {
    const citation: Phrasing = { type: 'citation', written: 'fees', target: undefined, children: [], place: PLACE };
    const context = { ...CONTEXT, citation: () => ({ href: '../fees/', words: 'the Fees', isOfDraft: true }) };
    expect(wordsHtml([citation], context)).toBe(
      '<a class="citation" href="../fees/">the Fees</a> <span class="of-draft">(a draft)</span>',
    );
  });

  test('a contact is a link only where it is an address', () => {
    expect(contactUrl('a@b.example')).toBe('mailto:a@b.example');
    expect(contactUrl('a?bcc=c%40d.example@b.example')).toBe('mailto:a%3Fbcc%3Dc%2540d.example@b.example');
    expect(contactUrl('https://b.example/')).toBe('https://b.example/');
    expect(contactUrl('the secretary')).toBeUndefined();
    expect(contactUrl('javascript:alert(1)')).toBeUndefined();
  });
});

test('Tags are read as a browser reads them', () => {
  const html = `<p title="<b data-clause>">${escapeHtml('<i>')}</p><!-- <u> --><title><s></title><br><a href=x hidden>`;
  expect([...readTags(html)].map(({ name }) => name)).toEqual(['p', 'br', 'a']);
});
