import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { isRecord } from '../../model/is-record.ts';
import { provisionsIn } from '../../model/provision.ts';
import { addresses } from '../addresses.ts';
import { pageFile } from '../page-file.ts';
import type { PageProof } from '../read-back/page-proof.ts';
import { lostWords } from './lost-words.ts';
import { missingWords } from './missing-words.ts';
import { squeeze } from './squeeze.ts';
import { type ShownText, textsInPage } from './texts-in-page.ts';
import type { WordsOf } from './words-of-edition.ts';

/** Shown in place of a number where a clause has none. */
const UNNUMBERED = '§';

type Texts = Pick<CheckedConstitution, 'documents'>;

/** A text as a page shows it. */
interface Showing {
  readonly page: Address;
  readonly text: ShownText | undefined;
}

/**
 * That every page which shows a text in full holds its words, numbers and notes, no more, and in their order: the page of each
 * edition, that of its document where it is the text to show there, and that of everything that counts.
 */
export function textProofs({ documents }: Texts, wordsOf: WordsOf): readonly PageProof[] {
  const own = documents.flatMap((document) =>
    document.editions.flatMap((edition) =>
      pagesOf(document, edition).map((page) => ({
        path: pageFile(page),
        documents: [document.id],
        prove: (html: string) => {
          const text = textsInPage(html).find(({ of }) => of === editionAddress(edition));
          verifyShowing(edition, wordsOf, { page, text });
        },
      })),
    ),
  );
  return [...own, wholeProof({ documents }, wordsOf)];
}

function wholeProof({ documents }: Texts, wordsOf: WordsOf): PageProof {
  const page = addresses.whole;
  const prove = (html: string) => {
    const shown = new Map(textsInPage(html).map((text) => [text.of, text]));
    const counted = documents.flatMap(({ id, inForce }) => (inForce === undefined ? [] : [{ id, inForce }]));
    if (shown.size !== counted.length)
      throw new Error(`The page ${page} shows ${shown.size} texts, and ${counted.length} count.`);
    for (const { id, inForce } of counted) verifyShowing(inForce, wordsOf, { page, text: shown.get(id) });
  };
  return { path: pageFile(page), documents: documents.map(({ id }) => id), prove };
}

/** The page of the edition, and that of the document where this is the text to show there. */
function pagesOf(document: Document, edition: DatedEdition): readonly Address[] {
  const own = addresses.edition(document.id, edition.number);
  return edition === textToShow(document) ? [own, addresses.document(document.id)] : [own];
}

/** What counts, or else the newest text on which nobody has decided. */
function textToShow({ inForce, editions }: Document): DatedEdition | undefined {
  return inForce ?? editions.findLast(({ status }) => status === 'draft' || status === 'proposed');
}

function verifyShowing(edition: DatedEdition, wordsOf: WordsOf, { page, text }: Showing): void {
  const name = editionAddress(edition);
  if (text === undefined) throw new Error(`The page ${page} does not show the text of ${name}.`);
  const missing = missingWords(wordsOf(edition), text.words);
  if (missing !== undefined) throw lostWords(page, name, missing);
  const marks = marksOf(edition);
  const wrong = marks.findIndex((mark, index) => mark !== text.marks[index]);
  if (wrong !== -1 || marks.length !== text.marks.length)
    throw new Error(`The page ${page} does not number ${name} as it is: ${marks[wrong] ?? 'there are more numbers'}.`);
  const lost = notesOf(edition).find((note) => !text.notes.some((shown) => shown.endsWith(squeeze(note))));
  if (lost !== undefined) throw new Error(`The page ${page} does not hold the note on ${name}, “${lost}”.`);
}

function marksOf({ content }: Pick<DatedEdition, 'content'>): readonly string[] {
  return provisionsIn(content).flatMap((provision) => {
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
