import type { APIRoute } from 'astro';
import { siteImage } from '../page-models/social-images.ts';
import { published } from '../published-site.ts';
import { drawSocialImage } from '../social-image/draw-social-image.ts';

/** What stands beside a link to the site where it is shared. */
export const GET: APIRoute = async () => {
  const { constitution, renderDrawing } = published();
  const drawing = drawSocialImage(siteImage(constitution), constitution.site.theme);
  return new Response(new Uint8Array(await renderDrawing(drawing)), { headers: { 'content-type': 'image/png' } });
};
