import type { Severity, SourceFinding } from '../model/finding.ts';
import { MOST_IN_FILE } from '../model/most-in-file.ts';
import { comparePlaces } from '../model/place.ts';

/** The findings to show, and by file how many were left out. */
export interface CutFindings {
  readonly shown: readonly SourceFinding[];
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * At most a hundred findings of each file, with one more that says how many others there are. What concerns seals comes
 * first, since other commands look for it; then errors; then warnings; each in the order of the page.
 */
export function cutFindings(
  findings: readonly SourceFinding[],
  severityOf: (finding: SourceFinding) => Severity,
): CutFindings {
  const leftOut = new Map<string, number>();
  const shown = [...Map.groupBy(findings, ({ place }) => place.file)].flatMap(([file, own]) => {
    if (own.length <= MOST_IN_FILE) return own;
    const ranked = byWeight(own, severityOf);
    const cut = ranked.slice(MOST_IN_FILE);
    leftOut.set(file, cut.length);
    return [...ranked.slice(0, MOST_IN_FILE), countOf(cut, severityOf)];
  });
  return { shown, leftOut };
}

function byWeight(
  findings: readonly SourceFinding[],
  severityOf: (finding: SourceFinding) => Severity,
): readonly SourceFinding[] {
  const weighed = findings.map((finding) => ({ finding, weight: weightOf(finding, severityOf) }));
  const inOrder = weighed.sort(
    (one, other) => one.weight - other.weight || comparePlaces(one.finding.place, other.finding.place),
  );
  return inOrder.map(({ finding }) => finding);
}

function weightOf(finding: SourceFinding, severityOf: (finding: SourceFinding) => Severity): number {
  if (finding.rule.startsWith('seal-')) return 0;
  return severityOf(finding) === 'error' ? 1 : 2;
}

/** It weighs as much as the heaviest that it stands for, so that the gate is as closed as all of them would close it. */
function countOf(cut: readonly SourceFinding[], severityOf: (finding: SourceFinding) => Severity): SourceFinding {
  let last = cut[0]?.place;
  for (const { place } of cut) if (last === undefined || comparePlaces(last, place) < 0) last = place;
  const errors = cut.filter((finding) => severityOf(finding) === 'error').length;
  return {
    rule: 'limit-findings',
    place: last ?? { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
    message: `${cut.length} more faults were found in this file up to here, and are not listed.`,
    help: 'Mend those that are listed, and check again. If one mistake stands many times, begin with that.',
    declaredSeverity: errors > 0 ? 'error' : 'warning',
  };
}
