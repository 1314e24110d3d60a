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
import { describeDiskFault } from '../model/describe-disk-fault.ts';
import { decodeText } from '../read/discover/decode-text.ts';
import { asOnDisk } from './as-on-disk.ts';
import type { Changes, OrganisationFiles } from './organisation-files.ts';

/** The files cannot be written as planned, and nothing was. The message is one sentence. */
export class CannotWrite extends Error {}

/** A change with the bytes that stand on the disk today, and where the new ones, and a copy of those of today, wait beside them. */
interface Ready {
  readonly path: string;
  readonly waiting: string;
  readonly kept: string;
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
  stage(root, ready);
  const begun: Ready[] = [];
  try {
    for (const change of ready) {
      begun.push(change);
      carryOut(root, change);
    }
  } catch (cause) {
    const reason = reasonOf(cause, begun.at(-1)?.path);
    const lost = begun.reverse().filter((change) => !canDo(() => restore(root, change)));
    if (lost.length === 0) clearAway(root, ready);
    const told = lost.map(
      ({ path, kept }) => ` ${path} could not be put back: the text of before is in ${basename(kept)} beside it.`,
    );
    throw new CannotWrite(
      `${told.length === 0 ? 'Nothing was written.' : 'Not all was written.'} ${reason}${told.join('')}`,
      { cause },
    );
  }
  for (const { kept } of ready) canDo(() => rmSync(kept, { force: true }));
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
  const kept = `${waiting}.kept`;
  if (before === undefined)
    return { path, waiting, kept, before, after: text === undefined ? undefined : Buffer.from(text) };
  const decoded = decodeText(path, before);
  if (known === undefined)
    throw new CannotWrite(`The file ${path} is there already and was not read, so it is not written over.`);
  if ('rule' in decoded || decoded.text !== known) throw changedMeanwhile(path);
  const onDisk = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
  return { path, waiting, kept, before, after: text === undefined ? undefined : Buffer.from(asOnDisk(onDisk, text)) };
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

/** Writes each new text beside its place, and a copy of the one that stands there. Where one fails, none is left. */
function stage(root: string, ready: readonly Ready[]): void {
  let at = '';
  try {
    for (const { path, waiting, kept, before, after } of ready) {
      at = path;
      mkdirSync(dirname(waiting), { recursive: true });
      const rights = before === undefined ? undefined : lstatSync(join(root, path)).mode & 0o777;
      if (after !== undefined) writeNew(waiting, after, rights);
      // What may have to be put back is on the disk beforehand: a full disk would take no copy any more.
      if (before !== undefined) writeNew(kept, before, rights);
    }
  } catch (cause) {
    clearAway(root, ready);
    throw new CannotWrite(`Nothing was written. ${reasonOf(cause, at)}`, { cause });
  }
}

/** The file is whole and on the disk before it takes the place of another. */
function writeNew(path: string, bytes: Buffer, rights: number | undefined): void {
  writeFileSync(path, bytes, { flag: 'wx', flush: true });
  if (rights !== undefined) chmodSync(path, rights);
}

function carryOut(root: string, { path, waiting, after }: Ready): void {
  if (after === undefined) rmSync(join(root, path));
  else renameSync(waiting, join(root, path));
}

function restore(root: string, { path, kept, before }: Ready): void {
  if (before === undefined) rmSync(join(root, path), { force: true });
  else renameSync(kept, join(root, path));
}

/** What cannot be removed stays, and the gate tells of it as of a stray file. */
function clearAway(root: string, ready: readonly Ready[]): void {
  for (const { waiting, kept } of ready) for (const path of [waiting, kept]) canDo(() => rmSync(path, { force: true }));
  for (const { path, before } of ready) if (before === undefined) removeEmptyFolders(root, dirname(path));
}

function canDo(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function reasonOf(cause: unknown, path: string | undefined): string {
  return describeDiskFault(cause, path) ?? 'They cannot be written here.';
}

/** Takes away folders that hold nothing any more, up to, and without, the organisation's own two. */
function removeEmptyFolders(root: string, folder: string): void {
  for (let path = folder; path.includes('/'); path = dirname(path))
    if (!canDo(() => rmdirSync(join(root, path)))) return;
}
