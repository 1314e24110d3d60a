import type { APIRoute } from 'astro';
import { published } from '../published-site.ts';

/** Opens what stands behind the number of a clause and behind a citation. Without it both are links. */
export const GET: APIRoute = () =>
  new Response(published().readingScript, { headers: { 'content-type': 'text/javascript' } });
