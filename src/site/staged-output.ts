import { lstatSync, mkdirSync, readlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import {
  buildsAt,
  dropGenerationsIfEmpty,
  generationsOf,
  growFrom,
  mendGenerations,
  newName,
  removeIfCan,
  showGeneration,
  unfinishedBuild,
} from './generations.ts';
import { holdPlace } from './hold-place.ts';
import { makeFolder } from './make-folder.ts';
import { refusePlace } from './refuse-place.ts';
import { sayingPlace } from './saying-place.ts';

/** A folder beside the place of a build, in which the build grows until it is whole. */
export interface StagedOutput {
  /** Where the site is to stand, whatever links lead there. */
  readonly place: string;
  /** Where the site is built. */
  readonly site: string;
  /** Where everything else that a build leaves behind goes. */
  readonly scratch: string;
  /**
   * Has the site grow out of the build before the one that is shown, with all that is in it, if `suits` says so of its folder.
   * False where it does not, or that cannot be: then the site is empty.
   */
  readonly growFromBefore: (suits: (folder: string) => boolean) => boolean;
  /** Puts the site in its place, in one step. Gives the folder in which the site before lies until the next build begins, if there was one. */
  readonly swapIn: () => string | undefined;
  /** Removes what is left of the staging, and lets go of the place. */
  readonly discard: () => void;
}

/**
 * Makes a staging folder beside `out`, on the same disk, and takes hold of the place until it is discarded.
 * The place becomes a link to the finished build, which lies in a folder beside it; a link that leads elsewhere stays, and where
 * it leads is the place. Throws, in one sentence, where `out` is a folder that no build may replace or a link that leads nowhere, or
 * another build is under way.
 * `kept` are folders that have to survive, `closed` are those in which nothing may be built. Source: hostile-inputs.md, 4.1 and 4.6.
 */
export function stageBeside(out: string, kept: readonly string[], closed: readonly string[] = []): StagedOutput {
  const place = placeOf(resolve(out));
  refusePlace(place, [...kept, homedir()], closed);
  const letGo = sayingPlace(place, () => {
    makeFolder(dirname(place));
    return holdPlace(place);
  });
  const name = newName();
  const site = unfinishedBuild(place, name);
  const scratch = `${site}-scratch`;
  const discard = () => {
    for (const folder of [site, scratch]) removeIfCan(folder);
    letGo();
    dropGenerationsIfEmpty(place);
  };
  try {
    mendGenerations(place);
    for (const folder of [site, scratch]) mkdirSync(folder);
  } catch (cause) {
    discard();
    throw cause;
  }
  const growFromBefore = (suits: (folder: string) => boolean) => {
    const { before } = buildsAt(place);
    if (before === undefined || !suits(join(generationsOf(place), before))) return false;
    return growFrom(place, { before, name });
  };
  return { place, site, scratch, discard, growFromBefore, swapIn: () => showGeneration(place, name) };
}

/**
 * Where a path leads, whether or not anything is there yet. A link to a finished build is itself the place, also where the build is
 * gone; any other link has to lead somewhere, for nobody would look for a site at the end of a broken one.
 */
function placeOf(path: string, followed: readonly string[] = []): string {
  const parent = dirname(path) === path ? path : placeOf(dirname(path), followed);
  const here = dirname(path) === path ? path : join(parent, basename(path));
  const found = lstatSync(here, { throwIfNoEntry: false });
  const link = followed[0];
  if (found === undefined && link !== undefined)
    throw new Error(
      `The link at ${link} leads to ${here}, where nothing is: make a folder there, or name another place.`,
    );
  if (found?.isSymbolicLink() !== true) return here;
  const target = resolve(dirname(here), readlinkSync(here));
  if (followed.includes(here))
    throw new Error(`The link at ${here} leads round in a circle: remove it, or name another place.`);
  return dirname(target) === generationsOf(here) ? here : placeOf(target, [...followed, here]);
}
