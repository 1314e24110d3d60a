import type { Page } from 'playwright-core';

/** What is wrong with the headings, the landmarks, the language and the names of the links of a page. */
export function structureFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const words = (one: Element | null | undefined) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const nameOf = (one: HTMLElement) =>
      one.ariaLabel ?? words(document.getElementById(one.getAttribute('aria-labelledby') ?? '') ?? one);
    const isDrawn = (one: HTMLElement) => one.closest('[hidden], [popover], [aria-hidden=true]') === null;

    if (document.documentElement.lang === '') faults.push('has no language');
    if (document.title === '') faults.push('has no title');

    const levels = all('h1, h2, h3, h4, h5, h6').filter(isDrawn);
    if (levels[0]?.localName !== 'h1' || all('h1').length !== 1)
      faults.push('does not begin with its one first heading');
    for (const [index, heading] of levels.entries()) {
      const [level, before] = [heading, levels[index - 1] ?? heading].map(({ localName }) => Number(localName[1]));
      if ((level ?? 0) > (before ?? 0) + 1) faults.push(`skips a level of heading: ${words(heading)}`);
    }

    const outer = (name: string) =>
      all(name).filter((one) => one.closest('main, article, section, aside, nav') === null).length;
    for (const [name, role] of [
      ['header', 'banner'],
      ['footer', 'contentinfo'],
    ])
      if (outer(`${name}`) !== 1) faults.push(`has ${outer(`${name}`)} landmarks of ${role}`);
    if (all('main').length !== 1) faults.push('has not one main landmark');
    const navigations = all('nav')
      .filter(isDrawn)
      .map((nav) => (nav.hasAttribute('aria-label') || nav.hasAttribute('aria-labelledby') ? nameOf(nav) : ''));
    if (navigations.includes('')) faults.push('has navigation without a name');
    if (new Set(navigations).size !== navigations.length) faults.push(`has navigation of one name: ${navigations}`);

    const targets = new Map<string, Set<string>>();
    for (const link of all('a[href]').filter(isDrawn)) {
      const name = nameOf(link) || link.querySelector('[aria-label]')?.ariaLabel || '';
      if (name === '') faults.push(`has a link without a name: ${link.outerHTML.slice(0, 100)}`);
      // What a reader is told of with the link: its entry, its cell or its sentence, and the heading above.
      const entry = link.closest('li, td, th, dl > div, .row') ?? link.closest('p, h1, h2, h3, h4, h5, h6') ?? link;
      const section = link.closest('section, nav, footer, header');
      const key = [name, words(entry), words(section?.querySelector('h2, h3, h4, h5, h6'))].join(' | ');
      const known = targets.get(key) ?? new Set();
      // Assigning through `href` gives the whole address, so that one target is known by one.
      targets.set(key, known.add((link as HTMLAnchorElement).href));
    }
    for (const [key, known] of targets)
      if (known.size > 1) faults.push(`has ${known.size} targets that sound alike: ${key.slice(0, 120)}`);
    return faults;
  });
}
