import type { ConstitutionRule } from '../../model/rule.ts';
import { contradictionFinding, decisionsContradicted } from '../decisions-contradicted.ts';

/** No more votes and abstentions are counted than there are people present. */
export const decisionVotes: ConstitutionRule = {
  id: 'decision-votes',
  summary: 'No more votes and abstentions are counted than there are people present.',
  scope: 'constitution',
  check: function* (constitution) {
    for (const contradiction of decisionsContradicted(constitution, 'votes')) {
      yield contradictionFinding(contradiction, {
        key: 'votes',
        gist: 'More votes than people',
        help: 'Look into the minutes, and correct `votes` or `present`.',
      });
    }
  },
};
