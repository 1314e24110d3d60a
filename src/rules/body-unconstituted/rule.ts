import type { Constitution } from '../../model/constitution.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { quote } from '../quote.ts';

/** Every body can say by which provision it exists. */
export const bodyUnconstituted: ConstitutionRule = {
  id: 'body-unconstituted',
  summary: 'Every body names the provision that sets it up.',
  scope: 'constitution',
  check: function* ({ bodies }: Constitution) {
    for (const { id, name, constitutedBy, source } of bodies) {
      if (constitutedBy !== undefined) continue;
      yield {
        place: source.keyAt('/name'),
        at: `body:${id}`,
        message: `No document sets up the body ${quote(name)}.`,
        help: 'Add a line `constituted-by: document#provision` that names the section or clause which sets it up.',
      };
    }
  },
};
