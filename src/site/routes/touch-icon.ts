import type { APIRoute } from 'astro';
import { published } from '../published-site.ts';
import { drawTile } from '../social-image/draw-crest.ts';

/** In pixels, as Apple asks. */
const SIZE = 180;

/** The mark on the home screen of a phone. */
export const GET: APIRoute = async () => {
  const { constitution, renderDrawing } = published();
  const picture = await renderDrawing(drawTile(constitution.site.theme, SIZE));
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
