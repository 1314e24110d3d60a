import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/addresses.ts';
import { published } from '../published-site.ts';

/** Everything may be read, and each page says for itself whether it may be indexed; of a preview, nothing. Source: RFC 9309. */
export const GET: APIRoute = () => {
  const { constitution, preview } = published();
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  if (preview !== undefined) return new Response('User-agent: *\nDisallow: /\n', { headers });
  const sitemap = absoluteUrl(constitution.site.url, '/sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, { headers });
};
