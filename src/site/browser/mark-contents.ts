/** Where a section has to reach to be the one that is read, as a share of the window from its top. */
const READING_LINE = 0.3;

/** Marks, in the list of contents, the section that is being read. Does nothing on a page without one. */
export function markContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const sections = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  if (links.length === 0) return;
  let isAsked = false;
  const mark = () => {
    isAsked = false;
    const reached = sections.findLastIndex((section) => section !== null && isReached(section));
    for (const [index, link] of links.entries()) {
      if (index === reached) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(mark);
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  mark();
}

function isReached(section: Element): boolean {
  return section.getBoundingClientRect().top <= innerHeight * READING_LINE;
}
