import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { addAll } from '../../model/add-all.ts';
import type { SourceFinding } from '../../model/finding.ts';
import { decodeText } from './decode-text.ts';
import { sizeLimitOf } from './size-limit-of.ts';

/** A file's path, relative to the organisation's folder, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a folder held: its readable files in code-point order of their paths, and what is wrong with the rest. */
export interface Discovery {
  readonly files: readonly SourceFile[];
  readonly findings: readonly SourceFinding[];
  /** Paths that should have been read and could not be. */
  readonly lost: readonly string[];
}

const LONGEST_PATH = 400;

/** How files are looked for. */
export interface Search {
  /** Says which paths are worth reading; others are left unread and come back with an empty text. */
  readonly isWanted: (path: string) => boolean;
  /** Hears how each file and folder stood before it was read, and with `undefined` of each that is lost. */
  readonly notice?: ((path: string, stats: Stats | undefined) => void) | undefined;
}

/** Reads every file below `folder` inside `root`. Links, devices and oversized files are findings and are not followed or read. */
export function discoverFiles(root: string, folder: string, search: Search): Discovery {
  const found: {
    files: SourceFile[];
    findings: SourceFinding[];
    lost: string[];
  } = {
    files: [],
    findings: [],
    lost: [],
  };
  const waiting: Entry[] = [{ path: folder, is: 'other' }];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const outcome = look(root, entry, search);
    if (outcome.is === 'folder') addAll(waiting, outcome.entries);
    else if (outcome.is === 'file') found.files.push(outcome.file);
    if (outcome.is === 'lost') {
      found.lost.push(entry.path);
      search.notice?.(entry.path, undefined);
    }
    addAll(found.findings, outcome.findings);
  }
  return {
    ...found,
    files: found.files.sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}

/** What a folder says of something in it. What is neither a plain file nor a folder is looked at by itself. */
interface Entry {
  readonly path: string;
  readonly is: 'plain-file' | 'folder' | 'other';
}

type Outcome = { readonly findings: readonly SourceFinding[] } & (
  | { readonly is: 'folder'; readonly entries: readonly Entry[] }
  | { readonly is: 'file'; readonly file: SourceFile }
  | { readonly is: 'lost' }
);

function look(root: string, { path, is }: Entry, { isWanted, notice }: Search): Outcome {
  if (path.length > LONGEST_PATH)
    return lost('path-name', path, 'The path is too long.', 'Give the folders and the file shorter names.');
  try {
    if (is === 'plain-file' && isWanted(path)) return readText(root, path, notice);
    // What its own folder said of it just now is as sure as a look at it.
    if (is === 'folder' && notice === undefined && !isWanted(path))
      return { is: 'folder', entries: entriesIn(root, path), findings: [] };
    // The folder itself may be a link, as the organisation's own choice; nothing inside it may be one.
    const status = path.includes('/') ? lstatSync(join(root, path)) : statSync(join(root, path));
    notice?.(path, status);
    if (status.isSymbolicLink()) {
      return lost(
        'path-link',
        path,
        'This is a link to another place, not a file.',
        'Put the file itself here. Links are not followed.',
      );
    }
    if (status.isDirectory() && !isWanted(path)) return { is: 'folder', entries: entriesIn(root, path), findings: [] };
    if (!isWanted(path)) return { is: 'file', file: { path, text: '' }, findings: [] };
    return status.isFile() ? readText(root, path, undefined) : notRegular(path);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return lost(
      'path-unreadable',
      path,
      `The file cannot be read (${cause.code}).`,
      'Check that the file exists and that you may read it.',
    );
  }
}

function readText(root: string, path: string, notice: Search['notice']): Outcome {
  const handle = openSync(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const status = fstatSync(handle);
    notice?.(path, status);
    // Something else may have come into its place since its folder was read.
    if (!status.isFile()) return notRegular(path);
    const { size, nlink } = status;
    const limit = sizeLimitOf(path);
    if (size > limit.bytes) return lost('limit-size', path, limit.message, limit.help);
    const decoded = decodeText(path, bytesIn(handle, size));
    if ('rule' in decoded) return { is: 'lost', findings: [decoded] };
    return {
      is: 'file',
      file: { path, text: decoded.text },
      findings: nlink > 1 ? [...decoded.findings, secondName(path)] : decoded.findings,
    };
  } finally {
    closeSync(handle);
  }
}

/** All that an open file holds. With room for a byte more than its size, one look is enough to see that this was all. */
function bytesIn(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size + 1);
  const length = readSync(handle, bytes, 0, size + 1, 0);
  return length === size ? bytes.subarray(0, size) : readFileSync(handle);
}

/** A hard link cannot be told from the file itself: neither is the other's copy. Source: hostile-inputs.md, H027. */
function secondName(path: string): SourceFinding {
  return {
    rule: 'path-link',
    place: topOf(path),
    message: 'The file has a second name on this disk, by which it can be changed without a trace here.',
    help: 'Save a copy of the file under another name, delete this one, and give the copy its name.',
    declaredSeverity: 'warning',
  };
}

function entriesIn(root: string, path: string): readonly Entry[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.map((entry) => ({ path: `${path}/${entry.name}`, is: sortOf(entry) }));
}

function sortOf(entry: Dirent): Entry['is'] {
  if (entry.isFile()) return 'plain-file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function notRegular(path: string): Outcome {
  return lost('path-unreadable', path, 'This is not a regular file.', 'Remove it, or put a text file in its place.');
}

function lost(rule: string, path: string, message: string, help: string): Outcome {
  return {
    is: 'lost',
    findings: [{ rule, place: topOf(path), message, help }],
  };
}

/** The first character of a file that was not read. */
export function topOf(file: string): SourceFinding['place'] {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException & { code: string } {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string';
}
