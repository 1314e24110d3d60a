import { expect, test } from 'vitest';
import { redirectHtml } from '../../src/site/html/redirect-html.ts';

const SITE = { language: 'en-GB', name: 'Mills & Weirs', url: 'https://mill.example/' };

test('a permanent address leads on by itself, by a link, and in words that stay words', () => {
  const page = redirectHtml(
    { address: '/id/rules/quorum/', to: '/documents/rules/#quorum', title: 'Rules <b>"&' },
    { site: SITE, preview: undefined, policy: "default-src 'none'" },
  );
  expect(page).toBe(
    [
      '<!DOCTYPE html><html lang="en-GB"> <head><meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
      '<meta http-equiv="refresh" content="0; url=../../../documents/rules/#quorum">',
      '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
      '<title>Rules &lt;b&gt;&quot;&amp; · Mills &amp; Weirs</title>',
      '<link rel="canonical" href="https://mill.example/documents/rules/"></head>',
      ' <body>  <main> <h1>Rules &lt;b&gt;&quot;&amp;</h1>',
      ' <p><a href="../../../documents/rules/#quorum">Read on in Rules &lt;b&gt;&quot;&amp;</a></p> </main> </body> </html>',
    ].join(''),
  );
});

test('a permanent address in a preview says that it is one', () => {
  const page = redirectHtml(
    { address: '/id/rules/quorum/', to: '/documents/rules/#quorum', title: 'Rules' },
    { site: SITE, preview: 'Proposal <12>', policy: undefined },
  );
  expect(page).toContain('<p class="preview" role="note"> <strong>Preview: Proposal &lt;12&gt;.</strong>');
  expect(page).not.toContain('Content-Security-Policy');
});
