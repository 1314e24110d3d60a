import type { Page } from 'playwright-core';

/** Lets the text of a page, and nothing else, grow to twice its size. Source: WCAG 2.2, 1.4.4. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** Spaces the text as a reader may. Source: WCAG 2.2, 1.4.12. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Undoes what a reader did to the text. */
export async function resetText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.style.fontSize = '';
  });
}

/** Whether a page as it stands has to be moved sideways, and which words are cut off or lie outside it. */
export function reflowFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth;
    const name = (one: Element) =>
      `<${one.localName} class="${one.className}"> ${one.textContent?.trim().slice(0, 40)}`;
    // Drawn for screen readers, or brought in when the keyboard gets there.
    const shown = [...document.body.querySelectorAll<HTMLElement>('*:not(.said, .skip, svg *)')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && (one.textContent ?? '').trim() !== '',
    );
    const scrolls = (one: Element): boolean => {
      for (let up: Element | null = one; up !== null && up !== document.body; up = up.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    const cut = shown.filter((one) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      // Drawn for screen readers alone.
      if (clipPath !== 'none') return false;
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    });
    const outside = shown.filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return (right > width + 1 || left < -1) && !scrolls(one);
    });
    return [
      ...(wide > width ? [`is ${wide} wide in ${width}`] : []),
      ...cut.map((one) => `cuts off ${name(one)}`),
      ...outside.slice(0, 3).map((one) => `lies outside: ${name(one)}`),
    ];
  });
}
