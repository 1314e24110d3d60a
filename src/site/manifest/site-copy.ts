/** What asking for a file of a copy gave: its bytes, that it is not there, or in one sentence why it could not be had. */
export type Fetched =
  | { readonly content: Uint8Array }
  | { readonly isMissing: true }
  | { readonly isTooLong: true }
  | { readonly fault: string };

/** A published copy of a site. */
export interface SiteCopy {
  /** Where it is, as a person names it. */
  readonly name: string;
  /** The bytes of the file at a path that leads nowhere else; never more than `most` of them. */
  readonly fetch: (path: string, most: number) => Promise<Fetched>;
  /** The paths of all its files; undefined where nobody can know them. */
  readonly paths: readonly string[] | undefined;
  /** Files that whoever serves the copy may keep to itself. */
  readonly unserved: ReadonlySet<string>;
}
