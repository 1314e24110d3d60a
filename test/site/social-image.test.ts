import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Theme } from '../../src/model/theme.ts';
import { iconFile } from '../../src/site/html/icon-file.ts';
import { editionsWithImages, sharedImage } from '../../src/site/page-models/social-images.ts';
import { drawCrest } from '../../src/site/social-image/draw-crest.ts';
import { drawSocialImage } from '../../src/site/social-image/draw-social-image.ts';
import { type Face, facesFor } from '../../src/site/social-image/faces-for.ts';
import { fitLines } from '../../src/site/social-image/fit-lines.ts';
import { renderDrawing } from '../../src/site/social-image/render-drawing.ts';
import { constitutionIn, FIXTURE } from './constitution-of.ts';

const { resolve } = createRequire(import.meta.url);
const THEME: Theme = { accent: undefined, accentDark: undefined, typeface: 'serif', paper: 'warm', monogram: 'WM' };
const IMAGE = { organisation: 'Withy Mill Trust', title: 'Rules of the Trust', words: 'Edition 2: Draft' };
/** Another release of the program that draws, or of the face, gives another. */
const HASH = 'b88defa0bf784b223f1fa579e6af358ac4edd09f4c2bda16c3a3030b8e1d71df';
const FACES: readonly Face[] = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const CELL = 40;
const COLUMNS = 32;

beforeAll(async () => {
  await renderDrawing(drawCrest(THEME, 1));
});

describe('The picture of a page', () => {
  test('is the same on every machine, byte for byte', async () => {
    const picture = await renderDrawing(drawSocialImage(IMAGE, THEME));
    expect(createHash('sha256').update(picture).digest('hex')).toBe(HASH);
  });

  test('shows hostile words letter for letter', () => {
    const title = '</text><image href="file:///etc/passwd"/>&amp;';
    const { svg } = drawSocialImage({ ...IMAGE, title }, THEME);
    expect(svg).toContain('&lt;/text&gt;&lt;image');
    expect(svg).toContain('&amp;amp;');
    expect(svg).not.toContain('<image');
  });

  test.each([
    ['Chinese', '章程'],
    ['Arabic', 'النظام الأساسي'],
    ['a sign that is none', '\u0007'],
    ['a pictograph', '🏛'],
  ])('holds the crest alone where words are in a writing that the face lacks: %s', async (_writing, title) => {
    const drawing = drawSocialImage({ ...IMAGE, title }, THEME);
    expect(drawing.svg).not.toContain('<text');
    expect((await renderDrawing(drawing)).length).toBeGreaterThan(1000);
  });

  test('is drawn with each character that the face is said to hold, and no box for any', () => {
    const characters = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => /\S/.test(character) && character === character.normalize('NFC') && facesFor(character),
    );
    expect(characters.length).toBeGreaterThan(450);
    const [box, ...cells] = cellsOf(['中', ...characters]);
    expect(characters.filter((_, index) => cells[index] === box)).toEqual([]);
  });

  test.each([
    ['short', 'Rules'],
    ['usual', 'Terms of Reference of the Neighbourhoods Group'],
    ['wide', 'WWWW MMMM OMNIUM GATHERUM '.repeat(8)],
    ['one long word', 'm'.repeat(300)],
    ['Welsh', 'Cylch gorchwyl ŵyl y gŵr a’r ŷd '.repeat(4)],
    ['Greek', 'Όροι εντολής της Επιτροπής '.repeat(6)],
    ['Russian', 'Широкий Щит Южный Жёлтый '.repeat(6)],
  ])('has no line that runs over its edge: %s', (_what, title) => {
    for (const size of [58, 74, 92]) {
      const lines = fitLines(title, { width: 1040, size, most: 4 });
      expect(lines.length).toBeLessThanOrEqual(4);
      for (const line of lines) expect(widthOf(line, size), line).toBeLessThanOrEqual(1060);
    }
  });

  test('says with … that words were left out, and leaves out whole words', () => {
    expect(fitLines('one two three four', { width: 125, size: 20, most: 1 })).toEqual(['one two …']);
    expect(fitLines('one two', { width: 100, size: 20, most: 1 })).toEqual(['one two']);
  });
});

describe('A page', () => {
  const constitution = constitutionIn(FIXTURE);
  const url = constitution.site.url;

  test('about an edition has the picture of that edition, and any other that of the site', () => {
    expect(sharedImage(constitution, 'rules@1').url).toBe(`${url}documents/rules/editions/1/social.png`);
    expect(sharedImage(constitution, undefined)).toEqual({
      url: `${url}assets/social.png`,
      alt: 'Withy Mill Trust. The documents that say who decides what',
    });
  });

  test('has the picture of the site where there are more than a hundred editions', () => {
    const [document] = constitution.documents;
    const documents = document === undefined ? [] : Array.from({ length: 101 }, () => document);
    expect(editionsWithImages({ ...constitution, documents })).toEqual([]);
    expect(sharedImage({ ...constitution, documents }, 'rules@1').url).toBe(`${url}assets/social.png`);
  });
});

test('The mark for old browsers is one picture in the form of icons', () => {
  const file = iconFile(Uint8Array.of(1, 2, 3), 32);
  expect([...file]).toEqual([0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0, 3, 0, 0, 0, 22, 0, 0, 0, 1, 2, 3]);
});

/** What each character looks like, as one string. */
function cellsOf(characters: readonly string[]): readonly string[] {
  const texts = characters.map((character, index) => {
    const [x, y] = [(index % COLUMNS) * CELL + 6, Math.floor(index / COLUMNS) * CELL + 28];
    return `<text x="${x}" y="${y}" font-size="20">&#${character.codePointAt(0)};</text>`;
  });
  const [width, height] = [COLUMNS * CELL, Math.ceil(characters.length / COLUMNS) * CELL];
  const drawing = drawn(texts.join(''), `0 0 ${width} ${height}`);
  const pixels = Buffer.from(drawing.render().pixels);
  return characters.map((_, index) => {
    const [left, top] = [(index % COLUMNS) * CELL, Math.floor(index / COLUMNS) * CELL];
    const rows = Array.from({ length: CELL }, (_row, row) => ((top + row) * width + left) * 4);
    return rows.map((start) => pixels.subarray(start, start + CELL * 4).toString('base64')).join('');
  });
}

function widthOf(line: string, size: number): number {
  const text = `<text x="0" y="100" font-size="${size}">${line.replaceAll('&', '&amp;')}</text>`;
  return drawn(text, '0 0 1200 200').innerBBox()?.width ?? 0;
}

function drawn(content: string, viewBox: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" font-weight="600">${content}</svg>`;
  return new Resvg(svg, { font: { fontBuffers: FACES.map(readFace), defaultFontFamily: 'Source Serif 4' } });
}

function readFace(face: Face): Uint8Array {
  return readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-${face}-600-normal.woff2`));
}
