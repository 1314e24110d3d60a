import type { APIRoute } from 'astro';
import { published } from '../published-site.ts';

/** Finds clauses by their words in a browser. Without it the index from A to Z leads to the same places. */
export const GET: APIRoute = () =>
  new Response(published().searchScript, { headers: { 'content-type': 'text/javascript' } });
