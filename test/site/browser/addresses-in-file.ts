import { readTags } from '../../../src/site/html/read-tags.ts';

const FULL = /https?:\/\/[^\s"'<>()\\]+/g;
/** In a feed it is a name, which nobody follows. */
const NAMES = /<id>[^<]*<\/id>/g;

/**
 * Every address that a file of a site gives, in full. `url` is where the file lies. Of a page: what it links to, loads and states of
 * itself. Of any other text: the full addresses in it.
 */
export function addressesInFile(text: string, url: string): readonly string[] {
  const given =
    url.endsWith('/') || url.endsWith('.html') ? addressesOnPage(text) : (text.replace(NAMES, '').match(FULL) ?? []);
  return given.map((address) => new URL(address.replaceAll('&amp;', '&'), url).href);
}

function addressesOnPage(html: string): readonly string[] {
  const loaded = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]*)"/g)].map(([, address]) => address ?? '');
  const tags = [...readTags(html)];
  const linked = tags.flatMap(({ attributes }) =>
    ['href', 'src', 'action', 'data-home', 'data-index', 'data-script'].flatMap((name) => attributes.get(name) ?? []),
  );
  const stated = tags
    .filter(({ name }) => name === 'meta')
    .map(({ attributes }) => attributes.get('content') ?? '')
    .flatMap((content) => (/^https?:/.test(content) ? [content] : (content.match(/(?<=\burl=).+/) ?? [])));
  return [...loaded, ...linked, ...stated];
}
