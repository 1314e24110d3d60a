import { judge, type Verdict } from '../gate/judge.ts';
import type { Constitution, DatedEdition, LoadedConstitution } from '../model/constitution.ts';
import type { Keep } from '../model/keep.ts';
import type { Rule } from '../model/rule.ts';
import { atOnce, type Steps } from '../model/steps.ts';
import { rules } from '../rules/index.ts';
import type { DayIn } from './day-in.ts';
import { findSealFaults } from './find-seal-faults.ts';
import { loadSteps } from './load-constitution.ts';
import { lookAtText } from './look-at-text.ts';
import { type OrganisationFiles, readFiles } from './organisation-files.ts';

/** How to check a folder. */
export interface CheckOptions {
  /** The folder that holds `content/` and `schemas/`. */
  readonly root: string;
  /** The day, `YYYY-MM-DD`, or how to find it in the site's time zone (IANA). */
  readonly on: string | DayIn;
  /** `any-day` asks how all stood on the day; then what is decided later is no fault. Without it, the day is today. */
  readonly asked?: 'today' | 'any-day' | undefined;
  /** What stood before the change that is judged. */
  readonly base?: Constitution | undefined;
  /** Makes who keeps the texts in memory, which weigh as much as their files have characters; what is not kept is read again when it is asked for. Where nothing is said, all are kept. */
  readonly keeping?: (() => Keep) | undefined;
  /** Hears what the answer stands on, before it is given. */
  readonly grounds?: ((grounds: Grounds) => void) | undefined;
}

/** What an answer stands on. */
export interface Grounds {
  readonly loaded: LoadedConstitution;
  /** The editions whose text the whole was judged by. Of others only the look at them and their faces counted. */
  readonly asked: ReadonlySet<DatedEdition>;
}

/** Rules that hold what is written against today. */
const ABOUT_TODAY: ReadonlySet<string> = new Set(['decision-early']);

/** Takes an organisation's folder through the stages from discover to check. */
export function checkFolder({ root, ...options }: CheckOptions): Verdict {
  return checkFiles(readFiles(root), options);
}

/** The same for files in memory. */
export function checkFiles(files: OrganisationFiles, options: Omit<CheckOptions, 'root'>): Verdict {
  return atOnce(checkSteps(files, options));
}

/** The same, text by text. */
export function* checkSteps(
  files: OrganisationFiles,
  { on, asked: askedFor, grounds, ...loading }: Omit<CheckOptions, 'root'>,
): Steps<Verdict> {
  const dayIn = typeof on === 'string' ? () => on : on;
  let asked = new Set<DatedEdition>();
  const heard = (edition: DatedEdition) => asked.add(edition);
  const loaded = yield* loadSteps(files, { ...loading, dayIn, look: lookAtText, heard });
  // What was asked for until here was looked at by itself.
  asked = new Set();
  const verdict = yield* judge(findSealFaults(loaded), askedFor === 'any-day' ? rules.map(silencedAboutToday) : rules);
  grounds?.({ loaded, asked });
  return verdict;
}

/** It counts among the rules all the same, so that a waiver may name it. */
function silencedAboutToday(rule: Rule): Rule {
  return rule.scope === 'constitution' && ABOUT_TODAY.has(rule.id) ? { ...rule, check: () => [] } : rule;
}
