import { dataIn } from '../data-in.ts';
import type { Family } from '../mutation.ts';
import { errorOnLines, oneChange } from '../one-change.ts';

/** Each body reports to itself, or is set up by no provision. */
export const bodiesUnfounded: Family = {
  name: 'Bodies that nothing founds',
  mutationsOf: function* ({ constitution, texts }) {
    for (const { id, source } of constitution.bodies) {
      const { file } = source;
      const text = texts.get(file) ?? '';
      const superior = dataIn(file, text).find(({ pointer }) => pointer === '/reports-to/0');
      const circle = { what: `made “${id}” report to itself`, file, rule: 'body-circle' };
      if (superior !== undefined) yield oneChange({ ...circle, text: superior.with(id), at: superior.position });
      const unfounded = text.replace(/^constituted-by:[^\n]*\n/m, '');
      if (unfounded === text) continue;
      const lines = unfounded.split('\n').flatMap((line, index) => (line.startsWith('name:') ? [index + 1] : []));
      yield {
        what: `deleted what sets up “${id}”`,
        file,
        changes: new Map([[file, unfounded]]),
        expected: [errorOnLines('body-unconstituted', file, lines)],
        consequences: [],
      };
    }
  },
};
