import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, contrastOn, LEAST_CONTRAST, lightenedFor } from '../../src/model/contrast.ts';
import { GROUNDS, type Theme } from '../../src/model/theme.ts';
import { constructTheme } from '../../src/read/construct/construct-theme.ts';
import { crestDrawing, OWN_ACCENT } from '../../src/site/html/crest.ts';
import { themeCss } from '../../src/site/theme-css.ts';

const STYLES = join(import.meta.dirname, '../../src/site/styles');
const TOKENS = readFileSync(join(STYLES, 'tokens.css'), 'utf8');
const [LIGHT, DARK] = TOKENS.split('@media').map(propertiesIn);
const OWN: Theme = constructTheme({});

describe('The colours of the stylesheet', () => {
  test('are those against which an organisation’s own are held', () => {
    const grounds = (all: ReadonlyMap<string, string> = new Map()) => ({
      paper: all.get('paper'),
      panel: all.get('panel'),
    });
    expect({ light: grounds(LIGHT), dark: grounds(DARK) }).toEqual(GROUNDS.warm);
    expect(LIGHT?.get('accent')).toBe(OWN_ACCENT);
  });

  test.each([
    ['light', LIGHT, GROUNDS.warm.light],
    ['light, on white paper', LIGHT, GROUNDS.white.light],
    ['dark', DARK, GROUNDS.warm.dark],
    ['dark, on white paper', DARK, GROUNDS.white.dark],
  ])('can be read: %s', (_name, colours, grounds) => {
    const faint = ['ink', 'quiet', 'accent', 'binding', 'open', 'past'].filter(
      (name) => contrastOn(colours?.get(name) ?? '', grounds) < LEAST_CONTRAST,
    );
    expect(faint).toEqual([]);
    for (const kind of ['inserted', 'deleted'])
      expect(contrast(colours?.get(kind) ?? '', colours?.get(`${kind}-paper`) ?? '')).toBeGreaterThan(LEAST_CONTRAST);
  });
});

test('no stylesheet asks for a property that none sets', () => {
  const css = readdirSync(STYLES).map((name) => readFileSync(join(STYLES, name), 'utf8'));
  const named = (pattern: RegExp) => css.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name));
  const set = new Set(named(/--([a-z-]+):/g));
  expect(named(/var\(--([a-z-]+)/g).filter((name) => !set.has(name))).toEqual([]);
});

describe('Contrast', () => {
  test('is 21 between black and white, 1 between equals, and just under 4.5 for the well-known grey', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#7c1f2d', '#7c1f2d')).toBe(1);
    expect(contrast('#777777', '#ffffff').toFixed(2)).toBe('4.48');
  });

  test.each(['#000000', '#1d4f7c', '#7c1f2d', '#ffff00', '#0000ff'])('%s becomes readable on dark paper', (colour) => {
    for (const { dark } of Object.values(GROUNDS))
      expect(contrastOn(lightenedFor(colour, dark), dark)).toBeGreaterThan(7);
  });
});

describe('An organisation’s own look', () => {
  test('is nothing where it says nothing', () => {
    expect(themeCss(OWN)).toBe('');
  });

  test('is a few properties, and its dark colour follows from the light one', () => {
    expect(themeCss({ ...OWN, accent: '#1d4f7c', typeface: 'sans' })).toBe(
      ':root {\n  --text-face: var(--label-face);\n  --accent: #1d4f7c;\n}\n' +
        '@media screen and (prefers-color-scheme: dark) {\n:root {\n  --accent: #99b0c4;\n}\n}\n',
    );
    expect(themeCss({ ...OWN, paper: 'white', accent: '#1d4f7c', accentDark: '#9cc9f2' })).toBe(
      ':root {\n  --paper: #ffffff;\n  --panel: #f3f3f1;\n  --accent: #1d4f7c;\n}\n' +
        '@media screen and (prefers-color-scheme: dark) {\n:root {\n  --paper: #141414;\n  --panel: #202020;\n  --accent: #9cc9f2;\n}\n}\n',
    );
  });

  test('lets nothing into the stylesheet or the crest but colours and letters', () => {
    const hostile = ['red', '#12', '#1d4f7c;}', '#1d4f7c\n', 'url(//x)', '#GGGGGG', '<svg>', 'GPXX', '', 'A<'];
    for (const text of hostile)
      expect(
        constructTheme({ accent: text, 'accent-dark': text, typeface: text, paper: text, monogram: text }),
      ).toEqual(/^red$/.test(text) ? { ...OWN, monogram: 'red' } : OWN);
  });

  test('has letters in its crest, or lines of text', () => {
    expect(crestDrawing({ ...OWN, monogram: 'GP' })).toContain('>GP</text>');
    expect(crestDrawing(OWN)).toContain('<path');
    expect(crestDrawing({ ...OWN, accent: '#1d4f7c' })).toContain('fill="#1d4f7c"');
  });
});

function propertiesIn(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}
