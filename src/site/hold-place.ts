import { readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { dropGenerationsIfEmpty, generationsOf } from './generations.ts';
import { ifItCan } from './if-it-can.ts';
import { makeFolder } from './make-folder.ts';

/** Who builds to a place, as its hold says. */
interface Holder {
  readonly process: number;
  /** When the process began, in ticks of the system; empty where the system does not say. */
  readonly began: string;
  readonly machine: string;
}

/**
 * Takes hold of a place, so that no other build takes it meanwhile, and gives what lets go of it.
 * A hold of a process that is gone is taken over. Throws, in one sentence, where another build is under way.
 */
export function holdPlace(place: string): () => void {
  const hold = join(generationsOf(place), 'held');
  const own = written(ownHolder());
  try {
    // A link holds its words from the moment at which it is there, so no half-written hold is ever read.
    if (!take(hold, own)) takeOver(hold, own, place);
  } catch (cause) {
    dropGenerationsIfEmpty(place);
    throw cause;
  }
  return () => {
    // A hold that stays is taken over once this process is gone.
    ifItCan(() => {
      if (wordsOf(hold) === own) rmSync(hold);
    });
  };
}

function takeOver(hold: string, own: string, place: string): void {
  const found = wordsOf(hold);
  const holder = found === undefined ? undefined : readHolder(found);
  if (holder !== undefined && isAtWork(holder)) throw underWay(place, holder, hold);
  if (found !== undefined) {
    const aside = `${hold}-${process.pid}`;
    rmSync(aside, { force: true });
    renameSync(hold, aside);
    const isSame = wordsOf(aside) === found;
    if (!isSame) renameSync(aside, hold);
    else rmSync(aside);
  }
  if (!take(hold, own)) throw new Error(`Another build to ${place} has just begun. Wait until it is done.`);
}

function underWay(place: string, holder: Holder, hold: string): Error {
  const isHere = holder.machine === hostname();
  const where = isHere ? '' : ` on ${holder.machine}`;
  // Where the system says when a process began, it is no other that was given the same number.
  const way = isHere && holder.began !== '' ? '' : `, or delete ${hold} if nobody builds there`;
  return new Error(
    `Another build to ${place} is under way (process ${holder.process}${where}). Wait until it is done${way}.`,
  );
}

/** True where nobody holds the place. */
function take(hold: string, words: string): boolean {
  try {
    return makeHold(hold, words);
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause;
    // A build that has just ended takes away the folder, where it was the first one and made nothing.
    return makeHold(hold, words);
  }
}

function makeHold(hold: string, words: string): boolean {
  makeFolder(dirname(hold));
  try {
    symlinkSync(words, hold);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  }
}

function wordsOf(hold: string): string | undefined {
  try {
    return readlinkSync(hold);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}

function ownHolder(): Holder {
  return { process: process.pid, began: beganAt(process.pid), machine: hostname() };
}

function written({ process: id, began, machine }: Holder): string {
  return [id, began, machine].join(':');
}

function readHolder(words: string): Holder | undefined {
  const [, id, began = '', machine = ''] = /^(\d+):(\d*):(.*)$/.exec(words) ?? [];
  return id === undefined ? undefined : { process: Number(id), began, machine };
}

/** A process on another machine cannot be asked, so it counts as being at work. */
function isAtWork(holder: Holder): boolean {
  if (holder.machine !== hostname()) return true;
  try {
    process.kill(holder.process, 0);
  } catch (cause) {
    if (codeOf(cause) === 'ESRCH') return false;
    if (codeOf(cause) !== 'EPERM') throw cause;
  }
  const began = beganAt(holder.process);
  return began === '' || holder.began === '' || began === holder.began;
}

/** The number of a process may be given again, so its beginning tells it apart. Source: proc(5), field 22 of stat. */
function beganAt(id: number): string {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\)/s, '');
    return fields.trim().split(' ')[19] ?? '';
  } catch (cause) {
    if (codeOf(cause) === undefined) throw cause;
    return '';
  }
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}
