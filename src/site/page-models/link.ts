/** Words that lead somewhere from the page they stand on. */
export interface Link {
  readonly text: string;
  readonly href: string;
}
