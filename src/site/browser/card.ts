/** A part of the page that opens beside a link, in place of following it. */
export interface Card {
  readonly element: HTMLElement;
  readonly links: readonly HTMLAnchorElement[];
  /** Writes into the card what belongs to a link. */
  readonly fill: (link: HTMLAnchorElement) => void;
}

const GAP = 6;

/**
 * Lets each of the links open the card. Esc, a press elsewhere and the link itself close it; with a key held down the link is followed.
 * Does nothing in a browser that knows no popovers: the links stay links.
 */
export function openAtLinks({ element, links, fill }: Card): void {
  if (!('popover' in element)) return;
  let opener: HTMLAnchorElement | undefined;
  let pressed: HTMLAnchorElement | undefined;
  for (const link of links) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.ariaExpanded = 'false';
  }
  const close = () => element.matches(':popover-open') && element.hidePopover();
  const open = (link: HTMLAnchorElement) => {
    close();
    fill(link);
    // Right after the link, so that the next Tab and the next line of a screen reader are in it.
    link.after(element);
    opener = link;
    link.ariaExpanded = 'true';
    // What is opened is given the focus, and a window moves to what has it: so it opens where the window is.
    element.style.top = `${scrollY}px`;
    element.showPopover();
    place(element, link);
    element.focus({ preventScroll: true });
  };

  // A press closes the card before it becomes a click, which would open it again.
  addEventListener('pointerdown', () => (pressed = opener), true);
  addEventListener(
    'click',
    (event) => {
      const link = links.find((one) => event.target instanceof Node && one.contains(event.target));
      if (link === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const isByKey = event.detail === 0;
      if ((isByKey ? opener : pressed) === link) close();
      else open(link);
    },
    true,
  );
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close();
  });
  element.addEventListener('beforetoggle', (event) => {
    if (!(event instanceof ToggleEvent) || event.newState === 'open' || opener === undefined) return;
    opener.ariaExpanded = 'false';
    if (element.contains(document.activeElement)) opener.focus({ preventScroll: true });
    opener = undefined;
  });
  element.addEventListener('toggle', () => {
    // A card that is closed is no part of the words beside it.
    if (!element.matches(':popover-open')) document.body.append(element);
  });
}

/** Below the link, or above it where there is no room below; never over the edge of the window. */
function place(element: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(line.left, document.documentElement.clientWidth - width - GAP));
  const isBelow = line.bottom + GAP + height <= innerHeight || line.top - GAP < height;
  const top = isBelow ? line.bottom + GAP : line.top - GAP - height;
  element.style.left = `${left + scrollX}px`;
  element.style.top = `${top + scrollY}px`;
  // Where there is room on neither side, what is below the window is moved into it, as far as the link stays.
  const below = Math.max(0, top + height + GAP - innerHeight);
  scrollBy(0, Math.min(below, Math.max(0, line.top - GAP)));
}
