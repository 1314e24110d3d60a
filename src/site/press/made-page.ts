import type { ListedFile } from '../../model/build-manifest.ts';

/** A page or another file of the site, once it is made. */
export interface MadePage extends ListedFile {
  /** The documents of which it was made, among all that every page may show: those whose texts were read for it, and the digests of words that were sought in all, as `groundsOf` gives them. */
  readonly read: readonly string[];
}
