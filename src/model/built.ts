/** What was built, counted. */
export interface BuildCount {
  readonly pages: number;
  readonly documents: number;
  readonly editions: number;
  readonly clauses: number;
  /** What search finds: every provision of every edition, and more. */
  readonly records: number;
  readonly pdfs: number;
  /** True where one of the PDFs holds everything in force. */
  readonly isWholeOnPaper: boolean;
}

/** What was built. */
export interface Built extends BuildCount {
  /** In one sentence why it has no PDFs, where they were wanted. */
  readonly whyNoPapers: string | undefined;
  /** How many of its pages are those of the last build. */
  readonly kept: number;
  /** How many of its pages were rendered. The others are permanent addresses, which only lead on. */
  readonly rendered: number;
  /** Files that somebody put beside the pages of the site before, and that are in this one no more; and the folder in which they still are. */
  readonly leftBehind: { readonly paths: readonly string[]; readonly folder: string } | undefined;
}
