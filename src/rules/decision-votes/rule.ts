import { editionAddress } from '../../model/edition.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { decidedTexts } from '../decided-texts.ts';
import { judgeCounts } from '../judge-meeting.ts';

/** No more votes and abstentions are counted than there are people present. */
export const decisionVotes: ConstitutionRule = {
  id: 'decision-votes',
  summary: 'No more votes and abstentions are counted than there are people present.',
  scope: 'constitution',
  check: function* (constitution) {
    for (const decision of constitution.decisions) {
      const [text] = decidedTexts(decision, constitution);
      for (const { finds } of judgeCounts(decision)) {
        yield {
          place: decision.source.valueAt('/votes'),
          ...(text === undefined ? {} : { at: editionAddress(text.edition) }),
          message: `${finds}.`,
          help: 'Look into the minutes, and correct `votes` or `present`.',
          gist: 'More votes than people',
        };
      }
    }
  },
};
