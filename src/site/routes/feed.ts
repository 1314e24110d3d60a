import type { APIRoute } from 'astro';
import { atomXml } from '../html/atom.ts';
import { feedAt, feedOf, feedSubjects } from '../page-models/feeds.ts';
import { published } from '../published-site.ts';

/** The feeds below one folder of the site: that of all changes, or one for each document or body. */
export function getStaticPaths({ routePattern }: { readonly routePattern: string }) {
  const [, folder = '', name] = routePattern.split('/');
  const key = name?.replace(/[[\]]/g, '') ?? '';
  return feedSubjects(published().constitution)
    .filter(({ page }) => page.split('/')[1] === folder)
    .map(({ page }) => ({ params: { [key]: page.split('/')[2] } }));
}

/** One feed, as Atom. */
export const GET: APIRoute = ({ url }) => {
  const { constitution } = published();
  // A site can lie below a base path, which is no part of an address.
  const parts = url.pathname.split('/');
  const subject = [3, 2].map((count) => feedAt(`/${parts.slice(-count).join('/')}`, constitution)).find(Boolean);
  if (subject === undefined) throw new Error(`There is no feed ${url.pathname}.`);
  return new Response(atomXml(feedOf(subject, constitution)), { headers: { 'content-type': 'application/atom+xml' } });
};
