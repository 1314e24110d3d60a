import type { ConstitutionRule } from '../../model/rule.ts';
import { contradictionFinding, decisionsContradicted, notDecided } from '../decisions-contradicted.ts';

/** A text is adopted, corrected or repealed by as many votes as the rules of that day ask for, and by more votes for it than against it. */
export const decisionMajority: ConstitutionRule = {
  id: 'decision-majority',
  summary: 'A text is adopted, corrected or repealed by as many votes as the rules of that day ask for.',
  scope: 'constitution',
  check: function* (constitution) {
    for (const contradiction of decisionsContradicted(constitution, 'majority')) {
      yield contradictionFinding(contradiction, {
        key: 'votes',
        gist: 'Too few voted for it',
        help: `If the minutes say otherwise, correct \`votes\`; a casting vote counts as one for or against. ${notDecided(contradiction.text)}`,
      });
    }
  },
};
