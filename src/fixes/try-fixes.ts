import { addAll } from '../model/add-all.ts';
import type { Diagnostic } from '../model/finding.ts';
import { overlap } from './overlap.ts';
import { type Attempt, type Outcome, type Stand, tryTogether } from './trial.ts';

/** What the trials gave. */
export interface TriedFixes {
  /** All diagnostics, each with the change that mends it, where one passed. */
  readonly diagnostics: readonly Diagnostic[];
  /** The changes that passed, in groups: those of one group passed together. */
  readonly groups: readonly (readonly Attempt[])[];
}

const MOST_RUNS = 60;
/** Each run judges the whole: of thousands of files fewer runs are made, and always as many as find one bad proposal among ten. */
const MOST_JUDGED = 15_000;
const LEAST_RUNS = 8;
/** Of the texts that are read anew, over all runs, in UTF-16 units. */
const MOST_READ = 4_000_000;
const MOST_AT_ONCE = 1_000;

type Try = (attempts: readonly Attempt[]) => Outcome | undefined;

/**
 * Tries what the rules propose, and offers what passed: the gate, run again on the files changed in memory, finds the fault gone
 * and nothing new. All first proposals that do not overlap are tried at once, and halved where they do not pass; the next
 * proposal of a diagnostic comes where the first did not pass. The number of runs and what they read is bounded, and what was
 * not tried then is not offered.
 */
export function tryFixes(stand: Stand): TriedFixes {
  const attempt = countedTry(stand);
  const groups: (readonly Attempt[])[] = [];
  const { diagnostics, proposals } = stand.verdict;
  const mended = new Map<Diagnostic, Attempt['fix']>();
  let most = 0;
  for (const each of proposals.values()) most = Math.max(most, each.length);
  for (let rank = 0; rank < most; rank += 1) {
    const open = diagnostics.filter((diagnostic) => !mended.has(diagnostic));
    const attempts = open.flatMap((diagnostic): Attempt[] => {
      const fix = proposals.get(diagnostic.fingerprint)?.[rank];
      return fix === undefined ? [] : [{ diagnostic, fix }];
    });
    const passed = batches(attempts.slice(0, MOST_AT_ONCE)).flatMap((batch) => passing(batch, attempt));
    for (const { diagnostic, fix } of passed.flat()) mended.set(diagnostic, fix);
    addAll(groups, passed);
  }
  const withFix = (diagnostic: Diagnostic): Diagnostic => {
    const fix = mended.get(diagnostic);
    return fix === undefined ? diagnostic : { ...diagnostic, fixes: [fix] };
  };
  return { diagnostics: diagnostics.map(withFix), groups };
}

/** Tries as long as runs are left; undefined then. */
function countedTry(stand: Stand): Try {
  let runs = Math.min(MOST_RUNS, Math.max(LEAST_RUNS, Math.floor(MOST_JUDGED / stand.verdict.texts.size)));
  let units = MOST_READ;
  return (attempts) => {
    runs -= 1;
    units -= lengthOfTouched(attempts, stand);
    return runs < 0 || units < 0 ? undefined : tryTogether(attempts, stand);
  };
}

function lengthOfTouched(attempts: readonly Attempt[], { verdict }: Stand): number {
  const touched = new Set(attempts.flatMap(({ fix }) => fix.edits.map(({ place }) => place.file)));
  return [...touched].reduce((sum, file) => sum + (verdict.texts.get(file)?.length ?? 0), 0);
}

/** Each attempt in the first batch in which nothing overlaps it, in the order of the diagnostics. */
function batches(attempts: readonly Attempt[]): readonly (readonly Attempt[])[] {
  const made: Attempt[][] = [];
  for (const attempt of attempts) {
    const fitting = made.find((batch) => !batch.some((other) => overlap(other.fix, attempt.fix)));
    if (fitting === undefined) made.push([attempt]);
    else fitting.push(attempt);
  }
  return made;
}

/** The groups of a batch that pass. What stands in sound files is tried without the rest first; then each half for itself. */
function passing(batch: readonly Attempt[], attempt: Try): readonly (readonly Attempt[])[] {
  const outcome = batch.length === 0 ? undefined : attempt(batch);
  if (outcome === undefined) return [];
  if (outcome.isPassed) return [batch];
  if (batch.length === 1) return [];
  const isSuspect = ({ diagnostic, fix }: Attempt) =>
    [diagnostic.place, ...fix.edits.map(({ place }) => place)].some(({ file }) => outcome.suspects.has(file));
  const sound = batch.filter((each) => !isSuspect(each));
  const middle = Math.ceil(batch.length / 2);
  const parts =
    sound.length > 0 && sound.length < batch.length
      ? [sound, batch.filter(isSuspect)]
      : [batch.slice(0, middle), batch.slice(middle)];
  return parts.flatMap((part) => passing(part, attempt));
}
