import type { Page } from 'playwright-core';
import type { DatedEdition } from '../../../src/model/constitution.ts';
import type { RedlinePart } from '../../../src/model/redline.ts';
import { nameCitations } from '../../../src/redline/name-citations.ts';
import { outlineOf } from '../../../src/redline/outline.ts';

/** The texts of two editions, row by row. */
export interface RedlineTexts {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Reads a redline page back, in one of its two forms: what is said only is left out, what was deleted is no part of the newer text, and so on. */
export function textsOn(page: Page, form: 'one' | 'two'): Promise<RedlineTexts> {
  return page.locator('.row').evaluateAll((rows, wanted) => {
    const read = (row: Element, side: 'before' | 'after') => {
      if (row.classList.contains(side === 'before' ? 'stands-after' : 'stands-before')) return [];
      const cell = wanted === 'one' ? '.run' : side === 'before' ? '.old' : '.new';
      const copy = (row.querySelector(cell) ?? row.querySelector('.run'))?.cloneNode(true) as Element;
      for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
      for (const other of copy.querySelectorAll(`.said, ${side === 'before' ? 'ins' : 'del'}`)) other.remove();
      return [copy.textContent ?? ''];
    };
    return { before: rows.flatMap((row) => read(row, 'before')), after: rows.flatMap((row) => read(row, 'after')) };
  }, form);
}

/** Both texts of two editions, row by row, as a redline page has to hold them. */
export function textsOf(before: DatedEdition, after: DatedEdition): RedlineTexts {
  const names = nameCitations(after);
  const words = (edition: DatedEdition, name: typeof names.before) =>
    outlineOf(edition, name).nodes.map(({ part, text }) => sourceNumber(part) + text);
  return { before: words(before, names.before), after: words(after, names.after) };
}

function sourceNumber(part: RedlinePart): string {
  const number = part.form === 'section' || part.form === 'clause' ? part.sourceNumber : undefined;
  return number === undefined ? '' : `${number} `;
}

/** Deleted parts stand where they stood, but what moved stands where it is. */
export function sorted({ before, after }: RedlineTexts): RedlineTexts {
  return { before: before.toSorted(), after };
}
