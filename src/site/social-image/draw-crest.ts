import { GROUNDS, type Theme } from '../../model/theme.ts';
import { crestDrawing } from '../html/crest.ts';
import { facesFor } from './faces-for.ts';
import type { Drawing } from './render-drawing.ts';

/** The crest alone, round on nothing. `width` is in pixels. */
export function drawCrest(theme: Theme, width: number): Drawing {
  return crestIn('0 0 40 40', '', { theme, width });
}

/** The crest on a square of paper, whose corners a phone rounds. `width` is in pixels. */
export function drawTile(theme: Theme, width: number): Drawing {
  const paper = `<rect x="-4" y="-4" width="48" height="48" fill="${GROUNDS[theme.paper].light.paper}"/>`;
  return crestIn('-4 -4 48 48', paper, { theme, width });
}

interface Crest {
  readonly theme: Theme;
  readonly width: number;
}

/** Letters that the bundled face lacks give way to lines. */
function crestIn(box: string, ground: string, { theme, width }: Crest): Drawing {
  const faces = facesFor(theme.monogram ?? '');
  const seal = crestDrawing(faces === undefined ? { ...theme, monogram: undefined } : theme);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" font-weight="600">${ground}${seal}</svg>`,
    width,
    faces: faces ?? [],
  };
}
