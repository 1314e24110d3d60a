import type { APIRoute } from 'astro';

// Between two days of the list nothing changed, so any day has the page of the last one before it.
const SCRIPT = `const form = document.getElementById('page_date-form');
const answer = document.getElementById('page_date-answer');
form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const wanted = new FormData(form).get('day');
  const entries = [...document.querySelectorAll('[data-day]')];
  const found = entries.find((entry) => entry.dataset.day <= wanted);
  if (found) found.querySelector('a').click();
  else answer.textContent = 'Nothing is on record for a day so early.';
});
`;

/** Takes the reader from any day to the page that says how it stood. Without it the days stand as a list. */
export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'content-type': 'text/javascript' } });
