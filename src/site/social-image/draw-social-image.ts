import { GROUNDS, type Theme } from '../../model/theme.ts';
import { crestDrawing, OWN_ACCENT } from '../html/crest.ts';
import { escapeHtml } from '../html/safe-html.ts';
import { facesFor } from './faces-for.ts';
import { fitLines, type Room } from './fit-lines.ts';
import type { Drawing } from './render-drawing.ts';

/** What a page looks like where a link to it is shared. */
export interface SocialImage {
  /** Whose page it is; undefined where the title says so. */
  readonly organisation: string | undefined;
  readonly title: string;
  /** What the text is, or what the site is for. */
  readonly words: string;
}

/** In pixels: what the large services ask for. */
export const SOCIAL_IMAGE_SIZE = { width: 1200, height: 630 } as const;

const { width: WIDTH, height: HEIGHT } = SOCIAL_IMAGE_SIZE;
const EDGE = 80;
const INSIDE = WIDTH - 2 * EDGE;
const TITLES: readonly [Room, ...Room[]] = [
  { width: INSIDE, size: 58, most: 4 },
  { width: INSIDE, size: 74, most: 3 },
  { width: INSIDE, size: 92, most: 2 },
];
const NAME: Room = { width: INSIDE - 116, size: 38, most: 1 };
const WORDS: Room = { width: INSIDE, size: 29, most: 2 };
const INK = '#211c17';
const QUIET = '#5b5348';
const LINE = '#d8cebc';

/** The picture of a page as SVG. Where the bundled face lacks the writing of a word, the crest stands alone. */
export function drawSocialImage(image: SocialImage, theme: Theme): Drawing {
  const said = facesFor([image.organisation, image.title, image.words, theme.monogram].join(''));
  const accent = theme.accent ?? OWN_ACCENT;
  const ground = GROUNDS[theme.paper].light.paper;
  const drawn = said === undefined ? crestAlone(theme) : wordsOf(image, theme);
  return {
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="serif" font-weight="600">`,
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="${ground}"/><rect width="${WIDTH}" height="14" fill="${accent}"/>`,
      `${drawn}</svg>`,
    ].join(''),
    width: WIDTH,
    faces: said ?? [],
  };
}

function crestAlone(theme: Theme): string {
  const seal = crestDrawing({ ...theme, monogram: undefined });
  return `<g transform="translate(${WIDTH / 2 - 150} ${HEIGHT / 2 - 143}) scale(7.5)">${seal}</g>`;
}

function wordsOf({ organisation, title, words }: SocialImage, theme: Theme): string {
  const room =
    TITLES.findLast((each) => fitLines(title, { ...each, most: each.most + 1 }).length <= each.most) ?? TITLES[0];
  return [
    `<g transform="translate(${EDGE} 62) scale(2.2)">${crestDrawing(theme)}</g>`,
    textIn(NAME, organisation ?? '', { x: EDGE + 116, y: 119, fill: QUIET }),
    textIn(room, title, { x: EDGE, y: 220 + room.size * 0.72, fill: INK }),
    `<rect x="${EDGE}" y="506" width="${INSIDE}" height="2" fill="${LINE}"/>`,
    textIn(WORDS, words, { x: EDGE, y: 555, fill: theme.accent ?? OWN_ACCENT }),
  ].join('');
}

interface Place {
  readonly x: number;
  /** Where the letters of the first line stand. */
  readonly y: number;
  readonly fill: string;
}

function textIn(room: Room, words: string, { x, y, fill }: Place): string {
  return fitLines(words.normalize('NFC'), room)
    .map((line, index) => {
      const base = Math.round(y + index * room.size * 1.18);
      return `<text x="${x}" y="${base}" font-size="${room.size}" fill="${fill}">${escapeHtml(line)}</text>`;
    })
    .join('');
}
