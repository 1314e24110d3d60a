import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import { addresses } from '../addresses.ts';
import { lackingWord } from './lacking-word.ts';
import { missingWords } from './missing-words.ts';
import { hasClass, readHtml } from './read-html.ts';
import { squeeze } from './squeeze.ts';
import { wordsOfEdition } from './words-of-edition.ts';
import type { Stretch } from './words-of-markdown.ts';

/** What a row says beside its words. */
const BESIDE = ['said', 'old', 'new', 'fates'];

/** Reads every redline, and throws at the first that lacks words of the newer text, or any word of the older one, which may stand in another order. */
export function verifyRedlines({ documents }: Pick<CheckedConstitution, 'documents'>, folder: string): void {
  for (const document of documents) {
    const words = wordsOfEach(document);
    for (const [before, after] of pairsIn(join(folder, 'documents', document.id, 'redlines'))) {
      const page = addresses.redline(document.id, before, after);
      const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
      const missing = missingWords(words(after), squeeze(textWithout('del', html)));
      if (missing !== undefined) throw fault(page, `${document.id}@${after}`, missing);
      const lacking = lackingWord(words(before), textWithout('ins', html));
      if (lacking !== undefined) throw fault(page, `${document.id}@${before}`, lacking);
    }
  }
}

/** The words of an edition of the document by its number. */
function wordsOfEach({ editions }: Document): (number: number) => readonly Stretch[] {
  const known = new Map<number, readonly Stretch[]>();
  return (number) => {
    const edition = editions.find((other) => other.number === number);
    const words = known.get(number) ?? (edition === undefined ? [] : wordsOfEdition(edition));
    known.set(number, words);
    return words;
  };
}

function pairsIn(folder: string): readonly (readonly [before: number, after: number])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    const [before = 0, after = 0] = name.split('-').map(Number);
    return [before, after];
  });
}

/** The words of all rows but those of one kind of change. */
function textWithout(change: 'del' | 'ins', html: string): string {
  const rows = readHtml(html, (tag) => {
    if (tag.name === change || BESIDE.some((name) => hasClass(tag, name))) return 'skip';
    return hasClass(tag, 'run') ? 'take' : 'enter';
  });
  return rows.map(({ text }) => text).join(' ');
}

function fault(page: string, edition: string, words: string): Error {
  return new Error(`The page ${page} does not hold the words of ${edition} from “${words}” on.`);
}
