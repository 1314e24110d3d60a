import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { giveRights } from './give-rights.ts';
import { ifItCan } from './if-it-can.ts';
import { keepNamesOnDisk, keepOnDisk } from './keep-on-disk.ts';

/** How the name of a build begins that is not finished. */
const UNFINISHED = 'unfinished-';

/** How the name of a folder begins that stood in the place of the link. */
const FORMER = 'former-';

/** The names that builds give. What somebody else put there is left alone. */
const OURS = new RegExp(`^(?:${UNFINISHED}|${FORMER})?[0-9a-f]{12}(?:-scratch|\\.link)?$`);

/** A name for a build that no other has. */
export function newName(): string {
  return randomBytes(6).toString('hex');
}

/** The folder, beside the place of a site, in which its builds lie. */
export function generationsOf(place: string): string {
  return join(dirname(place), `.${basename(place)}-builds`);
}

/** Where a build of this name grows. */
export function unfinishedBuild(place: string, name: string): string {
  return join(generationsOf(place), UNFINISHED + name);
}

/**
 * Makes the place a link to a finished build, in one step: whoever reads sees the site before, or this one, whole.
 * Everybody may find it, and it is on the disk before it is shown. Where a folder stands in the place, there are two steps, once.
 * The site before stays until the next build begins, for those who still read it, in the folder that is given; undefined where there was
 * none. Throws where it cannot be done, and the place is as it was.
 */
export function showGeneration(place: string, name: string): string | undefined {
  const generations = generationsOf(place);
  const [unfinished, built, link] = [
    unfinishedBuild(place, name),
    join(generations, name),
    join(generations, `${name}.link`),
  ];
  const shown = generationShown(place);
  let former: string | undefined;
  try {
    giveRights(generations, lstatSync(generations));
    keepOnDisk(unfinished);
    renameSync(unfinished, built);
    const isWindows = process.platform === 'win32';
    symlinkSync(isWindows ? built : relative(dirname(place), built), link, 'junction');
    keepNamesOnDisk(generations);
    former = putInPlace(place, link, join(generations, FORMER + name));
  } catch (cause) {
    for (const path of [link, built]) removeIfCan(path);
    throw cause;
  }
  // The site is shown, so nothing that follows makes the build one that failed.
  ifItCan(() => keepNamesOnDisk(dirname(place)));
  const before = former === undefined ? shown : keptAside(generations, former);
  removeAllBut(place, [name, ...(before === undefined ? [] : [before])], removeIfCan);
  return before && join(generations, before);
}

/** Gives a folder that stood in the place the name of a build, so that the next build keeps it as one. Gives its name. */
function keptAside(generations: string, former: string): string {
  const name = newName();
  try {
    renameSync(former, join(generations, name));
    return name;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    return basename(former);
  }
}

/** No system that Node can ask puts a link in the place of a full folder in one step. Gives where such a folder is then. */
function putInPlace(place: string, link: string, former: string): string | undefined {
  if (!isFolder(place)) {
    renameSync(link, place);
    return undefined;
  }
  renameSync(place, former);
  try {
    renameSync(link, place);
  } catch (cause) {
    renameSync(former, place);
    throw cause;
  }
  return former;
}

/**
 * Removes what killed builds left behind. A folder that was taken out of the place for a link that never came is put back.
 * Only for the one build that holds the place.
 */
export function mendGenerations(place: string): void {
  const former = namesIn(place).find((name) => name.startsWith(FORMER));
  if (former !== undefined && !exists(place)) renameSync(join(generationsOf(place), former), place);
  const shown = generationShown(place);
  const before = namesIn(place).filter((name) => !isLeftOver(name));
  removeAllBut(place, shown === undefined ? [] : [shown, ...before], remove);
}

/** Removes the folder of the builds of a place where none is left in it. */
export function dropGenerationsIfEmpty(place: string): void {
  ifItCan(() => rmdirSync(generationsOf(place)));
}

/** Removes a file, or a folder with all that is in it. What cannot be removed stays: the next build tries again, and says why not. */
export function removeIfCan(path: string): void {
  ifItCan(() => remove(path));
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** The names of the builds that lie beside a place: the one that is shown, and the one before it, where there are such. */
export function buildsAt(place: string): { readonly shown: string | undefined; readonly before: string | undefined } {
  const shown = generationShown(place);
  const others = namesIn(place).filter((name) => name !== shown && !isLeftOver(name));
  return { shown, before: shown === undefined || others.length !== 1 ? undefined : others[0] };
}

/** Has an unfinished build grow out of a finished one, which is then gone. False where that cannot be: nothing is changed then. */
export function growFrom(place: string, { before, name }: { readonly before: string; readonly name: string }): boolean {
  const unfinished = unfinishedBuild(place, name);
  try {
    rmdirSync(unfinished);
    renameSync(join(generationsOf(place), before), unfinished);
    return true;
  } catch {
    mkdirSync(unfinished, { recursive: true });
    return false;
  }
}

/** The name of the build that the place leads to; undefined where it leads to none. */
function generationShown(place: string): string | undefined {
  if (!exists(place) || !lstatSync(place).isSymbolicLink()) return undefined;
  const target = resolve(dirname(place), readlinkSync(place));
  return dirname(target) === generationsOf(place) ? basename(target) : undefined;
}

function removeAllBut(place: string, kept: readonly string[], take: (path: string) => void): void {
  for (const name of namesIn(place).filter((each) => !kept.includes(each))) take(join(generationsOf(place), name));
}

/** The builds of a place, and what is left of others. */
function namesIn(place: string): readonly string[] {
  const generations = generationsOf(place);
  return exists(generations) ? readdirSync(generations).filter((name) => OURS.test(name)) : [];
}

function isLeftOver(name: string): boolean {
  return name.startsWith(UNFINISHED) || name.startsWith(FORMER) || name.endsWith('.link');
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
