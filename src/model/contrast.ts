import type { Grounds } from './theme.ts';

/** The least contrast at which a colour may carry words. Source: WCAG 2.2, success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

const STEPS = 20;
const COMFORTABLE = 7;
// The weights and the bend of the standard's own formula.
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/** How far two colours, each `#rrggbb`, stand apart: 1 for none, 21 for black on white. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((less, more) => less - more);
  return (high + 0.05) / (low + 0.05);
}

/** The contrast of a colour with the ground that shows it least. */
export function contrastOn(colour: string, { paper, panel }: Grounds): number {
  return Math.min(contrast(colour, paper), contrast(colour, panel));
}

/** The colour, mixed with white until it can be read with ease on dark grounds. */
export function lightenedFor(colour: string, grounds: Grounds): string {
  const mixes = Array.from({ length: STEPS }, (_, step) => mixedWithWhite(colour, step / STEPS));
  return mixes.find((mix) => contrastOn(mix, grounds) >= COMFORTABLE) ?? '#ffffff';
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return WEIGHTS[0] * red + WEIGHTS[1] * green + WEIGHTS[2] * blue;
}

function mixedWithWhite(colour: string, share: number): string {
  const mixed = channels(colour).map((channel) => Math.round(channel + (255 - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
