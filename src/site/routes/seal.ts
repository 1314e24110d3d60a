import type { APIRoute } from 'astro';

const SEAL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="14" fill="#7c1f2d"/><path d="M8 11h16M8 16h16M8 21h10" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/></svg>
`;

/** The mark in the browser's tab. */
export const GET: APIRoute = () => new Response(SEAL, { headers: { 'content-type': 'image/svg+xml' } });
