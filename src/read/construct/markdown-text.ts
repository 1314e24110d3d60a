import type { ReadText } from '../../model/edition.ts';
import { once } from '../../model/once.ts';
import type { Source } from '../../model/place.ts';
import { type ParsedMarkdown, parseMarkdownFile } from '../parse/parse-file.ts';
import { readBlocks } from './blocks.ts';
import { definitionsIn, type EditionText, hasEscapes, type TextNotes } from './edition-text.ts';
import { lookalikesIn } from './lookalikes.ts';
import { noteUnshown } from './unshown-words.ts';

/** The text of an edition that is kept as Markdown, and what in it looks like a heading. `numbers` are the words that `{id}` prints. */
export function readMarkdownText(
  { source, tree }: ParsedMarkdown,
  numbers: EditionText['numbers'],
  notes: TextNotes,
): Pick<ReadText, 'content' | 'lookalikes'> {
  const text: EditionText = {
    source,
    locate: locatorIn(source),
    written: source.text,
    hasEscapes: hasEscapes(source.text),
    numbers,
    definitions: definitionsIn(tree),
    notes,
  };
  const content = readBlocks(tree.children, text);
  noteUnshown(tree, text);
  return { content, lookalikes: lookalikesOf(source) };
}

/** Few ask, and who keeps a text would keep its tree too, which weighs more: it is parsed once more. */
function lookalikesOf(source: Source): ReadText['lookalikes'] {
  return once(() => {
    const parsed = parseMarkdownFile({ path: source.file, text: source.text });
    return 'tree' in parsed ? lookalikesIn(parsed.tree.children, locatorIn(source)) : [];
  });
}

function locatorIn({ file }: Source): EditionText['locate'] {
  return (position) => ({
    file,
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1,
    endLine: position?.end.line ?? 1,
    endColumn: position?.end.column ?? 1,
  });
}
