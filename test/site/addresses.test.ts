import { describe, expect, test } from 'vitest';
import { absoluteUrl } from '../../src/model/addresses.ts';
import { href, linkerAnywhere } from '../../src/site/addresses.ts';

describe('Links are relative, so that a site works below any address', () => {
  test.each([
    ['/', '/documents/', 'documents/'],
    ['/documents/', '/', '../'],
    ['/documents/', '/documents/', './'],
    ['/documents/', '/documents/rules/', 'rules/'],
    ['/documents/rules/', '/documents/', '../'],
    ['/documents/rules/', '/documents/fees/', '../fees/'],
    ['/documents/rules/editions/1/', '/documents/rules/editions/1/index.json', 'index.json'],
    ['/documents/rules/editions/1/', '/assets/site.css', '../../../../assets/site.css'],
    ['/documents/rules/', '/documents/rules/#quorum', '#quorum'],
    ['/documents/rules/', '/terms/#plot', '../../terms/#plot'],
    ['/bodies/a/', '/documents/a/', '../../documents/a/'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(href(from, to)).toBe(link);
  });

  test('every link leads where its address says', () => {
    const all = ['/', '/a/', '/a/b/', '/a/b/c/', '/b/a/', '/a/index.json'];
    for (const from of all.filter((address) => address.endsWith('/'))) {
      for (const to of all) expect(new URL(href(from, to), `https://x.example${from}`).pathname).toBe(to);
    }
  });

  test('the page for what is not found links from the root of the site', () => {
    expect(linkerAnywhere('https://x.example/charters/')('/bodies/')).toBe('/charters/bodies/');
    expect(absoluteUrl('https://x.example/charters/', '/bodies/')).toBe('https://x.example/charters/bodies/');
  });
});
