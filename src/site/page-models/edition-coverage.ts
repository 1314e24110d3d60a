import type { CheckedConstitution, DatedEdition } from '../../model/constitution.ts';
import { textCoverageSentence } from '../../model/coverage-sentence.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { coverageAnchor } from './coverage-page.ts';
import type { Link } from './link.ts';
import { coverageOfText, statementOn } from './mandates.ts';
import type { Upholding } from './upholding.ts';
import { upholdingOf } from './upholding.ts';

/** How the checks uphold an edition, in short. */
export interface EditionCoverage {
  readonly sentence: string;
  /** What is said of the whole text; undefined where nothing is. */
  readonly whole: Upholding | undefined;
  /** Where all of it stands. */
  readonly more: Link;
}

/** How the checks uphold an edition; undefined for one that is not counted, such as one that was superseded. */
export function editionCoverage(
  constitution: CheckedConstitution,
  edition: DatedEdition,
  link: Linker,
): EditionCoverage | undefined {
  const covered = coverageOfText(constitution, edition);
  if (covered === undefined) return undefined;
  const statement = statementOn(constitution, edition, undefined);
  return {
    sentence: textCoverageSentence(covered.figure),
    whole: statement && upholdingOf(statement, 'this text', link),
    more: { text: 'Clause by clause', href: link(`${addresses.coverage}#${coverageAnchor(edition.document)}`) },
  };
}
