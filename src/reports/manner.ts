/** How a text is shown: what the reader's screen can do, as the door of the tool found out. */
export interface Manner {
  /** True where the sixteen colours of a terminal may be used. */
  readonly isColoured: boolean;
  /** True where lines may be drawn with more than `|`, `-` and `^`. */
  readonly isDrawn: boolean;
  /** How many columns a line may fill. */
  readonly width: number;
}

/** For files, logs, and whoever asked for plain text. */
export const PLAIN: Manner = { isColoured: false, isDrawn: false, width: 100 };
