import type { APIRoute } from 'astro';
import { published } from '../published-site.ts';

/** Draws a redline of any two editions in a browser. Without it the redlines that have pages stand as a list. */
export const GET: APIRoute = () =>
  new Response(published().compareScript, { headers: { 'content-type': 'text/javascript' } });
