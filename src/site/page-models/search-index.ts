import type { Address } from '../../model/addresses.ts';
import { compareText } from '../../model/compare-text.ts';
import type { CheckedConstitution, Document } from '../../model/constitution.ts';
import { plainText } from '../../model/phrasing.ts';
import { provisionsIn } from '../../model/provision.ts';
import { rememberedByAll } from '../../model/remembered.ts';
import { capitalised } from '../../model/sentence.ts';
import { counts } from '../../model/standing.ts';
import { standingInWords } from '../../model/status/status-title.ts';
import { addresses } from '../addresses.ts';
import { foldWord } from '../search/words-of.ts';
import { anchorsOf } from './anchors.ts';
import { editionShown } from './edition-shown.ts';
import { printedAt } from './printed-at.ts';

/** Where an entry leads. */
export interface IndexPlace {
  /** What it is, or in which document it stands. */
  readonly where: string;
  readonly to: Address;
}

/** A name that readers look for, with every place of that name. */
export interface IndexEntry {
  readonly text: string;
  readonly places: readonly IndexPlace[];
}

/** The entries that begin with one letter: `a` to `z`, or `other`. */
export interface IndexGroup {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

interface Named extends IndexPlace {
  readonly text: string;
}

/**
 * The index that can be browsed: terms, bodies, documents, and the headings and numbers of the text that each document shows,
 * in alphabetical order.
 */
export const searchIndex: (constitution: CheckedConstitution) => readonly IndexGroup[] = rememberedByAll(
  'search-index',
  makeIndex,
);

function makeIndex({ terms, bodies, documents }: CheckedConstitution): readonly IndexGroup[] {
  const named: readonly Named[] = [
    ...terms.flatMap(({ id, term, also }) =>
      [term, ...also].map((text) => ({ text, where: 'defined word', to: addresses.term(id) })),
    ),
    ...bodies.map(({ id, name }) => ({ text: name, where: 'body', to: addresses.body(id) })),
    ...documents.map(({ id, title }) => ({ text: title, where: 'document', to: addresses.document(id) })),
    ...documents.flatMap(namedIn),
  ];
  const groups = Map.groupBy(entriesOf(named), ({ text }) => letterOf(text));
  return [...groups]
    .map(([letter, entries]): IndexGroup => ({ letter, entries }))
    .toSorted((one, other) => compareLetters(one.letter, other.letter));
}

/** How an index sorts a text: without its article, in lower case, without accents. */
export function sortKey(text: string): string {
  return foldWord(text).replace(/^(?:the|a|an) (?=\S)/, '');
}

function namedIn(document: Document): readonly Named[] {
  const edition = editionShown(document);
  if (edition === undefined) return [];
  const page = addresses.document(document.id);
  const where = counts(edition.standing)
    ? document.title
    : `${document.title} (${standingInWords(edition.standing).toLowerCase()})`;
  const anchors = anchorsOf(edition);
  const to = (anchor: string | undefined) => `${page}#${anchor ?? ''}`;
  const headings = provisionsIn(edition.content).flatMap((provision) => {
    if (provision.form !== 'section') return [];
    return [{ text: plainText(provision.heading), where, to: to(anchors.get(provision)) }];
  });
  const printed = printedAt(edition);
  const numbers = edition.numbers.flatMap(({ id, words, unit }) => {
    const provision = printed.get(id);
    if (provision === undefined) return [];
    const amount = unit === undefined || words.includes(unit) ? words : `${words} ${unit}`;
    return [
      { text: capitalised(id.replaceAll('-', ' ')), where: `${amount}, ${where}`, to: to(anchors.get(provision)) },
    ];
  });
  return [...headings, ...numbers];
}

function entriesOf(named: readonly Named[]): readonly IndexEntry[] {
  const groups = [...Map.groupBy(named, ({ text }) => sortKey(text))];
  return groups
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([, [first, ...rest]]) => ({
      text: capitalised(first?.text ?? ''),
      places: [first, ...rest].flatMap((one) => (one === undefined ? [] : [{ where: one.where, to: one.to }])),
    }));
}

function letterOf(text: string): string {
  const [first = ''] = sortKey(text);
  return /[a-z]/.test(first) ? first : 'other';
}

function compareLetters(one: string, other: string): number {
  if (one === 'other' || other === 'other') return Number(one === 'other') - Number(other === 'other');
  return compareText(one, other);
}
