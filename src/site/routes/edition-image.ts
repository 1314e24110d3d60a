import type { APIRoute } from 'astro';
import { editionImage, editionsWithImages } from '../page-models/social-images.ts';
import { published } from '../published-site.ts';
import { drawSocialImage } from '../social-image/draw-social-image.ts';

/** One picture for each edition, where there are not too many of them. */
export function getStaticPaths() {
  return editionsWithImages(published().constitution).map(({ document, number }) => ({
    params: { document, edition: String(number) },
  }));
}

/** What stands beside a link to an edition where it is shared. */
export const GET: APIRoute = async ({ params }) => {
  const { constitution, renderDrawing } = published();
  const edition = editionsWithImages(constitution).find(
    ({ document, number }) => document === params['document'] && String(number) === params['edition'],
  );
  if (edition === undefined) throw new Error(`There is no edition ${params['document']}@${params['edition']}.`);
  const drawing = drawSocialImage(editionImage(constitution, edition), constitution.site.theme);
  return new Response(new Uint8Array(await renderDrawing(drawing)), { headers: { 'content-type': 'image/png' } });
};
