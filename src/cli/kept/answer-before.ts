import { once } from '../../model/once.ts';
import { isSchema } from '../../pipeline/load-schemas.ts';
import { type FaceGrounds, showsFace } from '../../pipeline/text-face.ts';
import { contentAt } from '../../read/discover/content-layout.ts';
import { type Discovery, discoverFiles } from '../../read/discover/discover-files.ts';
import type { Call } from '../command.ts';
import type { SaidAnswer } from '../hand-over.ts';
import { changedEntries } from './changed-entries.ts';
import { faceOf, type KeptAnswer, type KeptEntry, keptNames } from './kept-answer.ts';

/**
 * What was answered before, where it holds still: nothing has changed since, or only texts of which the rest of the constitution
 * sees what it saw, and in which nothing is wrong. Undefined where it does not, or where only a check of the whole can tell.
 */
export function answerBefore(kept: KeptAnswer, { root, on }: Pick<Call, 'root' | 'on'>): SaidAnswer | undefined {
  if ((typeof on === 'string' ? on : on(kept.timeZone)) !== kept.day) return undefined;
  const { said, entries } = kept;
  const paths = once(() => new Set(entries.map(({ path }) => path)));
  const changed = changedEntries(root, entries, paths);
  if (changed === undefined || changed.some(({ face }) => face === '')) return undefined;
  if (changed.length === 0) return said;
  const there = { root, paths: paths() };
  const around = { names: keptNames(kept), schemas: find(['schemas'], isSchema, there) };
  return changed.every((entry) => isAsBefore(entry, around, there)) ? said : undefined;
}

/** What there was. */
interface There extends Pick<Call, 'root'> {
  /** Those of all files and folders. */
  readonly paths: ReadonlySet<string>;
}

function isAsBefore(entry: KeptEntry, around: Omit<FaceGrounds, 'content'>, there: There): boolean {
  const face = faceOf(entry);
  if (face === undefined) return false;
  const { path } = entry;
  const needed = [path, `${path.split('/', 3).join('/')}/document.yml`, 'content/terms.yml'];
  const content = find(needed, (name) => contentAt(name) !== undefined, there);
  return showsFace({ ...around, content }, path, face);
}

/** Reads these files and folders, of those that were there. */
function find(wanted: readonly string[], isWanted: (path: string) => boolean, { root, paths }: There): Discovery {
  const found = wanted.filter((path) => paths.has(path)).map((path) => discoverFiles(root, path, { isWanted }));
  return {
    files: found.flatMap(({ files }) => files.filter(({ path }) => isWanted(path))),
    findings: found.flatMap(({ findings }) => findings),
    lost: found.flatMap(({ lost }) => lost),
  };
}
