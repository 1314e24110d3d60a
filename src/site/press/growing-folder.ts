import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ListedFile } from '../../model/build-manifest.ts';
import { markOf } from '../read-back/file-mark.ts';
import type { KnownFiles } from '../read-back/known-files.ts';
import type { StagedOutput } from '../staged-output.ts';
import type { BuildRecord, RecordedFile } from './build-record.ts';
import { parentOf } from './parent-of.ts';
import { removeStrangers } from './remove-strangers.ts';

/** The folder in which a build grows: an empty one, or that of an older build, of which the files stay that are alike. */
export interface GrowingFolder extends Pick<KnownFiles, 'namesIn' | 'fileWith'> {
  /** True where the file stands there already, and nobody changed it since it was read back. */
  readonly holds: (file: ListedFile) => boolean;
  /** Puts a file in its place, and makes the folders in which it stands. Throws, and writes nothing, where the path leads out of the build. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Takes away what the older build left, all but the files at these paths. */
  readonly clear: (paths: ReadonlySet<string>) => void;
}

/** The folder of a staged build. It grows out of the build before the one that is shown, if that is on record and has nothing strange in it. */
export function growingFolder(
  staged: Pick<StagedOutput, 'site' | 'growFromBefore'>,
  before: BuildRecord | undefined,
): GrowingFolder {
  if (before === undefined || !staged.growFromBefore((folder) => removeStrangers(folder, before)))
    return { ...writingTo(staged.site, new Map()), ...NOTHING_THERE };
  const files = new Map(before.files.map((file) => [file.path, file]));
  return {
    ...writingTo(staged.site, files),
    ...placesIn(before, files),
    clear: (paths) => clear(staged.site, before, paths),
  };
}

const NOTHING_THERE: Omit<GrowingFolder, 'holds' | 'write'> = {
  namesIn: () => undefined,
  fileWith: () => undefined,
  clear: () => undefined,
};

type FilesThere = ReadonlyMap<string, RecordedFile>;

function writingTo(folder: string, there: FilesThere): Pick<GrowingFolder, 'holds' | 'write'> {
  let last = '';
  return {
    holds: ({ path, sha256 }) => {
      const file = there.get(path);
      return file?.sha256 === sha256 && isUntouched(`${folder}/${path}`, file);
    },
    write: (path, bytes) => {
      const file = join(folder, path);
      if (relative(folder, file).startsWith('..')) throw new Error(`${path} leads out of the build.`);
      if (dirname(file) !== last) mkdirSync(dirname(file), { recursive: true });
      last = dirname(file);
      // Whoever has the older file open goes on with that.
      if (there.has(path)) rmSync(file, { recursive: true, force: true });
      writeFileSync(file, bytes);
    },
  };
}

function isUntouched(path: string, { mark }: RecordedFile): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return mark !== undefined && status !== undefined && mark === markOf(status, Date.now());
}

function placesIn({ folders }: BuildRecord, files: FilesThere): Pick<KnownFiles, 'namesIn' | 'fileWith'> {
  const marks = new Map(folders.map(({ path, mark }) => [path, mark]));
  const names = Map.groupBy([...files.keys(), ...marks.keys()], parentOf);
  return {
    namesIn: (path, mark) => {
      if (mark === undefined || mark !== marks.get(path)) return undefined;
      return (names.get(path) ?? []).map((each) => each.slice(path.length));
    },
    fileWith: (path, mark) => {
      const file = files.get(path);
      return file !== undefined && mark !== undefined && mark === file.mark ? listed(file) : undefined;
    },
  };
}

function listed({ path, sha256, size }: RecordedFile): ListedFile {
  return { path, sha256, size };
}

function clear(folder: string, { files, folders }: BuildRecord, kept: ReadonlySet<string>): void {
  const filled = foldersOf(kept);
  // What lies deeper in a folder that goes, goes with it.
  for (const { path } of [...files, ...folders])
    if (!kept.has(path) && !filled.has(path) && filled.has(parentOf(path)))
      rmSync(join(folder, path), { recursive: true, force: true });
}

/** Every folder in which one of the files stands, however deep; that of the build too. */
function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set(['']);
  for (const file of files)
    for (let folder = parentOf(file); !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
  return folders;
}
