import type { Run } from '../../model/redline.ts';
import type { SafeHtml } from './safe-html.ts';
import { element, escapeHtml, joinHtml, voidElement } from './safe-html.ts';

const MARKS = { deleted: ['del', '[deleted: '], inserted: ['ins', '[inserted: '] } as const;

/** The words of a redline as HTML. What changed is said in words too, which are shown on paper and to screen readers. */
export function redlineHtml(runs: readonly Run[]): SafeHtml {
  return joinHtml(
    runs.map(({ change, words }) => (change === 'kept' ? paragraphs(words) : marked(MARKS[change], words))),
  );
}

function marked([name, opening]: (typeof MARKS)[keyof typeof MARKS], words: string): SafeHtml {
  return element(name, {}, joinHtml([spoken(opening), paragraphs(words), spoken(']')]));
}

function spoken(words: string): SafeHtml {
  return element('span', { class: 'said' }, escapeHtml(words));
}

function paragraphs(words: string): SafeHtml {
  return joinHtml(
    words
      .split('\n')
      .flatMap((line, index) => (index === 0 ? [escapeHtml(line)] : [voidElement('br'), escapeHtml(line)])),
  );
}
