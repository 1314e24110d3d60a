import { openAtLinks } from './card.ts';

const GO: Readonly<Record<string, string>> = {
  term: 'Read it among the terms',
  body: 'More about this body',
  provision: 'Go to it in its text',
  document: 'Read the document',
};

/** Lets each citation of a text open a card with the first words of what it leads to, which stand at the end of the page. */
export function offerPreviews(): void {
  const element = document.getElementById('page_preview');
  if (element === null) return;
  const [name, words, go] = element.querySelectorAll<HTMLElement>('.card-name, .card-words, .card-go');
  if (name === undefined || words === undefined || !(go instanceof HTMLAnchorElement)) return;
  const entries = new Map(
    [...document.querySelectorAll<HTMLElement>('.cited li')].map((entry) => [entry.querySelector('a')?.href, entry]),
  );
  openAtLinks({
    element,
    links: [...document.querySelectorAll<HTMLAnchorElement>('.text a.citation')].filter(({ href }) =>
      entries.has(href),
    ),
    fill: (citation) => {
      const entry = entries.get(citation.href);
      name.textContent = entry?.querySelector('a')?.textContent ?? '';
      words.textContent = entry?.querySelector('p')?.textContent ?? '';
      go.textContent = GO[entry?.dataset['cites'] ?? ''] ?? '';
      go.href = citation.href;
    },
  });
  go.addEventListener('click', () => element.hidePopover());
}
