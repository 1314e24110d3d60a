import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Names that no built site holds and that a folder of somebody's work does. */
const SIGNS_OF_WORK = ['.git', 'content', 'schemas', 'package.json'];

/** The page that every built site holds at its top. */
const SIGN_OF_SITE = 'index.html';

/** A folder beside the place of a build, in which the build grows until it is whole. */
export interface StagedOutput {
  /** Where the site is built. */
  readonly site: string;
  /** Where everything else that a build leaves behind goes. */
  readonly scratch: string;
  /** Puts the site in its place. What stood there before is gone only once the new one is there. */
  readonly swapIn: () => void;
  /** Removes what is left of the staging. */
  readonly discard: () => void;
}

/**
 * Makes a staging folder beside `out`, on the same disk, so that moving it is one step.
 * Where `out` is a link, the folder that it leads to is the place, and the link stays.
 * Throws where `out` is a folder that no build may replace. `kept` are folders that have to survive,
 * `closed` are those in which nothing may be built.
 */
export function stageBeside(out: string, kept: readonly string[], closed: readonly string[] = []): StagedOutput {
  const place = targetOf(resolve(out));
  refuseClosed(place, closed);
  refuseWork(place, [...kept, homedir()]);
  mkdirSync(dirname(place), { recursive: true });
  const staging = join(dirname(place), `.${basename(place)}-${randomBytes(6).toString('hex')}`);
  const [site, scratch, former] = ['site', 'scratch', 'former'].map((name) => join(staging, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [site, scratch]) mkdirSync(folder, { recursive: true });
  const discard = () => rmSync(staging, { recursive: true, force: true });
  return { site, scratch, discard, swapIn: () => swap(site, place, former) };
}

function swap(site: string, place: string, former: string): void {
  if (!existsSync(place)) {
    renameSync(site, place);
    return;
  }
  renameSync(place, former);
  try {
    renameSync(site, place);
  } catch (cause) {
    renameSync(former, place);
    throw cause;
  }
}

/** Where a path leads, whether or not anything is there yet. */
function targetOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const isDangling = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isDangling) return targetOf(resolve(dirname(path), readlinkSync(path)));
  return join(targetOf(dirname(path)), basename(path));
}

function refuseClosed(place: string, closed: readonly string[]): void {
  const source = closed.find((folder) => isInside(place, targetOf(folder)));
  if (source !== undefined) throw new Error(`The site cannot be built to ${place}: it lies in ${source}.`);
}

function refuseWork(place: string, kept: readonly string[]): void {
  const lost = kept.find((folder) => isInside(folder, place));
  if (lost !== undefined) throw new Error(`The site cannot be built to ${place}: it would replace ${lost}.`);
  if (!existsSync(place)) return;
  if (!lstatSync(place).isDirectory()) throw new Error(`The site cannot be built to ${place}: it is no folder.`);
  const names = readdirSync(place);
  const sign = names.find((name) => SIGNS_OF_WORK.includes(name));
  if (sign !== undefined)
    throw new Error(`The site cannot be built to ${place}: it holds ${sign}, which no built site does.`);
  if (names.length > 0 && !names.includes(SIGN_OF_SITE))
    throw new Error(
      `The site cannot be built to ${place}: it holds files that are no site. Name an empty folder, or a new one.`,
    );
}

/** True where the folder is the place itself or stands anywhere below it. */
function isInside(folder: string, place: string): boolean {
  const path = relative(place, existsSync(folder) ? realpathSync(folder) : folder);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
