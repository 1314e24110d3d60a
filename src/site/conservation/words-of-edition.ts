import type { Edition } from '../../model/edition.ts';
import { isRecord } from '../../model/is-record.ts';
import { keptIn } from '../../model/kept-in.ts';
import { readYaml } from '../../read/parse/yaml.ts';
import type { Stretch } from './words-of-markdown.ts';
import { stretchesOf, wordsOfMarkdown } from './words-of-markdown.ts';

const FRONT_MATTER = /^---\n[\s\S]*?\n---(?:\n|$)/;

/** Gives the words of an edition. */
export type WordsOf = (edition: Pick<Edition, 'document' | 'source' | 'frontMatter'>) => readonly Stretch[];

/** The words of editions for who asks document by document: those of one document are kept at a time. */
export function wordsByDocument(): WordsOf {
  let at: string | undefined;
  let kept = new Map<object, readonly Stretch[]>();
  return (edition) => {
    if (edition.document !== at) kept = new Map();
    at = edition.document;
    return keptIn(kept, edition, () => wordsOfEdition(edition));
  };
}

/** The words of an edition as its file holds them, in the order of the page. Nothing is taken from the tree that pages are made of. */
export function wordsOfEdition({ source, frontMatter }: Pick<Edition, 'source' | 'frontMatter'>): readonly Stretch[] {
  const numbers = printedWords(frontMatter['numbers']);
  if (source.file.endsWith('.md')) return wordsOfMarkdown(source.text.replace(FRONT_MATTER, ''), numbers);
  const read = readYaml(source.text);
  if ('reason' in read || !isRecord(read.value)) throw new Error(`The file ${source.file} can no longer be read.`);
  return wordsOfEntries(read.value['provisions'], numbers);
}

function wordsOfEntries(entries: unknown, numbers: ReadonlyMap<string, string>): readonly Stretch[] {
  const texts = textsIn(entries);
  return [...stretchesOf(''), ...texts.flatMap((text) => wordsOfMarkdown(text, numbers)), ...stretchesOf('')];
}

/** The texts of provisions kept as data: of each its heading, its text, its lead-in, then what stands below it. */
function textsIn(entries: unknown): readonly string[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    if (!isRecord(entry)) return [];
    const own = ['heading', 'text', 'lead-in'].flatMap((key) => {
      const text = entry[key];
      return typeof text === 'string' ? [text] : [];
    });
    return [...own, ...textsIn(entry['clauses'])];
  });
}

function printedWords(numbers: unknown): ReadonlyMap<string, string> {
  if (!isRecord(numbers)) return new Map();
  return new Map(
    Object.entries(numbers).flatMap(([id, number]) => {
      const words = isRecord(number) ? number['words'] : undefined;
      return typeof words === 'string' ? [[id, words] as const] : [];
    }),
  );
}
