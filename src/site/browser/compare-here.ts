import { compareEditions } from '../../redline/compare-editions.ts';
import { redlineBesideHtml, redlineHeadHtml, redlineTextHtml } from '../html/redline-view-html.ts';
import type { ComparedEdition } from '../page-models/compared-edition.ts';
import { redlineView } from '../page-models/redline-view.ts';

const FAILED = 'The two editions could not be fetched. Choose a comparison from the list below.';

const asked = new URLSearchParams(location.search);
const [from, to] = ['from', 'to'].map((name) => Number(asked.get(name))).sort((one, other) => one - other);
draw(from ?? 0, to ?? 0).catch(() => say(FAILED));

async function draw(from: number, to: number): Promise<void> {
  const [before, after] = await Promise.all([fetched(from), fetched(to)]);
  const viewed = { before, after, redline: compareEditions(before, after) };
  const view = redlineView(viewed, (edition) => `../editions/${edition}/`);
  // Every word of it was escaped by the code that writes the pages.
  change('page_redline-head', (element) => (element.innerHTML = redlineHeadHtml(view)));
  change('page_redline-text', (element) => (element.innerHTML = redlineTextHtml(view)));
  change('page_redline-beside', (element) => (element.innerHTML = redlineBesideHtml(view)));
  change('page_redline', (element) => (element.hidden = false));
  say(`Below: what changed from edition ${from} to edition ${to}.`);
  if (location.hash !== '') change(location.hash.slice(1), (element) => element.scrollIntoView());
}

async function fetched(edition: number): Promise<ComparedEdition> {
  const response = await fetch(`${edition}.json`);
  if (!response.ok) throw new Error(String(response.status));
  // The cast is true but for the places in files, which no redline reads: the site wrote it.
  return (await response.json()) as ComparedEdition;
}

function say(words: string): void {
  change('page_compare-answer', (element) => (element.textContent = words));
}

function change(id: string, how: (element: HTMLElement) => void): void {
  const element = document.getElementById(id);
  if (element !== null) how(element);
}
