import type { APIRoute } from 'astro';
import { comparableDocuments } from '../page-models/compare-page.ts';
import { comparedEdition } from '../page-models/compared-edition.ts';
import { editionPaths, findEdition } from '../page-models/paths.ts';
import { published } from '../published-site.ts';

/** Every edition that can be compared with another has its data. */
export function getStaticPaths() {
  return editionPaths({ documents: comparableDocuments(published().constitution) });
}

/** The edition as a redline is drawn from it. Where it was written is of no use there. */
export const GET: APIRoute = ({ params }) => {
  const { constitution } = published();
  const edition = comparedEdition(constitution, findEdition(constitution, params).edition);
  const json = JSON.stringify(edition, (key, value: unknown) => (key === 'place' ? undefined : value));
  return new Response(json, { headers: { 'content-type': 'application/json' } });
};
