import type { Diagnostic } from '../model/finding.ts';
import { type CheckOptions, checkFolder } from '../pipeline/check-folder.ts';
import { PLAIN } from '../reports/manner.ts';
import { textReport } from '../reports/text.ts';
import { makeSite } from './make-site.ts';
import type { PublishedSite } from './published-site.ts';

/** A site to show, or why there is none. */
export type LoadedSite =
  | { readonly site: PublishedSite; readonly closed: undefined }
  | { readonly site: undefined; readonly closed: ClosedGate };

/** What the gate said where it is closed. */
export interface ClosedGate {
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics for a person at a terminal. */
  readonly report: string;
  /** How many errors stand, in one sentence. */
  readonly summary: string;
}

/** Takes an organisation's folder through the gate and makes its site. */
export async function loadSite(root: string, on: CheckOptions['on']): Promise<LoadedSite> {
  const verdict = checkFolder({ root, on });
  const { constitution, diagnostics } = verdict;
  if (constitution !== undefined) return { site: await makeSite(constitution), closed: undefined };
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const summary = `The gate is closed: ${errors} ${errors === 1 ? 'error stands' : 'errors stand'}.`;
  return {
    site: undefined,
    closed: { diagnostics, report: textReport(verdict, { constitution: verdict.loaded, manner: PLAIN }), summary },
  };
}
