import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { isRecord } from '../../model/is-record.ts';
import { provisionsIn } from '../../model/provision.ts';
import { addresses } from '../addresses.ts';
import { missingWords } from './missing-words.ts';
import { squeeze } from './squeeze.ts';
import { type ShownText, textsInPage } from './texts-in-page.ts';
import { wordsOfEdition } from './words-of-edition.ts';
import type { Stretch } from './words-of-markdown.ts';

/** Shown in place of a number where a clause has none. */
const UNNUMBERED = '§';

/** A page that shows a text in full. */
interface Showing {
  readonly page: Address;
  readonly text: ShownText | undefined;
}

/**
 * Reads every page that shows a text in full, and throws at the first that lacks words, numbers or notes of it, has more, or has
 * them in another order.
 */
export function verifyTexts({ documents }: Pick<CheckedConstitution, 'documents'>, folder: string): void {
  const whole = new Map(textsInPage(readPage(folder, addresses.whole)).map((text) => [text.of, text]));
  const counted = documents.filter(({ inForce }) => inForce !== undefined);
  if (whole.size !== counted.length)
    throw new Error(`The page ${addresses.whole} shows ${whole.size} texts, and ${counted.length} count.`);
  for (const document of documents) {
    for (const edition of document.editions) {
      const words = wordsOfEdition(edition);
      for (const showing of showings(document, edition, folder)) verifyShowing(edition, words, showing);
      if (document.inForce === edition)
        verifyShowing(edition, words, { page: addresses.whole, text: whole.get(document.id) });
    }
  }
}

/** The page of the edition, and that of the document where this is the text to show there. */
function* showings(document: Document, edition: DatedEdition, folder: string): Iterable<Showing> {
  const pages = [addresses.edition(document.id, edition.number)];
  if (edition === textToShow(document)) pages.push(addresses.document(document.id));
  for (const page of pages) {
    yield { page, text: textsInPage(readPage(folder, page)).find(({ of }) => of === editionAddress(edition)) };
  }
}

/** What counts, or else the newest text on which nobody has decided. */
function textToShow({ inForce, editions }: Document): DatedEdition | undefined {
  return inForce ?? editions.findLast(({ status }) => status === 'draft' || status === 'proposed');
}

function verifyShowing(edition: DatedEdition, words: readonly Stretch[], { page, text }: Showing): void {
  const name = editionAddress(edition);
  if (text === undefined) throw new Error(`The page ${page} does not show the text of ${name}.`);
  const missing = missingWords(words, text.words);
  if (missing !== undefined)
    throw new Error(`The page ${page} does not hold the words of ${name} from “${missing}” on.`);
  const marks = marksOf(edition);
  const wrong = marks.findIndex((mark, index) => mark !== text.marks[index]);
  if (wrong !== -1 || marks.length !== text.marks.length)
    throw new Error(`The page ${page} does not number ${name} as it is: ${marks[wrong] ?? 'there are more numbers'}.`);
  const lost = notesOf(edition).find((note) => !text.notes.some((shown) => shown.endsWith(squeeze(note))));
  if (lost !== undefined) throw new Error(`The page ${page} does not hold the note on ${name}, “${lost}”.`);
}

function marksOf({ content }: Pick<DatedEdition, 'content'>): readonly string[] {
  return [...provisionsIn(content)].flatMap((provision) => {
    if (provision.form === 'lead-in') return [];
    if (provision.form === 'section') return provision.number === '' ? [] : [provision.number];
    return [(provision.label ?? provision.number) || UNNUMBERED];
  });
}

function notesOf({ frontMatter }: Pick<DatedEdition, 'frontMatter'>): readonly string[] {
  const notes = frontMatter['notes'];
  if (!Array.isArray(notes)) return [];
  return notes.flatMap((note: unknown) => (isRecord(note) && typeof note['text'] === 'string' ? [note['text']] : []));
}

function readPage(folder: string, page: Address): string {
  return readFileSync(join(folder, page, 'index.html'), 'utf8');
}
