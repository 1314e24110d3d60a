import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { generationsOf } from './generations.ts';

/** Names that no built site holds and that a folder of somebody's work does. */
const SIGNS_OF_WORK = ['.git', 'content', 'schemas', 'package.json'];

/** The page that every built site holds at its top. */
const SIGN_OF_SITE = 'index.html';

/**
 * Throws, in one sentence, where a site may not be built to the place: it would replace one of the `kept` folders or somebody's work,
 * or lies in one of the `closed` ones. All paths are absolute.
 */
export function refusePlace(place: string, kept: readonly string[], closed: readonly string[]): void {
  const source = closed.find((folder) => isInside(place, folder));
  if (source !== undefined)
    throw refusal(place, `it lies in ${source}, where no site belongs. Name a folder outside of it.`);
  const lost = kept.find((folder) => isInside(folder, place));
  if (lost !== undefined)
    throw refusal(place, `it would replace ${lost}. Name a folder for the site alone, such as ${join(lost, 'dist')}.`);
  if (existsSync(place)) refuseWork(place);
}

function refuseWork(place: string): void {
  if (!lstatSync(realpathSync(place)).isDirectory())
    throw refusal(place, 'it is a file and no folder. Move it away, or name another place.');
  // A link to the build is to take the place, and nothing can take the place of a disk. Source: rename(2), EBUSY.
  if (lstatSync(place).isDirectory() && statSync(place).dev !== statSync(dirname(place)).dev)
    throw refusal(place, `a disk is mounted there. Name a folder in it, such as ${join(place, 'site')}.`);
  const names = readdirSync(place);
  const sign = names.find((name) => SIGNS_OF_WORK.includes(name));
  if (sign !== undefined)
    throw refusal(place, `it holds ${sign}, which no built site does. Name an empty folder, or a new one.`);
  if (names.length > 0 && !names.includes(SIGN_OF_SITE))
    throw refusal(place, 'it holds files that are no site. Name an empty folder, or a new one.');
}

function refusal(place: string, why: string): Error {
  return new Error(`The site cannot be built to ${place}: ${why}`);
}

/** True where the folder is the place itself or stands anywhere below it, by whatever links either is named. */
function isInside(folder: string, place: string): boolean {
  const path = relative(real(place), real(folder));
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Where a path leads. Of a place that holds a finished build it is the place itself, and not the build. */
function real(path: string): string {
  if (!existsSync(path) || realpathSync(path).startsWith(generationsOf(path) + sep)) return path;
  return realpathSync(path);
}
