/** Something that a page of a build has to hold. */
export interface PageProof {
  /** From the folder of the build, such as `terms/index.html`. */
  readonly path: string;
  /** The documents whose texts are held against the page, by their ids. Whatever else it is held against stands around the texts. */
  readonly documents: readonly string[];
  /** Throws, in one sentence, where the page does not hold it. */
  readonly prove: (html: string) => void;
}
