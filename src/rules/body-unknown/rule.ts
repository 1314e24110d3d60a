import type { Constitution } from '../../model/constitution.ts';
import { countByFile } from '../../model/most-in-file.ts';
import { replaceScalar } from '../../model/replace-scalar.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { closestAmong, ifAlone } from '../../model/suggest.ts';
import { quote } from '../quote.ts';
import { namedBodies } from './named-bodies.ts';

/** Every body that is named by its id has its file. */
export const bodyUnknown: ConstitutionRule = {
  id: 'body-unknown',
  summary: 'Every body that is named by its id has a file of its own.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    const ids = new Set(constitution.bodies.map(({ id }) => id));
    const amongBodies = closestAmong([...ids]);
    const isShown = countByFile();
    for (const { id, place: placeOf, at, source } of namedBodies(constitution)) {
      if (ids.has(id)) continue;
      const place = placeOf();
      const near = isShown(place.file) ? amongBodies(id) : undefined;
      const to = ifAlone(near);
      const edits = to === undefined ? [] : replaceScalar(source, place, { from: id, to });
      yield {
        place,
        ...(at === undefined ? {} : { at }),
        message: `There is no body ${quote(id)}.`,
        help:
          near === undefined
            ? `Correct the id, or add the file \`content/bodies/${id}.yml\`.`
            : `Did you mean \`${near.name}\`?`,
        proposals: edits.length === 0 ? [] : [{ description: `Write \`${to}\` instead of \`${id}\`.`, edits }],
      };
    }
  },
};
