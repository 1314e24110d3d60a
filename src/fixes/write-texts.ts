import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OrganisationFiles } from '../pipeline/organisation-files.ts';
import { decodeText } from '../read/discover/decode-text.ts';
import { asOnDisk } from './as-on-disk.ts';

/** A file cannot be written, for a reason outside the content. The message is one sentence. */
export class CannotWrite extends Error {}

interface Job {
  readonly path: string;
  readonly target: string;
  readonly text: string;
  readonly mode: number;
}

/**
 * Writes the texts that differ below `root`, a real path, each by a new file in the same folder that takes the place of the old.
 * Line ends and a byte-order mark stay as they were. Nothing is written where one of the files is a link, is reached through a
 * link, or is no longer as it was read: throws `CannotWrite` then. Gives the paths of what was written.
 */
export function writeTexts(root: string, before: OrganisationFiles, after: OrganisationFiles): readonly string[] {
  const old = new Map(textsOf(before));
  const changed = textsOf(after).filter(([path, text]) => old.has(path) && old.get(path) !== text);
  const jobs = changed.map(([path, text]) => prepare(root, path, { old: old.get(path) ?? '', text }));
  const staged = stage(jobs);
  try {
    for (const { job, temporary } of staged) withReason(job.path, () => renameSync(temporary, job.target));
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
  return jobs.map(({ path }) => path);
}

function textsOf({ content, schemas }: OrganisationFiles): readonly (readonly [path: string, text: string])[] {
  return [...content.files, ...schemas.files].map(({ path, text }) => [path, text]);
}

function prepare(root: string, path: string, { old, text }: { readonly old: string; readonly text: string }): Job {
  const target = join(root, path);
  return withReason(path, () => {
    const status = lstatSync(target);
    if (!status.isFile()) throw new CannotWrite(`“${path}” is not a regular file, so nothing was written.`);
    if (realpathSync(dirname(target)) !== dirname(target))
      throw new CannotWrite(`“${path}” is reached through a link, so nothing was written.`);
    const bytes = readFileSync(target);
    const decoded = decodeText(path, bytes);
    if (!('text' in decoded) || decoded.text !== old)
      throw new CannotWrite(`“${path}” was changed by somebody else meanwhile, so nothing was written.`);
    const onDisk = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { path, target, text: asOnDisk(onDisk, text), mode: status.mode & 0o777 };
  });
}

interface Staged {
  readonly job: Job;
  readonly temporary: string;
}

/** Writes each new text beside its file. Where one fails, none is left. */
function stage(jobs: readonly Job[]): readonly Staged[] {
  const staged: Staged[] = [];
  try {
    for (const job of jobs) {
      const temporary = join(dirname(job.target), `.${basename(job.target)}.${randomUUID()}.tmp`);
      staged.push({ job, temporary });
      withReason(job.path, () => writeNew(temporary, job));
    }
    return staged;
  } catch (cause) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw cause;
  }
}

function writeNew(path: string, { text, mode }: Job): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const handle = openSync(path, flags, mode);
  try {
    writeFileSync(handle, text);
    // What the process masks from new files, the old one may have had.
    fchmodSync(handle, mode);
  } finally {
    closeSync(handle);
  }
}

/** Runs it, and turns what the file system refused into a sentence. */
function withReason<Answer>(path: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause;
    throw new CannotWrite(`“${path}” could not be written (${String(cause.code)}).`, { cause });
  }
}
