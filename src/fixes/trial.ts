import type { Verdict } from '../gate/judge.ts';
import type { Diagnostic, Fix } from '../model/finding.ts';
import { type CheckOptions, checkFiles } from '../pipeline/check-folder.ts';
import type { OrganisationFiles } from '../pipeline/organisation-files.ts';
import { canonicalText } from '../seals/canonical-text.ts';
import { applyFixes } from './apply-fixes.ts';

/** A change that is to mend a diagnostic. */
export interface Attempt {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** Where the gate stood before any change. */
export interface Stand {
  readonly files: OrganisationFiles;
  readonly verdict: Verdict;
  readonly options: Omit<CheckOptions, 'root'>;
}

/** How a trial ended. A file is suspect where something in it is new or is still there. */
export interface Outcome {
  readonly isPassed: boolean;
  readonly suspects: ReadonlySet<string>;
}

/**
 * Makes the changes in memory, all at once, and runs the gate again. Passed where each diagnostic is gone, nothing new is found
 * and no adopted text is another. Findings are compared by rule, file and message: lines move, and an id can change with its heading.
 * A missing section may turn into one with a placeholder.
 */
export function tryTogether(attempts: readonly Attempt[], stand: Stand): Outcome {
  const after = checkFiles(
    applyFixes(
      stand.files,
      attempts.map(({ fix }) => fix),
    ),
    stand.options,
  );
  const targets = attempts.map(({ diagnostic }) => diagnostic);
  const left = tally(stand.verdict.diagnostics.filter((diagnostic) => !targets.includes(diagnostic)));
  const allowed = successors(targets, stand.verdict);
  const fresh = after.diagnostics.filter((diagnostic) => {
    if (stand.verdict.leftOut.has(diagnostic.place.file))
      return isMoreThanBefore(diagnostic.place.file, targets, { before: stand.verdict, after });
    if (diagnostic.rule === 'section-placeholder' && allowed.has(after.addresses.get(diagnostic.fingerprint)))
      return false;
    return !take(left, identityOf(diagnostic));
  });
  const suspects = new Set([...fresh.map(({ place }) => place.file), ...brokenSeals(attempts, stand.verdict, after)]);
  return { isPassed: suspects.size === 0, suspects };
}

/** Of a file with more findings than are shown only their number can be compared. */
function isMoreThanBefore(
  file: string,
  targets: readonly Diagnostic[],
  { before, after }: { readonly before: Verdict; readonly after: Verdict },
): boolean {
  const own = targets.filter(({ place }) => place.file === file).length;
  return countIn(file, after) > countIn(file, before) - own;
}

function countIn(file: string, { diagnostics, leftOut }: Verdict): number {
  const shown = diagnostics.filter(({ place, rule }) => place.file === file && rule !== 'limit-findings');
  return shown.length + (leftOut.get(file) ?? 0);
}

function identityOf({ rule, place, message }: Diagnostic): string {
  return `${rule}\n${place.file}\n${message}`;
}

function tally(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const identity of diagnostics.map(identityOf)) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return counts;
}

/** Takes one of its kind, where there is one left. */
function take(left: Map<string, number>, identity: string): boolean {
  const count = left.get(identity) ?? 0;
  left.set(identity, count - 1);
  return count > 0;
}

function successors(targets: readonly Diagnostic[], { addresses }: Verdict): ReadonlySet<string | undefined> {
  const missing = targets.filter(({ rule }) => rule === 'section-missing');
  return new Set(missing.flatMap(({ fingerprint }) => addresses.get(fingerprint) ?? []));
}

/** The files of adopted editions that the changes would alter in what a seal covers, sealed or not. */
function brokenSeals(attempts: readonly Attempt[], before: Verdict, after: Verdict): readonly string[] {
  const touched = new Set(attempts.flatMap(({ fix }) => fix.edits.map(({ place }) => place.file)));
  const texts = adoptedTexts(after, touched);
  return [...adoptedTexts(before, touched)].flatMap(([file, text]) => (texts.get(file) === text ? [] : [file]));
}

function adoptedTexts({ loaded }: Verdict, files: ReadonlySet<string>): ReadonlyMap<string, string> {
  const texts = loaded.documents.flatMap((document) =>
    document.editions
      .filter(({ status, source }) => status === 'adopted' && files.has(source.file))
      .map((edition) => [edition.source.file, canonicalText(document, edition)] as const),
  );
  return new Map(texts);
}
