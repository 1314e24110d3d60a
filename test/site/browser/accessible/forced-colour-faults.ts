import type { Page } from 'playwright-core';

/** What of a page can no longer be made out where a reader's own few colours replace the site's. */
export function forcedColourFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const words = (one: Element) => one.textContent?.trim().slice(0, 40);
    const isSaid = (one: Element) => {
      const said = one.querySelector('.said')?.getBoundingClientRect();
      return said !== undefined && said.width > 4 && said.height > 4;
    };
    const background = getComputedStyle(document.body).backgroundColor;
    for (const status of all('.status')) {
      const style = getComputedStyle(status);
      if (style.borderLeftStyle === 'none' || style.borderLeftColor === background)
        faults.push('The status has no edge.');
      const icon = status.querySelector('.icon');
      if (icon !== null && getComputedStyle(icon).stroke === background) faults.push('The icon of the status is lost.');
    }
    for (const tag of all('.tag, .fate'))
      if (getComputedStyle(tag).borderTopStyle === 'none') faults.push(`The label has no edge: ${words(tag)}`);
    for (const [name, line] of [
      ['ins', 'underline'],
      ['del', 'line-through'],
    ])
      for (const one of all(`main ${name}`)) {
        if (!getComputedStyle(one).textDecorationLine.includes(`${line}`)) faults.push(`Not drawn: ${words(one)}`);
        if (!isSaid(one)) faults.push(`Not said: ${words(one)}`);
      }
    for (const one of all('nav [aria-current]:is(a, [href])')) {
      const { textDecorationLine, borderBottomStyle, outlineStyle, fontWeight } = getComputedStyle(one);
      const isMarked =
        textDecorationLine !== 'none' ||
        borderBottomStyle !== 'none' ||
        outlineStyle !== 'none' ||
        Number(fontWeight) > 500;
      if (!isMarked) faults.push(`Where the reader is cannot be seen: ${words(one)}`);
    }
    return faults;
  });
}
