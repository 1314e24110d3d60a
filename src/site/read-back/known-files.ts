import type { ListedFile } from '../../model/build-manifest.ts';
import type { FileMark } from './file-mark.ts';
import type { NamesKnown } from './survey-build.ts';

/** What is known of the files of a build before it is read back. */
export interface KnownFiles {
  /** The names in a folder, as they were when it was looked at last, if its mark is the same. */
  readonly namesIn: NamesKnown;
  /** The file as it was read back before, if its mark is the same. */
  readonly fileWith: (path: string, mark: FileMark | undefined) => ListedFile | undefined;
  /** True where the same bytes were held against the same texts before, by the same code, and nothing around the texts is other. */
  readonly isProved: (file: ListedFile, documents: readonly string[]) => boolean;
}

/** Every file is read, and everything proved. */
export const NOTHING_KNOWN: KnownFiles = {
  namesIn: () => undefined,
  fileWith: () => undefined,
  isProved: () => false,
};
