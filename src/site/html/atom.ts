import { escapeHtml } from './safe-html.ts';

/** A feed of changes. Texts are plain, addresses whole. Source: RFC 4287. */
export interface Feed {
  /** The address of the feed, which is its permanent name too. */
  readonly url: string;
  /** The page that says the same. */
  readonly page: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

/** One change. */
export interface FeedEntry {
  /** A permanent name that never stands for anything else. */
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  readonly page: string;
}

const MIDNIGHT = 'T00:00:00Z';
/** An empty feed has to say when it changed all the same. */
const NEVER = '1970-01-01';
// What XML 1.0 cannot hold, even escaped. Source: Extensible Markup Language 1.0, production 2.
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The feed as an XML document. */
export function atomXml({ url, page, title, author, language, entries }: Feed): string {
  const updated =
    entries
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? NEVER;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `  <id>${escaped(url)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${updated}${MIDNIGHT}</updated>`,
    `  <author><name>${escaped(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(url)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml({ id, title, day, summary, page }: FeedEntry): string {
  return [
    '  <entry>',
    `    <id>${escaped(id)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <updated>${day}${MIDNIGHT}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `    <summary>${escaped(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** What HTML escapes is all that XML has to. */
function escaped(text: string): string {
  return escapeHtml(text.replace(IMPOSSIBLE, '\uFFFD'));
}
