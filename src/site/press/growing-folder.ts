import { lstatSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ListedFile, MANIFEST } from '../../model/build-manifest.ts';
import { ifItCan } from '../if-it-can.ts';
import { type FileMark, markOf } from '../read-back/file-mark.ts';
import type { KnownFiles } from '../read-back/known-files.ts';
import type { BuildRecord, RecordedFile } from './build-record.ts';

/** The folder in which a build grows: an empty one, or that of an older build, of which the files stay that are alike. */
export interface GrowingFolder extends Pick<KnownFiles, 'namesIn' | 'fileWith'> {
  /** True where the file stands there already, and nobody changed it since it was read back. */
  readonly holds: (file: ListedFile) => boolean;
  /** Puts a file in its place, and makes the folders in which it stands. */
  readonly write: (path: string, bytes: Uint8Array | string) => void;
  /** Takes away what the older build left, all but these paths. */
  readonly clear: (paths: ReadonlySet<string>) => void;
}

/** An empty folder, or one with what is on record of the build that stands there. */
export function growingFolder(folder: string, there: BuildRecord | undefined): GrowingFolder {
  const files = new Map(there?.files.map((file) => [file.path, file]));
  let last = '';
  return {
    holds: ({ path, sha256 }) => {
      const file = files.get(path);
      return file?.sha256 === sha256 && isUntouched(join(folder, path), file);
    },
    write: (path, bytes) => {
      const file = join(folder, path);
      if (dirname(file) !== last) mkdirSync(dirname(file), { recursive: true });
      last = dirname(file);
      // Whoever has the older file open goes on with that.
      if (files.has(path)) rmSync(file, { force: true });
      writeFileSync(file, bytes);
    },
    clear: (paths) => {
      if (there !== undefined) clearAway(folder, there, paths);
    },
    ...(there === undefined ? NOTHING_THERE : placesIn(there, files)),
  };
}

const NOTHING_THERE: Pick<KnownFiles, 'namesIn' | 'fileWith'> = {
  namesIn: () => undefined,
  fileWith: () => undefined,
};

function placesIn(
  { folders }: BuildRecord,
  files: ReadonlyMap<string, RecordedFile>,
): Pick<KnownFiles, 'namesIn' | 'fileWith'> {
  const marks = new Map(folders.map(({ path, mark }) => [path, mark]));
  const names = Map.groupBy([...files.keys(), ...marks.keys()], parentOf);
  return {
    namesIn: (path, mark) =>
      isSame(marks.get(path), mark) ? (names.get(path) ?? []).map((each) => each.slice(path.length)) : undefined,
    fileWith: (path, mark) => {
      const file = files.get(path);
      return file !== undefined && isSame(file.mark, mark) ? listed(file) : undefined;
    },
  };
}

function listed({ path, sha256, size }: RecordedFile): ListedFile {
  return { path, sha256, size };
}

/** The folder of a path, with a `/` behind it; empty for the folder of the build. */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

function isUntouched(path: string, { mark }: RecordedFile): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status !== undefined && isSame(mark, markOf(status, Date.now()));
}

function isSame(one: FileMark | undefined, other: FileMark | undefined): boolean {
  return one !== undefined && one === other;
}

function clearAway(folder: string, { files, folders }: BuildRecord, kept: ReadonlySet<string>): void {
  for (const path of [MANIFEST, ...files.map((file) => file.path)])
    if (!kept.has(path)) rmSync(join(folder, path), { force: true });
  const filled = new Set<string>();
  for (const path of kept)
    for (let parent = parentOf(path); parent !== '' && !filled.has(parent); parent = parentOf(parent))
      filled.add(parent);
  const empty = folders.map(({ path }) => path).filter((path) => !filled.has(path));
  // The longest first, so that each is empty by then. One that holds more is seen when the build is read back.
  for (const path of empty.toSorted((one, other) => other.length - one.length))
    ifItCan(() => rmdirSync(join(folder, path)));
}
