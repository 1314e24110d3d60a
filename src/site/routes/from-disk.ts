import type { APIRoute } from 'astro';

// A folder opened from a disk has nobody to answer `documents/` with `documents/index.html`.
// A sign alone is a key of speech control too, so the key can be switched off on the page of search (WCAG 2.2, 2.1.4).
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
  addEventListener('submit', ({ target }) => {
    if (target.action.endsWith('/')) target.action += 'index.html';
  });
}
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target.closest?.('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]')) return;
  try {
    if (localStorage.getItem('search-key') === 'off') return;
  } catch {}
  const field = document.getElementById('page_q');
  const way = field?.checkVisibility() ? field : document.querySelector('[aria-keyshortcuts="/"]');
  if (!way) return;
  event.preventDefault();
  if (way === field) return field.select();
  way.hash = 'page_q';
  way.click();
});
`;

/** The one script of every page: it makes links work where the site is opened from a disk, and the key / lead to search. */
export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'content-type': 'text/javascript' } });
