import type { APIRoute } from 'astro';

// From a disk no browser lets a page fetch the editions, so it says that instead of offering the choice.
// The choice stands in the address, so that a comparison can be shared and gone back to.
const SCRIPT = `const form = document.getElementById('page_compare');
const answer = document.getElementById('page_compare-answer');
const asked = new URLSearchParams(location.search);
for (const name of ['from', 'to']) if (asked.has(name)) form.elements[name].value = asked.get(name);
const chosen = () => ['from', 'to'].map((name) => Number(form.elements[name].value)).sort((one, other) => one - other);
const pageOf = ([from, to]) => document.querySelector('[data-pair="' + from + '-' + to + '"]');
const isFromDisk = location.protocol === 'file:';
document.getElementById(isFromDisk ? 'page_from-disk' : 'page_compare').hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const [from, to] = chosen();
  const page = pageOf([from, to]);
  if (from === to) answer.textContent = 'Choose two editions.';
  else if (page) page.click();
  else location.search = '?from=' + from + '&to=' + to;
});
const [from, to] = chosen();
if (!isFromDisk && asked.has('from') && asked.has('to') && from > 0 && from < to) {
  const page = pageOf([from, to]);
  if (page) location.replace(page.href);
  else {
    answer.textContent = 'Comparing …';
    const script = document.createElement('script');
    script.src = form.dataset.script;
    document.head.append(script);
  }
}
`;

/**
 * Takes readers to the redline of the two editions that they choose, and has it drawn where it has no page.
 * Without it, and from a disk, the redlines that have pages stand as a list.
 */
export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'content-type': 'text/javascript' } });
