import type { Verdict } from '../gate/judge.ts';
import type { Steps } from '../model/steps.ts';
import { type CheckOptions, checkSteps } from '../pipeline/check-folder.ts';
import type { OrganisationFiles } from '../pipeline/organisation-files.ts';
import { tryFixes } from './try-fixes.ts';

/** What the gate answers, each diagnostic with the change that was tried and mends it. */
export function* checkWithFixes(files: OrganisationFiles, options: Omit<CheckOptions, 'root'>): Steps<Verdict> {
  const verdict = yield* checkSteps(files, options);
  return { ...verdict, diagnostics: tryFixes({ files, verdict, options }).diagnostics };
}
