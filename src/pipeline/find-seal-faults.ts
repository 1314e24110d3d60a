import { severityOf } from '../gate/severity.ts';
import type { Constitution, LoadedConstitution } from '../model/constitution.ts';
import type { SourceFinding } from '../model/finding.ts';
import { comparePlaces } from '../model/place.ts';
import { judgeSeals } from '../seals/judge-seals.ts';

/** What was loaded, with what is wrong with its seals among the findings. Nothing is added while a file cannot be read. */
export function findSealFaults(loaded: LoadedConstitution): LoadedConstitution {
  const { constitution, findings, lost, looks } = loaded;
  if (lost.length > 0) return loaded;
  const isError = (finding: SourceFinding) => severityOf(finding, constitution) === 'error';
  const faulty = new Set(findings.filter(isError).map(({ place }) => place.file));
  const found = judgeSeals(constitution, faulty, (edition) => looks.get(edition)?.fingerprint);
  const isCause = (finding: SourceFinding) =>
    !isToldAsLost(finding, found, constitution) && !isToldAsTurned(finding, found, constitution);
  return { ...loaded, findings: [...findings.filter(isCause), ...found] };
}

/** A document whose only text is gone is told once, as what is worse: an adopted text that is gone. */
function isToldAsLost(
  { rule, place }: SourceFinding,
  found: readonly SourceFinding[],
  { documents }: Constitution,
): boolean {
  if (rule !== 'path-missing') return false;
  const empty = documents.find(({ source, editions }) => source.file === place.file && editions.length === 0);
  return found.some((other) => other.rule === 'seal-lost' && other.at?.split('@')[0] === empty?.id);
}

/** Where a text says that it is adopted no longer, its `adoption` cannot stand there, and does once the status is put back. */
function isToldAsTurned(
  { rule, place }: SourceFinding,
  found: readonly SourceFinding[],
  { documents }: Constitution,
): boolean {
  if (
    rule !== 'schema-value' ||
    !found.some((other) => other.rule === 'seal-status' && other.place.file === place.file)
  )
    return false;
  const edition = documents.flatMap(({ editions }) => editions).find(({ source }) => source.file === place.file);
  return edition !== undefined && comparePlaces(edition.source.valueAt('/adoption'), place) === 0;
}
