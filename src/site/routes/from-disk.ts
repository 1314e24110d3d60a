import type { APIRoute } from 'astro';

// A folder opened from a disk has nobody to answer `documents/` with `documents/index.html`.
const SCRIPT = `if (location.protocol === 'file:') {
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const url = link && new URL(link.href, location.href);
    if (url && url.protocol === 'file:' && url.pathname.endsWith('/')) {
      event.preventDefault();
      url.pathname += 'index.html';
      location.href = url.href;
    }
  });
}
`;

/** The one script of the site. It does nothing but make links work where the site is opened from a disk. */
export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'content-type': 'text/javascript' } });
