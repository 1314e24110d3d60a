import { contentAt } from './content-layout.ts';

/** How large a file may be, and what is said of a larger one. */
export interface SizeLimit {
  readonly bytes: number;
  readonly message: string;
  readonly help: string;
}

const WRITTEN_BY_HAND: SizeLimit = {
  bytes: 1_000_000,
  message: 'The file is larger than one megabyte.',
  help: 'Split the text into several documents.',
};

const TAKE_AGAIN = 'Take it as the main branch has it, and run `cartulary seal` again.';

/** What is not as the tool wrote it is read as YAML, which takes longer. */
export const CHANGED_BOOK: SizeLimit = {
  bytes: WRITTEN_BY_HAND.bytes,
  message: 'The book of seals is long, and not as the tool wrote it: somebody has changed it.',
  help: TAKE_AGAIN,
};

/** The tool writes some two hundred bytes for each adopted edition: this is room for a hundred thousand. */
const BOOK_OF_SEALS: SizeLimit = {
  bytes: 20_000_000,
  message: 'The book of seals is larger than twenty megabytes.',
  help: TAKE_AGAIN,
};

/** The limit for the file at a path, such as `content/seals.json`. */
export function sizeLimitOf(path: string): SizeLimit {
  return contentAt(path)?.holds === 'seals' ? BOOK_OF_SEALS : WRITTEN_BY_HAND;
}
