import type { ListedFile } from '../../model/build-manifest.ts';
import type { FileMark } from '../read-back/file-mark.ts';
import type { SurveyedPlace } from '../read-back/survey-build.ts';
import type { Basis } from './basis-of.ts';
import { readSummed, writeSummed } from './summed-file.ts';

/** A finished build: what it was made of, and what stands in its folder. */
export interface BuildRecord {
  readonly basis: Basis;
  /** Every file but the manifest, by path, in code-point order. */
  readonly files: readonly RecordedFile[];
  readonly folders: readonly SurveyedPlace[];
}

/** A file of a build as it was read back. */
export interface RecordedFile extends ListedFile {
  /** The documents whose texts were read for it; undefined where it was made otherwise than the pages, so that nobody knows. */
  readonly read: readonly string[] | undefined;
  /** Undefined where it was too young to have one. */
  readonly mark: FileMark | undefined;
}

type WrittenMark = FileMark | 0;

/** As it stands in the file. Many pages read the same texts, so each set of these stands once. */
interface Written {
  readonly around: string;
  readonly texts: readonly (readonly [document: string, digest: string])[];
  readonly sets: readonly (readonly string[])[];
  readonly files: readonly (readonly [path: string, sha256: string, size: number, set: number, mark: WrittenMark])[];
  readonly folders: readonly (readonly [path: string, mark: WrittenMark])[];
}

/** In the place of a set. */
const UNKNOWN = -1;

/** Writes the record, whole or not at all. */
export function writeRecord(file: string, { basis, files, folders }: BuildRecord): void {
  const sets = new Map<string, { readonly index: number; readonly read: readonly string[] }>();
  const setOf = (read: RecordedFile['read']): number => {
    if (read === undefined) return UNKNOWN;
    const key = read.join(' ');
    const set = sets.get(key) ?? { index: sets.size, read };
    sets.set(key, set);
    return set.index;
  };
  const written: Omit<Written, 'sets'> = {
    around: basis.around,
    texts: [...basis.texts],
    files: files.map(({ path, sha256, size, read, mark }) => [path, sha256, size, setOf(read), mark ?? 0]),
    folders: folders.map(({ path, mark }) => [path, mark ?? 0]),
  };
  writeSummed(file, JSON.stringify({ ...written, sets: [...sets.values()].map(({ read }) => read) }));
}

/** The record in a file; undefined where there is none, or not all of it as it was written. */
export function readRecord(file: string): BuildRecord | undefined {
  const text = readSummed(file);
  if (text === undefined) return undefined;
  // The cast is true: the sum is of what was written, and each version of the code has another digest around its texts.
  const { around, texts, sets, files, folders } = JSON.parse(text) as Written;
  return {
    basis: { around, texts: new Map(texts) },
    files: files.map(([path, sha256, size, set, mark]) => ({
      path,
      sha256,
      size,
      read: set === UNKNOWN ? undefined : (sets[set] ?? []),
      mark: mark === 0 ? undefined : mark,
    })),
    folders: folders.map(([path, mark]) => ({ path, mark: mark === 0 ? undefined : mark })),
  };
}
