/** What the system would not do, by its code: `what` is the path in quotation marks, or “a file” where none is known. */
const FAULTS: Readonly<Record<string, (what: string) => string>> = {
  EACCES: (what) => `You may not read or write ${what}: have its owner allow it, or name another place.`,
  EBUSY: (what) => `Another program, or a disk that is mounted there, keeps ${what}: free it, or name another place.`,
  EDQUOT: () => 'Your share of the disk is used up: make room on it, and run this again.',
  EEXIST: (what) => `There is something already where ${what} is to go: move it away, or name another place.`,
  EFBIG: (what) =>
    `The system lets no file grow as large as ${what} would be: have the limit raised, or name another place.`,
  EIO: (what) => `The disk failed on ${what}: check the disk, or name a place on another.`,
  EISDIR: (what) => `There is a folder where a file is needed, at ${what}: move it away, or name another place.`,
  ELOOP: (what) => `The link at ${what} leads round in a circle: remove it, or name another place.`,
  EMFILE: () =>
    'This program may not open as many files as it needs: have the limit raised, such as by “ulimit -n 4096”.',
  ENAMETOOLONG: (what) => `The name of ${what} is too long for this disk: give it a shorter one.`,
  ENFILE: () => 'This machine has too many files open: close other programs, and run this again.',
  ENOENT: (what) => `The system does not find ${what}, or the folder that it lies in: make it, or name another place.`,
  ENOMEM: () => 'This machine has too little memory left: close other programs, and run this again.',
  ENOSPC: () => 'The disk is full: make room on it, and run this again.',
  ENOTDIR: (what) => `A part of the path ${what} is a file and no folder: name another place.`,
  ENOTEMPTY: (what) => `There is something already where ${what} is to go: move it away, or name another place.`,
  EPERM: (what) => `You may not read or write ${what}: have its owner allow it, or name another place.`,
  EROFS: (what) => `The disk of ${what} can only be read: name a place on another disk.`,
  EXDEV: (what) => `A part of the path ${what} leads to another disk: name a place on one disk.`,
};

/** The system's own words, where a part of the tool that is no JavaScript hands on nothing else. Source: strerror(3). */
const WORDS: Readonly<Record<string, string>> = {
  'Disk quota exceeded': 'EDQUOT',
  'File too large': 'EFBIG',
  'Input/output error': 'EIO',
  'No space left on device': 'ENOSPC',
  'Permission denied': 'EACCES',
  'Read-only file system': 'EROFS',
  'Too many open files': 'EMFILE',
};

const LONGEST_PATH = 200;

/**
 * What was wrong with the disk, in one plain sentence that says what to do, where an exception is the system's own;
 * undefined where it is not. `path` is what the reader knows the file as, where that is not how the system names it. Source: errno(3).
 */
export function describeDiskFault(cause: unknown, path?: string): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  const code = codeOf(cause);
  return Object.hasOwn(FAULTS, code) ? FAULTS[code]?.(inQuotes(path ?? pathOf(cause))) : undefined;
}

function codeOf(cause: Error): string {
  if ('syscall' in cause && 'code' in cause) return String(cause.code);
  return Object.entries(WORDS).find(([words]) => cause.message.includes(words))?.[1] ?? '';
}

/** Where something is moved, the place that it could not be moved to counts. */
function pathOf(cause: Error): string {
  const path = 'dest' in cause ? cause.dest : 'path' in cause ? cause.path : undefined;
  return typeof path === 'string' ? path : '';
}

function inQuotes(path: string): string {
  if (path === '') return 'a file';
  return `“${path.length > LONGEST_PATH ? `…${path.slice(-LONGEST_PATH).toWellFormed()}` : path}”`;
}
