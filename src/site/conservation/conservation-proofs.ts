import type { CheckedConstitution } from '../../model/constitution.ts';
import type { PageProof } from '../read-back/page-proof.ts';
import { factProofs } from './fact-proofs.ts';
import { redlineProofs } from './redline-proofs.ts';
import { textProofs } from './text-proofs.ts';
import { wordsByDocument } from './words-of-edition.ts';

/**
 * That a build of these `files` holds, as a reader would read it, what the files of the content hold as they are written: every word,
 * number and note of every edition, on each page that shows it, in its order. Uses nothing that makes the pages. A proof throws in
 * one sentence that names the page and the first words that it lacks. Source: hostile-inputs.md, 4.12.
 */
export function conservationProofs(constitution: CheckedConstitution, files: readonly string[]): readonly PageProof[] {
  const wordsOf = wordsByDocument();
  return [
    ...textProofs(constitution, wordsOf),
    ...redlineProofs(constitution, files, wordsOf),
    ...factProofs(constitution),
  ];
}
