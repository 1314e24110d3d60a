import { directionOf } from '../../model/direction-of.ts';
import type { Run } from '../../model/redline.ts';
import type { SafeHtml } from './safe-html.ts';
import { element, escapeHtml, joinHtml, voidElement } from './safe-html.ts';

const ELEMENTS = { deleted: 'del', inserted: 'ins' } as const;

/** What is said before words that changed. */
export type Openings = Readonly<Record<keyof typeof ELEMENTS, string>>;

const OPENINGS: Openings = { deleted: '[deleted: ', inserted: '[inserted: ' };

/** The words of a redline as HTML. What changed is said in words too, which are shown on paper and to screen readers. */
export function redlineHtml(runs: readonly Run[], openings: Openings = OPENINGS): SafeHtml {
  return joinHtml(
    runs.map(({ change, words }) =>
      change === 'kept'
        ? paragraphs(words)
        : element(
            ELEMENTS[change],
            { dir: directionOf(words) && 'rtl' },
            joinHtml([spokenOnly(openings[change]), paragraphs(words), spokenOnly(']')]),
          ),
    ),
  );
}

/** Words for screen readers and for paper. */
export function spokenOnly(words: string): SafeHtml {
  return element('span', { class: 'said' }, escapeHtml(words));
}

function paragraphs(words: string): SafeHtml {
  return joinHtml(
    words
      .split('\n')
      .flatMap((line, index) => (index === 0 ? [escapeHtml(line)] : [voidElement('br'), escapeHtml(line)])),
  );
}
