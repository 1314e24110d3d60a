import type { APIRoute } from 'astro';
import search from '../styles/search.css?inline';

/** What only the pages of search and of the index need, so that no other page carries it. */
export const GET: APIRoute = () => new Response(search, { headers: { 'content-type': 'text/css' } });
