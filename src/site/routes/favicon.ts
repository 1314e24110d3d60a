import type { APIRoute } from 'astro';
import { iconFile } from '../html/icon-file.ts';
import { published } from '../published-site.ts';
import { drawCrest } from '../social-image/draw-crest.ts';

const SIZE = 32;

/** The mark for browsers and feed readers that ask for it by this name, whatever a page says. */
export const GET: APIRoute = async () => {
  const { constitution, renderDrawing } = published();
  const picture = await renderDrawing(drawCrest(constitution.site.theme, SIZE));
  return new Response(iconFile(picture, SIZE), { headers: { 'content-type': 'image/vnd.microsoft.icon' } });
};
