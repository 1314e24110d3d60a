import type { APIRoute } from 'astro';

// The choice stands in the address, so that a comparison can be shared.
const SCRIPT = `const form = document.getElementById('page_two');
const said = form.querySelector('[role=status]');
const names = ['one', 'other'];
const cells = [...document.querySelectorAll('[data-document]')];
const show = (ids) => {
  for (const cell of cells) cell.hidden = ids.length > 0 && !ids.includes(cell.dataset.document);
  const shown = names.map((name) => form.elements[name].selectedOptions[0].text);
  said.textContent = ids.length > 0 ? 'Shown: ' + shown.join(' and ') + '.' : 'All are shown.';
  const search = ids.length > 0 ? '?one=' + ids[0] + '&other=' + ids[1] : '';
  if (location.protocol !== 'file:') history.replaceState(null, '', location.pathname + search + location.hash);
};
form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const ids = names.map((name) => form.elements[name].value);
  if (ids[0] === ids[1]) said.textContent = 'Choose two that differ.';
  else show(ids);
});
document.getElementById('page_all').addEventListener('click', () => show([]));
const asked = names.map((name) => new URLSearchParams(location.search).get(name));
if (asked[0] !== asked[1] && asked.every((id) => cells.some((cell) => cell.dataset.document === id))) {
  names.forEach((name, index) => (form.elements[name].value = asked[index]));
  show(asked);
}
`;

/** Leaves two columns of a table of documents. Without it all stand there, and each section has a page of its own. */
export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'content-type': 'text/javascript' } });
