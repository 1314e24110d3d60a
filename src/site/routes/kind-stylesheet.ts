import type { APIRoute } from 'astro';
import groupTable from '../styles/group-table.css?inline';

/** What only the pages that set texts of one kind side by side need, so that no other page carries it. */
export const GET: APIRoute = () => new Response(groupTable, { headers: { 'content-type': 'text/css' } });
