/** How an organisation's site looks, as far as the organisation says. Colours are `#rrggbb`, in lower case. */
export interface Theme {
  /** The colour of links, numbers and the crest on light paper; undefined for the site's own. */
  readonly accent: string | undefined;
  /** The same on dark paper; undefined where it is to follow from `accent`. */
  readonly accentDark: string | undefined;
  readonly typeface: Typeface;
  readonly paper: Paper;
  /** One to three letters for the crest. */
  readonly monogram: string | undefined;
}

/** A book face, or a plain one. */
export type Typeface = 'serif' | 'sans';
/** Paper with a tint of cream, or plain white. */
export type Paper = 'warm' | 'white';

/** What words stand on, in one scheme. */
export interface Grounds {
  readonly paper: string;
  readonly panel: string;
}

/** What words stand on, by day and by night. The stylesheet's own are those of `warm`. */
export const GROUNDS: Readonly<Record<Paper, { readonly light: Grounds; readonly dark: Grounds }>> = {
  warm: { light: { paper: '#fdfbf6', panel: '#f4efe4' }, dark: { paper: '#171412', panel: '#221e1a' } },
  white: { light: { paper: '#ffffff', panel: '#f3f3f1' }, dark: { paper: '#141414', panel: '#202020' } },
};
