import { editionAddress } from '../../model/edition.ts';
import type { EditionRule } from '../../model/rule.ts';

const SIGNS = ['<<<<<<<', '>>>>>>>'];
const MARK = /^(?:<{7}|>{7})(?: .*)?$/gm;

/** Two proposals that changed the same lines were put together by a person, and not left side by side. */
export const textMerge: EditionRule = {
  id: 'text-merge',
  summary: 'No marks of git are left where two proposals changed the same lines.',
  scope: 'edition',
  check: function* ({ edition }) {
    const { file, text } = edition.source;
    if (!SIGNS.some((sign) => text.includes(sign))) return;
    for (const { index, 0: mark } of text.matchAll(MARK)) {
      const line = text.slice(0, index).split('\n').length;
      yield {
        place: { file, line, column: 1, endLine: line, endColumn: mark.length + 1 },
        at: editionAddress(edition),
        message: 'Git left a mark here: two proposals changed the same lines.',
        help: 'Between the marks both forms of the text stand. Keep what is meant, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
      };
    }
  },
};
