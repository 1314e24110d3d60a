import type { APIRoute } from 'astro';
import { crestDrawing } from '../html/crest.ts';
import { published } from '../published-site.ts';

/** The mark in the browser's tab. */
export const GET: APIRoute = () => {
  const drawing = crestDrawing(published().constitution.site.theme);
  const seal = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${drawing}</svg>\n`;
  return new Response(seal, { headers: { 'content-type': 'image/svg+xml' } });
};
