import type { Address } from '../../model/addresses.ts';
import { absoluteUrl } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';
import { href } from '../addresses.ts';
import { previewBannerHtml } from './preview-banner-html.ts';
import { escapeHtml } from './safe-html.ts';

/** A permanent address that leads on. */
export interface Redirection {
  readonly address: Address;
  readonly to: Address;
  readonly title: string;
}

/** The site that a page belongs to. */
export interface RedirectSite {
  readonly site: Pick<Site, 'language' | 'name' | 'url'>;
  readonly preview: string | undefined;
  /** What the page may load; undefined where a development server adds what it needs. */
  readonly policy: string | undefined;
}

/**
 * The whole page at an address that leads on, for browsers and for those who read on by themselves. There are so many of these
 * that each is one string: a site of 10,000 documents has some 300,000.
 */
export function redirectHtml({ address, to, title }: Redirection, { site, preview, policy }: RedirectSite): string {
  const link = escapeHtml(href(address, to));
  const name = escapeHtml(title);
  const canonical = escapeHtml(absoluteUrl(site.url, to.split('#')[0] ?? to));
  const banner = preview === undefined ? '' : previewBannerHtml(preview, site.url);
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(site.language)}"> <head><meta charset="utf-8">`,
    policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta http-equiv="refresh" content="0; url=${link}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${name} · ${escapeHtml(site.name)}</title><link rel="canonical" href="${canonical}"></head>`,
    ` <body> ${banner} <main> <h1>${name}</h1> <p><a href="${link}">Read on in ${name}</a></p> </main> </body> </html>`,
  ].join('');
}
