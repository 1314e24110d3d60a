import { judge, type Verdict } from '../gate/judge.ts';
import type { Constitution } from '../model/constitution.ts';
import { rules } from '../rules/index.ts';
import type { DayIn } from './day-in.ts';
import { findSealFaults } from './find-seal-faults.ts';
import { loadFiles } from './load-constitution.ts';
import { type OrganisationFiles, readFiles } from './organisation-files.ts';

/** How to check a folder. */
export interface CheckOptions {
  /** The folder that holds `content/` and `schemas/`. */
  readonly root: string;
  /** The day, `YYYY-MM-DD`, or how to find it in the site's time zone (IANA). */
  readonly on: string | DayIn;
  /** What stood before the change that is judged. */
  readonly base?: Constitution | undefined;
}

/** Takes an organisation's folder through the stages from discover to check. */
export function checkFolder({ root, ...options }: CheckOptions): Verdict {
  return checkFiles(readFiles(root), options);
}

/** The same for files in memory. */
export function checkFiles(files: OrganisationFiles, { on, base }: Omit<CheckOptions, 'root'>): Verdict {
  return judge(findSealFaults(loadFiles(files, typeof on === 'string' ? () => on : on, base)), rules);
}
