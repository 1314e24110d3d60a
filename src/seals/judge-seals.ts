import type { Constitution } from '../model/constitution.ts';
import type { Finding, SourceFinding } from '../model/finding.ts';
import { findBrokenSeals } from './find-broken-seals.ts';
import { findChainFaults } from './find-chain-faults.ts';
import { findCorrectionFaults } from './find-correction-faults.ts';
import { findLostTexts } from './find-lost-texts.ts';
import { findAbsentSeals, findMissingSeals } from './find-missing-seals.ts';
import { findStatusTurned } from './find-status-turned.ts';
import { type KnownFingerprints, sealedDocuments } from './sealed-documents.ts';

/**
 * Everything that is wrong with adopted texts and their seals, where every file could be read. Where it is known what stood
 * before the change that is judged, its seals are what counts. `faulty` are files in which something was refused: a text of
 * which a part is left out is not held against its seal, and its fault closes the gate by itself.
 */
export function judgeSeals(
  constitution: Constitution,
  faulty: ReadonlySet<string>,
  known: KnownFingerprints,
): readonly SourceFinding[] {
  if (faulty.has('content/seals.json')) return [];
  const sealed = sealedDocuments(constitution, known);
  const lost = findLostTexts(constitution);
  const missing = constitution.seals === undefined ? [] : sealed;
  return [
    ...named('seal-absent', findAbsentSeals(constitution)),
    ...missing.flatMap((each) => named('seal-missing', findMissingSeals(each, lost.renumbered))),
    ...sealed.flatMap((each) => named('seal-broken', findBrokenSeals(each, faulty))),
    ...sealed.flatMap((each) => named('seal-status', findStatusTurned(each, constitution))),
    ...named('seal-lost', lost.findings),
    ...named('seal-chain', findChainFaults(constitution, sealed)),
    ...named('seal-correction', findCorrectionFaults(constitution)),
  ];
}

function named(rule: string, findings: Iterable<Finding>): readonly SourceFinding[] {
  return [...findings].map((finding) => ({ ...finding, rule }));
}
