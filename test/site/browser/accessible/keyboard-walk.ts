import type { Page } from 'playwright-core';

/** So many stops are walked at the top of a page, and so many at its foot. */
const AT_THE_TOP = 60;
const AT_THE_FOOT = 20;

/** What goes wrong for a reader who walks through a page with the Tab key alone. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const count = await numberStops(page);
  const faults: string[] = [];
  const walk = async (from: number, until: number) => {
    for (let stop = from; stop < until; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await faultAt(page, stop);
      if (fault !== undefined) faults.push(fault);
    }
  };
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const top = Math.min(count, AT_THE_TOP);
  await walk(0, top);
  const foot = Math.max(top, count - AT_THE_FOOT);
  if (foot > top)
    await page.evaluate(
      (stop) => document.querySelector<HTMLElement | SVGElement>(`[data-stop="${stop}"]`)?.focus(),
      foot - 1,
    );
  await walk(foot, count);
  await page.keyboard.press('Tab');
  const isHeld = await page.evaluate(
    (last) => document.activeElement?.getAttribute('data-stop') === String(last),
    count - 1,
  );
  return [...faults.slice(0, 5), ...(isHeld ? ['holds the keyboard at its end'] : [])];
}

/** Numbers all that the keyboard has to reach, in the order of the page. Of the choices of one question it reaches one. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [type=hidden]'));
    const stops = all.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      return one.checked;
    });
    for (const [index, stop] of stops.entries()) stop.dataset['stop'] = String(index);
    return stops.length;
  });
}

function faultAt(page: Page, stop: number): Promise<string | undefined> {
  return page.evaluate((wanted) => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement || active instanceof SVGElement) || active === document.body)
      return `stop ${wanted} is not reached`;
    const name = active.outerHTML.slice(0, 110);
    if (active.dataset['stop'] !== String(wanted)) return `stop ${wanted} is not ${name}`;
    if (wanted === 0 && !active.matches('.skip')) return `does not begin with the way past its head: ${name}`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(active);
    const ground = getComputedStyle(document.body).backgroundColor;
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || outlineColor === ground)
      return `does not show that it is here: ${name}`;
    // What is taller than the window shows a part of itself.
    const shown = [...active.getClientRects()].map(({ left, right, top, bottom }) => ({
      left: Math.max(left, 0),
      right: Math.min(right, innerWidth),
      top: Math.max(top, 0),
      bottom: Math.min(bottom, innerHeight),
    }));
    const box = shown.find(({ left, right, top, bottom }) => right > left && bottom > top);
    if (box === undefined) return `is out of sight: ${name}`;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const hit = document.elementFromPoint(x, y);
    if (hit === null || active === hit || active.contains(hit) || hit.contains(active)) return undefined;
    return `lies under <${hit.localName} class="${hit.className}">: ${name}`;
  }, stop);
}
