import type { DocumentChange, TextChange } from '../model/changes.ts';
import type { DatedEdition, Document } from '../model/constitution.ts';
import { namesOf } from '../model/names-of.ts';
import { provisionsIn } from '../model/provision.ts';
import { topSections } from '../model/top-sections.ts';
import { changeOfText, type TextPair } from './change-of-text.ts';
import type { Compared } from './changes-since.ts';

/** What became of each document, those left out of which nothing became. */
export function changesOfDocuments(compared: Compared): readonly DocumentChange[] {
  const { base, now } = compared;
  const pairs = now.documents.map((document) => ({ before: earlier(document, base.documents), after: document }));
  const known = new Set(pairs.map(({ before }) => before?.id));
  const gone = base.documents.filter(({ id }) => !known.has(id)).map((before) => ({ before, after: undefined }));
  return [...pairs, ...gone]
    .map((pair) => changeOf(pair, compared))
    .filter(({ events, texts }) => events.length > 0 || texts.length > 0)
    .sort((one, other) => (one.document < other.document ? -1 : 1));
}

/** The document as it stood before, under this id or under one that it has given up since. */
function earlier({ id, formerIds }: Document, documents: readonly Document[]): Document | undefined {
  return (
    documents.find((document) => document.id === id) ??
    documents.find((document) => formerIds.includes(document.id) || document.formerIds.includes(id))
  );
}

interface Pair {
  readonly before: Document | undefined;
  readonly after: Document | undefined;
}

function changeOf({ before, after }: Pair, compared: Compared): DocumentChange {
  const { id, title } = after ?? before ?? { id: '', title: '' };
  const numbers = [...(before?.editions ?? []), ...(after?.editions ?? [])].map(({ number }) => number);
  const editions = [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((number) => ({ before: editionOf(before, number), after: editionOf(after, number) }));
  return {
    document: id,
    title,
    events: [
      ...documentEvents({ before, after }, compared),
      ...editions.flatMap((pair) => editionEvents(pair, compared)),
    ],
    texts: after === undefined ? [] : editions.flatMap((pair) => textChange(pair, { before, after }, compared)),
  };
}

function editionOf(document: Document | undefined, number: number): DatedEdition | undefined {
  return document?.editions.find((edition) => edition.number === number);
}

function documentEvents({ before, after }: Pair, { files }: Compared): readonly string[] {
  if (after === undefined)
    return before === undefined || files.has(before.source.file) ? [] : ['The document is taken away.'];
  if (before === undefined) return ['The document is new.'];
  return [
    ...(before.id === after.id ? [] : [`Its id changes from “${before.id}” to “${after.id}”.`]),
    ...fieldEvent('title', before.title, after.title),
    ...fieldEvent('kind', before.kind, after.kind),
    ...fieldEvent('body', before.body, after.body),
    ...fieldEvent('custodian', before.custodian, after.custodian),
    ...before.formerIds.filter((id) => !namesOf(after).includes(id)).map((id) => `Its former id “${id}” is taken out.`),
    ...after.formerIds.filter((id) => !namesOf(before).includes(id)).map((id) => `“${id}” is added to its former ids.`),
  ];
}

function fieldEvent(name: string, before: string | undefined, after: string | undefined): readonly string[] {
  if (before === after) return [];
  if (before === undefined) return [`Its ${name} is “${after}”, and was not given.`];
  return [
    after === undefined
      ? `Its ${name}, “${before}”, is taken out.`
      : `Its ${name} changes from “${before}” to “${after}”.`,
  ];
}

interface EditionPair {
  readonly before: DatedEdition | undefined;
  readonly after: DatedEdition | undefined;
}

function editionEvents({ before, after }: EditionPair, { files }: Compared): readonly string[] {
  if (before === undefined) return after === undefined ? [] : [newEdition(after)];
  if (after === undefined)
    return [
      files.has(before.source.file)
        ? `Edition ${before.number} cannot be read, so its changes are not shown.`
        : `Edition ${before.number} is taken away. It was ${before.status}.`,
    ];
  return [
    ...(before.status === after.status
      ? []
      : [`Edition ${after.number} was ${before.status} and is ${after.status} now.`]),
    ...headEvent(before, after),
  ];
}

function newEdition(edition: DatedEdition): string {
  const { number, status, content } = edition;
  const sections = topSections(edition).length;
  const clauses = provisionsIn(content).filter(({ form }) => form === 'clause').length;
  return `Edition ${number} is new: ${status}, with ${counted(sections, 'section')} and ${counted(clauses, 'clause')}.`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Keys that have a sentence of their own, or say only where the file lies. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['document', 'edition', 'status', 'numbers']);

function headEvent(before: DatedEdition, after: DatedEdition): readonly string[] {
  const written = (edition: DatedEdition, key: string) => JSON.stringify(edition.frontMatter[key]);
  const keys = [...new Set([...Object.keys(after.frontMatter), ...Object.keys(before.frontMatter)])]
    .filter((key) => !TOLD_ELSEWHERE.has(key) && written(before, key) !== written(after, key))
    .map((key) => `“${key}”`);
  if (keys.length === 0) return [];
  const [verb, these] = keys.length === 1 ? ['changes', 'this'] : ['change', 'these'];
  return [`At the head of edition ${after.number} ${these} ${verb}: ${keys.join(', ')}.`];
}

function textChange(
  { before, after }: EditionPair,
  documents: { readonly before: Document | undefined; readonly after: Document },
  { now }: Compared,
): readonly TextChange[] {
  if (after === undefined) return [];
  const pair = before === undefined ? follows(after, documents) : { before, after, at: 'base' as const };
  const change = pair === undefined ? undefined : changeOfText(pair, now);
  return change === undefined ? [] : [change];
}

/** A new edition is held against the text that counts, or counted before it came, else against its neighbour. */
function follows(
  after: DatedEdition,
  documents: { readonly before: Document | undefined; readonly after: Document },
): TextPair | undefined {
  const earlierThan = documents.after.editions.filter(({ number }) => number < after.number);
  const counting = [documents.after.inForce, documents.before?.inForce].flatMap((edition) => edition?.number ?? []);
  const before = counting
    .flatMap((number) => earlierThan.find((edition) => edition.number === number) ?? [])
    .concat(earlierThan.slice(-1))[0];
  return before === undefined ? undefined : { before, after, at: 'now' };
}
