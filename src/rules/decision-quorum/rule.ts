import type { ConstitutionRule } from '../../model/rule.ts';
import { contradictionFinding, decisionsContradicted, notDecided } from '../decisions-contradicted.ts';

/** A text is adopted, corrected or repealed where as many are present as the rules of that day ask for. */
export const decisionQuorum: ConstitutionRule = {
  id: 'decision-quorum',
  summary: 'A text is adopted, corrected or repealed where as many are present as the rules of that day ask for.',
  scope: 'constitution',
  check: function* (constitution) {
    for (const contradiction of decisionsContradicted(constitution, 'quorum')) {
      yield contradictionFinding(contradiction, {
        key: 'present',
        gist: 'Too few were present',
        help: `If the minutes say otherwise, correct \`present\`. ${notDecided(contradiction.text)}`,
      });
    }
  },
};
