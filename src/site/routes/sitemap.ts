import type { APIRoute } from 'astro';
import { escapeHtml } from '../html/safe-html.ts';
import { sitemap } from '../page-models/sitemap.ts';
import { published } from '../published-site.ts';

/** The pages that search engines may know. Source: sitemaps.org, protocol 0.9. */
export const GET: APIRoute = () => {
  const { constitution, rules } = published();
  const lines = sitemap(constitution, rules).map(({ url, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `  <url><loc>${escapeHtml(url)}</loc>${day}</url>`;
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ];
  return new Response(text.join('\n'), { headers: { 'content-type': 'application/xml' } });
};
