import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeText } from '../read/discover/decode-text.ts';
import { asOnDisk } from './as-on-disk.ts';
import type { Changes, OrganisationFiles } from './organisation-files.ts';

/** The files cannot be written as planned, and nothing was. The message is one sentence. */
export class CannotWrite extends Error {}

/** A change with the bytes that stand on the disk today, and where the new ones wait beside them. */
interface Ready {
  readonly path: string;
  readonly waiting: string;
  readonly before: Buffer | undefined;
  readonly after: Buffer | undefined;
}

/**
 * Writes all changes below `root`, or none. A file that is not as it was read, a file that nobody read and a link are never
 * written over; each throws `CannotWrite`. Line ends, the mark at the head of a file and its rights stay as its
 * writer has them.
 */
export function writeChanges(root: string, changes: Changes, read: OrganisationFiles): void {
  const known = new Map([...read.content.files, ...read.schemas.files].map(({ path, text }) => [path, text]));
  const ready = [...changes].map(([path, text]) => prepare(root, { path, text, known: known.get(path) }));
  const staged = stage(root, ready);
  const done: Ready[] = [];
  try {
    for (const change of ready) {
      carryOut(root, change);
      done.push(change);
    }
  } catch (cause) {
    for (const change of done.reverse()) restore(root, change);
    for (const path of staged) if (existsSync(path)) rmSync(path);
    for (const { path, before } of ready) if (before === undefined) removeEmptyFolders(root, dirname(path));
    throw new CannotWrite('The files could not all be written, so each was put back as it was.', { cause });
  }
  for (const { path, after } of ready) if (after === undefined) removeEmptyFolders(root, dirname(path));
}

function prepare(
  root: string,
  {
    path,
    text,
    known,
  }: { readonly path: string; readonly text: string | undefined; readonly known: string | undefined },
): Ready {
  refuseLinks(root, path);
  const before = existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined;
  if (before === undefined && known !== undefined) throw changedMeanwhile(path);
  const waiting = join(root, dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  if (before === undefined) return { path, waiting, before, after: text === undefined ? undefined : Buffer.from(text) };
  const decoded = decodeText(path, before);
  if (known === undefined)
    throw new CannotWrite(`The file ${path} is there already and was not read, so it is not written over.`);
  if ('rule' in decoded || decoded.text !== known) throw changedMeanwhile(path);
  const onDisk = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
  return { path, waiting, before, after: text === undefined ? undefined : Buffer.from(asOnDisk(onDisk, text)) };
}

function changedMeanwhile(path: string): CannotWrite {
  return new CannotWrite(`The file ${path} was changed while this ran. Nothing was written: run it again.`);
}

/** Refuses every link on the way, and whatever is no regular file. */
function refuseLinks(root: string, path: string): void {
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..'))
    throw new CannotWrite(`“${path}” is no path of the content.`);
  for (let count = 1; count <= names.length; count += 1) {
    const part = names.slice(0, count).join('/');
    const status = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (status === undefined) return;
    const isExpected = count === names.length ? status.isFile() : status.isDirectory();
    if (!isExpected)
      throw new CannotWrite(`${part} is a link or something else than a file, so nothing is written there.`);
  }
}

/** Writes each new text beside its place. Gives the paths; where one fails, none is left. */
function stage(root: string, ready: readonly Ready[]): readonly string[] {
  const staged: string[] = [];
  try {
    for (const { path, waiting, before, after } of ready) {
      if (after === undefined) continue;
      mkdirSync(dirname(waiting), { recursive: true });
      staged.push(waiting);
      writeFileSync(waiting, after, { flag: 'wx' });
      if (before !== undefined) chmodSync(waiting, lstatSync(join(root, path)).mode & 0o777);
    }
    return staged;
  } catch (cause) {
    for (const path of staged) if (existsSync(path)) rmSync(path);
    for (const { path, before } of ready) if (before === undefined) removeEmptyFolders(root, dirname(path));
    throw new CannotWrite('The files cannot be written here. Nothing was written.', { cause });
  }
}

function carryOut(root: string, { path, waiting, after }: Ready): void {
  if (after === undefined) rmSync(join(root, path));
  else renameSync(waiting, join(root, path));
}

function restore(root: string, { path, before }: Ready): void {
  if (before === undefined) rmSync(join(root, path), { force: true });
  else writeFileSync(join(root, path), before);
}

/** Takes away folders that hold nothing any more, up to, and without, the organisation's own two. */
function removeEmptyFolders(root: string, folder: string): void {
  for (let path = folder; path.includes('/'); path = dirname(path)) {
    try {
      rmdirSync(join(root, path));
    } catch {
      return;
    }
  }
}
