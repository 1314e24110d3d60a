import type { APIRoute } from 'astro';
import { absoluteUrl } from '../addresses.ts';
import { published } from '../published-site.ts';

/** Everything may be read; each page says for itself whether it may be indexed. Source: RFC 9309. */
export const GET: APIRoute = () => {
  const { url } = published().constitution.site;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(url, '/sitemap.xml')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
