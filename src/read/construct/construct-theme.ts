import type { Theme } from '../../model/theme.ts';
import { textAt } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

// What matches these ends up in a stylesheet and in a drawing, so they let nothing else through.
const COLOUR = /^#[0-9a-f]{6}$/i;
const MONOGRAM = /^\p{L}{1,3}$/u;

/** The look from the sound part of its entry. What is no colour or no letters is as if nothing were said; the schema tells of it. */
export function constructTheme(entry: Entry): Theme {
  const matching = (key: string, pattern: RegExp) => {
    const text = textAt(entry, key);
    return text !== undefined && pattern.test(text) ? text : undefined;
  };
  return {
    accent: matching('accent', COLOUR)?.toLowerCase(),
    accentDark: matching('accent-dark', COLOUR)?.toLowerCase(),
    typeface: textAt(entry, 'typeface') === 'sans' ? 'sans' : 'serif',
    paper: textAt(entry, 'paper') === 'white' ? 'white' : 'warm',
    monogram: matching('monogram', MONOGRAM),
  };
}
