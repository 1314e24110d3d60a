import type { CheckedConstitution } from '../../model/constitution.ts';
import { verifyFacts } from './verify-facts.ts';
import { verifyRedlines } from './verify-redlines.ts';
import { verifyTexts } from './verify-texts.ts';

/**
 * Reads a build as a reader would, and holds it against the files of the content as they are written: every word, number and note of
 * every edition, on each page that shows it, in its order. Uses nothing that makes the pages. Throws in one sentence that names the
 * page and the first words that it lacks. Source: hostile-inputs.md, 4.12.
 */
export function verifyConservation(constitution: CheckedConstitution, folder: string): void {
  verifyTexts(constitution, folder);
  verifyRedlines(constitution, folder);
  verifyFacts(constitution, folder);
}
