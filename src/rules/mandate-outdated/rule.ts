import type { Constitution } from '../../model/constitution.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { settleUpholding } from '../../model/settle-upholding.ts';
import { isUndecided } from '../../model/standing.ts';
import { parseTarget } from '../../model/target.ts';
import type { Upholding } from '../../model/upholding.ts';
import { isMissingSectionCited } from '../citation-unresolved/missing-section-cited.ts';
import { quote } from '../quote.ts';

/** An entry of `mandates.yml` without an edition speaks of a clause that the text in force still holds. */
export const mandateOutdated: ConstitutionRule = {
  id: 'mandate-outdated',
  summary: 'What is said of a clause is said of one that the text in force still holds.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const upholding of constitution.upholdings) yield* outdated(upholding, constitution);
  },
};

function* outdated({ provision, pointer, source }: Upholding, constitution: Constitution): Iterable<Finding> {
  const settled = settleUpholding(provision, constitution);
  if (settled.to !== 'other-edition' || isMissingSectionCited(parseTarget(provision), constitution)) return;
  const { edition, movedTo } = settled;
  // That it has yet to come into force is told by mandate-unknown.
  if (isUndecided(edition.standing) || edition.standing === 'not-yet-in-force') return;
  yield {
    place: source.valueAt(`${pointer}/provision`),
    message: `${quote(provision)} is no longer in force: the last edition that holds it is ${edition.number}.`,
    help:
      movedTo === undefined
        ? 'Name the clause that stands in its place, or delete the entry.'
        : `It has moved: write \`${movedTo}\`, or delete the entry.`,
  };
}
