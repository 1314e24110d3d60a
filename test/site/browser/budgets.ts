/** How heavy a page may be. Bytes are those that go over the wire, squeezed by gzip, for a reader who comes for the first time. */
export interface Budget {
  /** The page with its styles, its scripts and the mark in the tab. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
}

const KB = 1024;

/** What every page keeps to that is not named below: half of what is allowed (50 KB, and 10 KB of script). */
export const ORDINARY: Budget = { bytes: 25 * KB, scriptBytes: 4 * KB, requests: 6 };

/** The style sheet and the scripts of an ordinary page together. */
export const STYLE_AND_SCRIPT = 11 * KB;

/** The pages that do more, by the sort of page. */
export const MORE: Readonly<Record<string, Budget>> = {
  // The whole constitution on one page, for printing and for searching in it.
  '/whole/': { bytes: 50 * KB, scriptBytes: 4 * KB, requests: 6 },
  // Search before anything is asked for.
  '/search/': { bytes: 25 * KB, scriptBytes: 10 * KB, requests: 8 },
};

/** Search once something was asked for: it brings the index and the program that reads it. */
export const ANSWERED: Budget = { bytes: 150 * KB, scriptBytes: 25 * KB, requests: 20 };

/** The pages that Lighthouse judges: home, a document, a redline, search. */
export const JUDGED_PAGES: readonly string[] = [
  '/',
  '/documents/executive/',
  '/documents/executive/redlines/1-2/',
  '/search/',
];
