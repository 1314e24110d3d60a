import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { giveRights } from '../give-rights.ts';
import { inPathOrder } from '../manifest/in-path-order.ts';
import { type FileMark, markOf } from './file-mark.ts';

/** A file or folder of a build. */
export interface SurveyedPlace {
  /** From the folder of the build, with `/`; that of a folder ends in one. */
  readonly path: string;
  /** Undefined where it is too young to have one. */
  readonly mark: FileMark | undefined;
}

/** A file of a build. */
export interface SurveyedFile extends SurveyedPlace {
  /** In bytes. */
  readonly size: number;
}

/** Everything that stands in the folder of a build. */
export interface Survey {
  /** By path, in code-point order. */
  readonly files: readonly SurveyedFile[];
  readonly folders: readonly SurveyedPlace[];
}

/** The names in a folder that nobody changed since it was known, those of folders with a `/` behind them; undefined where its mark is another. */
export type NamesKnown = (path: string, mark: FileMark | undefined) => readonly string[] | undefined;

/** Looks at every file and folder of a build, and lets everybody read it. Throws where it holds anything else, such as a link. */
export function surveyBuild(folder: string, namesKnown: NamesKnown): Survey {
  const now = Date.now();
  const files: SurveyedFile[] = [];
  const folders: SurveyedPlace[] = [];
  const look = (path: string) => {
    const mark = markOf(readable(`${folder}/${path}`), now);
    if (path !== '') folders.push({ path, mark });
    for (const name of namesKnown(path, mark) ?? namesIn(join(folder, path))) {
      if (name.endsWith('/')) {
        look(path + name);
        continue;
      }
      const status = readable(`${folder}/${path}${name}`);
      if (!status.isFile()) throw new Error(`The build holds ${path}${name}, which is no file.`);
      files.push({ path: path + name, mark: markOf(status, now), size: status.size });
    }
  };
  look('');
  return { files: inPathOrder(files), folders };
}

/** How the file or folder stands, once everybody may read it. */
function readable(path: string): Stats {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return status;
  return giveRights(path, status) === 'given' ? lstatSync(path) : status;
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name + (entry.isDirectory() ? '/' : ''));
}
