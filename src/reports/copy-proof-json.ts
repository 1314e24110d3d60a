import { type CopyProof, isProven } from '../model/copy-proof.ts';
import { jsonText } from './json-text.ts';

/** What a published copy was found to be, as one JSON object; the files of its manifest are counted, not named. */
export function copyProofJson(proof: CopyProof): string {
  const { site, manifest, faults, sound, isSeenWhole, unserved, rebuilt, here } = proof;
  const { files, ...built } = manifest;
  return jsonText({
    site,
    proven: isProven(proof),
    built: { ...built, files: files.length },
    here,
    sound,
    seenWhole: isSeenWhole,
    unserved,
    rebuilt: rebuilt ?? null,
    faults,
  });
}
