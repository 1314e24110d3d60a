import { openAtLinks } from './card.ts';

/** What is known of the provision at whose number the card is open. */
interface Named {
  readonly name: string;
  readonly words: string;
  readonly address: string;
}

/** Lets the number of each provision open the card that copies its link or its citation, and takes suggestions. */
export function offerClauseCard(): void {
  const element = document.getElementById('page_clause');
  if (element === null) return;
  const { permanent = '', edition = '', citation = '' } = element.dataset;
  const name = part(element, '.card-name');
  const said = part(element, '[role=status]');
  const plain = part(element, '.card-go') as HTMLAnchorElement;
  const buttons = [...element.querySelectorAll('button')];
  let texts: Readonly<Record<string, string | undefined>> = {};

  openAtLinks({
    element,
    links: [...document.querySelectorAll<HTMLAnchorElement>('.text a.mark')],
    fill: (mark) => {
      const anchor = decodeURIComponent(mark.hash.slice(1));
      const named = { ...describe(mark), address: `${edition}#${anchor}` };
      // A fragment that was made for want of an id holds a dot, and has no permanent address.
      const link = anchor.includes('.') ? undefined : `${permanent}${anchor}/`;
      texts = { link, edition: named.address, citation: `${citation}, ${named.name}. ${named.address}` };
      name.textContent = named.name;
      said.textContent = '';
      plain.href = `#${anchor}`;
      for (const button of buttons) button.hidden = texts[button.value] === undefined;
      for (const way of element.querySelectorAll<HTMLAnchorElement>('[data-template]')) way.href = filled(way, named);
    },
  });
  plain.addEventListener('click', () => element.hidePopover());
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      const text = texts[button.value] ?? '';
      said.textContent = (await isCopied(text)) ? `${button.dataset['done']}` : `Copy it from here: ${text}`;
    });
  }
}

const LONGEST = 700;

function describe(mark: HTMLAnchorElement): Omit<Named, 'address'> {
  const label = (mark.ariaLabel ?? mark.textContent).replace(/^Link to /, '');
  const section = mark.closest('.head');
  const words = section
    ? (mark.parentElement?.textContent ?? '').replace(mark.textContent, '')
    : [...(mark.parentElement?.querySelectorAll(':scope > .words > p') ?? [])].map(ownWords).join(' ');
  const shown = words.replace(/\s+/g, ' ').trim();
  return {
    name: label.replace(/^Section /, 'section '),
    words: shown.length > LONGEST ? `${shown.slice(0, LONGEST)} …` : shown,
  };
}

/** The words of a paragraph without a card that is open in it. */
function ownWords(paragraph: Element): string {
  const copy = paragraph.cloneNode(true);
  if (copy instanceof Element) for (const card of copy.querySelectorAll('dialog')) card.remove();
  return copy.textContent ?? '';
}

function filled(way: HTMLAnchorElement, named: Named): string {
  return (way.dataset['template'] ?? '').replace(/~(name|words|address)~/g, (_all, key: keyof Named) =>
    encodeURIComponent(named[key].toWellFormed()),
  );
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Browsers keep the clipboard from pages that came over an unsafe way, or that were not let.
    return false;
  }
}

function part(element: HTMLElement, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The card holds no ${selector}.`);
  return found;
}
