import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { addresses } from '../addresses.ts';
import type { PageProof } from '../read-back/page-proof.ts';
import { lackingWord } from './lacking-word.ts';
import { lostWords } from './lost-words.ts';
import { missingWords } from './missing-words.ts';
import { hasClass, readHtml } from './read-html.ts';
import { squeeze } from './squeeze.ts';
import type { WordsOf } from './words-of-edition.ts';
import type { Stretch } from './words-of-markdown.ts';

/** What a row says beside its words. */
const BESIDE = ['said', 'old', 'new', 'fates'];
const REDLINE = /^documents\/([^/]+)\/redlines\/(\d+)-(\d+)\/index\.html$/;

/** That every redline among the files of a build holds the words of the newer text, and each word of the older one, which may stand in another order. */
export function redlineProofs(
  { documents }: Pick<CheckedConstitution, 'documents'>,
  files: readonly string[],
  wordsOf: WordsOf,
): readonly PageProof[] {
  return files.flatMap((path) => {
    const [, id = '', before = '', after = ''] = REDLINE.exec(path) ?? [];
    const document = itemWithId(documents, id);
    if (document === undefined) return [];
    const pair = [Number(before), Number(after)] as const;
    return [{ path, documents: [id], prove: (html) => verifyRedline(html, pair, wordsIn(document, wordsOf)) }];
  });
}

/** The words of an edition of the document by its number; none where it has no such edition. */
function wordsIn({ id, editions }: Document, wordsOf: WordsOf) {
  return { id, words: (number: number) => editions.filter((other) => other.number === number).flatMap(wordsOf) };
}

function verifyRedline(
  html: string,
  [before, after]: readonly [before: number, after: number],
  { id, words }: { readonly id: string; readonly words: (number: number) => readonly Stretch[] },
): void {
  const page = addresses.redline(id, before, after);
  const missing = missingWords(words(after), squeeze(textWithout('del', html)));
  if (missing !== undefined) throw lostWords(page, `${id}@${after}`, missing);
  const lacking = lackingWord(words(before), textWithout('ins', html));
  if (lacking !== undefined) throw lostWords(page, `${id}@${before}`, lacking);
}

/** The words of all rows but those of one kind of change. */
function textWithout(change: 'del' | 'ins', html: string): string {
  const rows = readHtml(html, (tag) => {
    if (tag.name === change || BESIDE.some((name) => hasClass(tag, name))) return 'skip';
    return hasClass(tag, 'run') ? 'take' : 'enter';
  });
  return rows.map(({ text }) => text).join(' ');
}
