import type { Theme } from '../../model/theme.ts';
import { escapeHtml } from './safe-html.ts';

/** The colour of the stylesheet where an organisation chooses none. */
export const OWN_ACCENT = '#7c1f2d';

const SIZES = ['', '22', '16', '11.5'];
const LINES = '<path d="M12 15h16M12 20h16M12 25h10" stroke="#fff" stroke-width="2" stroke-linecap="round"/>';

/** The crest inside a square of 40: a seal with the letters of the organisation, or with lines of text. Its colours are attributes, so that a stylesheet can change them. */
export function crestDrawing({ accent, monogram }: Theme): string {
  const disc = `<circle cx="20" cy="20" r="20" fill="${accent ?? OWN_ACCENT}"/>`;
  const ring = '<circle cx="20" cy="20" r="17" fill="none" stroke="#fff" stroke-width="1"/>';
  return disc + ring + (monogram === undefined ? LINES : letters(monogram));
}

function letters(monogram: string): string {
  const size = SIZES[[...monogram].length] ?? '10';
  const face = 'font-family="Palatino,Palatino Linotype,P052,Georgia,serif"';
  return `<text x="20" y="21" fill="#fff" ${face} font-size="${size}" text-anchor="middle" dominant-baseline="central">${escapeHtml(monogram)}</text>`;
}
