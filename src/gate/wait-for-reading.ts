import type { Constitution } from '../model/constitution.ts';
import type { SourceFinding } from '../model/finding.ts';
import { severityOf } from './severity.ts';

/** Rules that miss something in a text: what was refused while its file was read may be the very thing. */
const WAITING: ReadonlySet<string> = new Set(['id-vanished', 'id-removed']);

/** The findings of rules without those that wait for an error of reading in their own file to be mended. */
export function waitForReading(
  found: readonly SourceFinding[],
  read: readonly SourceFinding[],
  constitution: Constitution,
): readonly SourceFinding[] {
  const errors = read.filter((finding) => severityOf(finding, constitution) === 'error');
  const faulty = new Set(errors.map(({ place }) => place.file));
  return found.filter(({ rule, place }) => !WAITING.has(rule) || !faulty.has(place.file));
}
