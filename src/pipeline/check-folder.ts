import { judge, type Verdict } from '../gate/judge.ts';
import { rules } from '../rules/index.ts';
import type { DayIn } from './day-in.ts';
import { loadConstitution } from './load-constitution.ts';

/** What the gate answers about a folder, with the texts that it read, by path. */
export interface CheckedFolder extends Verdict {
  readonly texts: ReadonlyMap<string, string>;
}

/** How to check a folder. */
export interface CheckOptions {
  /** The folder that holds `content/` and `schemas/`. */
  readonly root: string;
  /** The day, `YYYY-MM-DD`, or how to find it in the site's time zone (IANA). */
  readonly on: string | DayIn;
}

/** Takes an organisation's folder through the stages from discover to check. */
export function checkFolder({ root, on }: CheckOptions): CheckedFolder {
  const loaded = loadConstitution(root, typeof on === 'string' ? () => on : on);
  return { ...judge(loaded, rules), texts: loaded.texts };
}
