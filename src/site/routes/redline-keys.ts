import type { APIRoute } from 'astro';

// Letters alone are keys of speech control too, so they can be switched off (WCAG 2.2, 2.1.4).
const SCRIPT = `const keys = document.getElementById('page_keys');
const help = keys.querySelector('input');
keys.hidden = false;
const isInView = (row) => {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
const here = (rows) => {
  const near = [document.activeElement.closest('.row'), document.querySelector(':target')];
  const row = near.find((one) => rows.includes(one) && isInView(one));
  if (row) return rows.indexOf(row);
  const below = rows.findIndex((one) => one.getBoundingClientRect().top >= 0);
  return (below === -1 ? rows.length : below) - 0.5;
};
addEventListener('keydown', (event) => {
  if (!help.checked || event.ctrlKey || event.altKey || event.metaKey || !/^[np]$/i.test(event.key)) return;
  const field = event.target.closest('input, select, textarea, [contenteditable]');
  if (field && !/^(?:checkbox|radio)$/.test(field.type)) return;
  const rows = [...document.querySelectorAll('.row[tabindex]')];
  const place = here(rows);
  const row = /n/i.test(event.key) ? rows[Math.floor(place + 1)] : rows[Math.ceil(place - 1)];
  if (!row) return;
  location.replace('#' + row.id);
  row.focus();
});
`;

/** Takes readers from change to change with the keys n and p. Without it each change has links that do. */
export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'content-type': 'text/javascript' } });
