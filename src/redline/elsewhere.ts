import type { DatedEdition, Document } from '../model/constitution.ts';
import { itemWithId } from '../model/item-with-id.ts';
import type { Clause, Provision } from '../model/provision.ts';
import { provisionsIn } from '../model/provision.ts';
import type { ComparedText, Redline, RedlineRow } from '../model/redline.ts';
import { remembered } from '../model/remembered.ts';
import { parseTarget } from '../model/target.ts';
import { noteTextRead, noteWordsSought, withoutNotes } from '../model/texts-read.ts';
import type { Elsewhere, FindElsewhere } from './find-elsewhere.ts';
import { ownText } from './own-text.ts';

/** Fewer words than this are too common to say that a clause stands in another document. */
const FEWEST_TELLING_WORDS = 6;

type Texts = Pick<Document, 'id' | 'title' | 'editions'>;

/**
 * Finds where deleted parts went to, and inserted ones came from, among these documents: by what editions say, else by the
 * same words, where one other document alone holds them.
 */
export function elsewhereIn(redline: Redline<ComparedText>, documents: readonly Texts[]): FindElsewhere {
  const known = new Map<RedlineRow, Elsewhere | undefined>();
  const find = (row: RedlineRow): Elsewhere | undefined =>
    row.fate === 'deleted' ? whereTo(row, redline, documents) : whereFrom(row, redline, documents);
  return (row) => {
    if (row.fate !== 'deleted' && row.fate !== 'inserted') return undefined;
    if (!known.has(row)) known.set(row, find(row));
    return known.get(row);
  };
}

function whereTo(
  { before }: RedlineRow,
  { after }: Redline<ComparedText>,
  documents: readonly Texts[],
): Elsewhere | undefined {
  const id = idOf(before);
  const movedTo = id === undefined ? undefined : after.removed.find((removal) => removal.id === id)?.movedTo;
  const target = movedTo === undefined ? undefined : parseTarget(movedTo);
  if (target?.to === 'document' && target.document !== after.document) {
    const other = itemWithId(documents, target.document);
    if (other === undefined) return { text: `“${target.document}”`, part: undefined, how: 'moved' };
    const holders = [...holdersOf(other.editions.toReversed(), target.provision)];
    const stoodThere = other.editions.length > 1 && holders.length === other.editions.length;
    return declared(other, holders, stoodThere ? 'joined' : 'moved');
  }
  return sameWords(before, lastTexts(documents), after.document);
}

function whereFrom(
  { after: part }: RedlineRow,
  { after }: Redline<ComparedText>,
  documents: readonly Texts[],
): Elsewhere | undefined {
  const id = idOf(part);
  const moved = id === undefined ? [] : (movesIn(documents).get(`${after.document}#${id}`) ?? []);
  const from = moved.find(({ document }) => document.id !== after.document);
  if (from !== undefined) return declared(from.document, [...holdersOf(from.before, from.id)], 'moved');
  return sameWords(part, formerTexts(documents), after.document);
}

/** A part that an edition deleted and moved elsewhere. */
interface Move {
  readonly document: Texts;
  readonly id: string;
  /** The editions before, the newest first. */
  readonly before: readonly DatedEdition[];
}

/** What was moved into parts of other documents, by their addresses, such as `rules#quorum`: of each document the first move. */
const movesIn = remembered((documents: readonly Texts[]): ReadonlyMap<string, readonly Move[]> => {
  const moves = documents.flatMap((document) => document.editions.flatMap((_, index) => movesAt(document, index)));
  const byTarget = Map.groupBy(moves, ({ to }) => to);
  return new Map([...byTarget].map(([to, all]) => [to, all.map(({ move }) => move)]));
});

function movesAt(document: Texts, index: number): readonly { readonly to: string; readonly move: Move }[] {
  const before = document.editions.slice(0, index).toReversed();
  return (document.editions[index]?.removed ?? []).flatMap(({ id, movedTo }) => {
    const target = movedTo === undefined ? undefined : parseTarget(movedTo);
    if (target?.to !== 'document' || target.provision === undefined) return [];
    return [{ to: `${target.document}#${target.provision}`, move: { document, id, before } }];
  });
}

interface Holder {
  readonly edition: DatedEdition;
  readonly part: Provision;
}

function* holdersOf(editions: readonly DatedEdition[], id: string | undefined): Iterable<Holder> {
  for (const edition of editions)
    for (const part of provisionsIn(edition.content))
      if (id !== undefined && idOf(part) === id) yield { edition, part };
}

function declared({ title }: Texts, [holder]: readonly Holder[], how: Elsewhere['how']): Elsewhere {
  return { text: nameOf(title, holder?.edition), part: holder?.part, how };
}

function sameWords(part: RedlineRow['before'], texts: KnownTexts, document: string): Elsewhere | undefined {
  const key = part?.form === 'clause' ? keyOf(part) : undefined;
  const [found, ...others] = (key === undefined ? [] : holdersFound(key, texts)).filter(
    (known) => known.document.id !== document,
  );
  if (found === undefined || others.some((other) => other.document !== found.document)) return undefined;
  return { text: nameOf(found.document.title, found.edition), part: found.part, how: 'same-words' };
}

/** A page that asks for a few words depends on the texts that hold them, and not on all. */
function holdersFound(key: string, texts: KnownTexts): readonly KnownHolder[] {
  const holders = texts.get(key) ?? [];
  noteWordsSought(key);
  for (const { document } of holders) noteTextRead(document.id);
  return holders;
}

function nameOf(title: string, edition: DatedEdition | undefined): string {
  return `“${title}”${edition === undefined ? '' : `, edition ${edition.number}`}`;
}

function idOf(part: RedlineRow['before']): string | undefined {
  return part?.form === 'section' || part?.form === 'clause' || part?.form === 'lead-in' ? part.id : undefined;
}

/** Undefined where the clause has too few words to be known by them. */
function keyOf(clause: Clause): string | undefined {
  const text = ownText(clause, ({ written }) => written);
  return text.split(/\s+/).length < FEWEST_TELLING_WORDS ? undefined : text;
}

interface KnownHolder extends Holder {
  readonly document: Texts;
}

type KnownTexts = ReadonlyMap<string, readonly KnownHolder[]>;

/** The clauses of the last edition of each document, by their words. */
const lastTexts = remembered((documents: readonly Texts[]) => withoutNotes(() => readTexts(documents, 'last')));

/** The clauses that a document no longer holds, by their words. */
const formerTexts = remembered((documents: readonly Texts[]) => withoutNotes(() => readTexts(documents, 'former')));

/** The words by which a clause of any of these editions can be found from other documents. */
export function tellingWords(editions: readonly DatedEdition[]): ReadonlySet<string> {
  return new Set(clausesOf(editions).keys());
}

function readTexts(documents: readonly Texts[], which: 'last' | 'former'): KnownTexts {
  const texts = new Map<string, KnownHolder[]>();
  for (const document of documents) {
    const last = clausesOf(document.editions.slice(-1));
    const former = which === 'last' ? new Map<string, Holder>() : clausesOf(document.editions.slice(0, -1));
    for (const [key, holder] of which === 'last' ? last : former) {
      if (which === 'former' && last.has(key)) continue;
      texts.set(key, [...(texts.get(key) ?? []), { ...holder, document }]);
    }
  }
  return texts;
}

/** The newest edition counts that holds the words. */
function clausesOf(editions: readonly DatedEdition[]): ReadonlyMap<string, Holder> {
  const found = new Map<string, Holder>();
  for (const edition of editions)
    for (const part of provisionsIn(edition.content)) {
      const key = part.form === 'clause' ? keyOf(part) : undefined;
      if (key !== undefined) found.set(key, { edition, part });
    }
  return found;
}
