import type { APIRoute } from 'astro';
import { EXPORT_FORMATS } from '../../exports/index.ts';
import { editionPaths, findEdition } from '../page-models/paths.ts';
import { published } from '../published-site.ts';

/** Every edition has every export. */
export function getStaticPaths() {
  return editionPaths(published().constitution);
}

/** The edition in the format whose file name ends the address. */
export const GET: APIRoute = ({ params, routePattern }) => {
  const { constitution } = published();
  const { document, edition } = findEdition(constitution, params);
  const format = EXPORT_FORMATS.find(({ fileName }) => routePattern.endsWith(`/${fileName}`));
  if (format === undefined) throw new Error(`There is no export at ${routePattern}.`);
  return new Response(format.render(edition, document, constitution), {
    headers: { 'content-type': format.mediaType },
  });
};
