import type { CheckedConstitution } from '../../model/constitution.ts';
import { capitalised } from '../../model/sentence.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { Scope } from '../search/search-record.ts';
import { scopeOf } from '../search/search-record.ts';
import type { PageHead } from './frame.ts';
import { kindTitle } from './kind-title.ts';
import type { Link } from './link.ts';
import { type IndexGroup, searchIndex } from './search-index.ts';

/** Something to choose results by. */
export interface SearchChoice {
  readonly value: string;
  readonly text: string;
}

/** The page of search. */
export interface SearchPage {
  readonly head: PageHead;
  /** What the texts can be on the day: those that count first. */
  readonly scopes: readonly SearchChoice[];
  readonly documents: readonly SearchChoice[];
  readonly bodies: readonly SearchChoice[];
  readonly kinds: readonly SearchChoice[];
  readonly letters: readonly (Link & { readonly name: string })[];
  /** The whole index; empty where each letter has a page of its own. */
  readonly groups: readonly ShownGroup[];
}

/** The page of one letter of the index. */
export interface LetterPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly letters: SearchPage['letters'];
  readonly group: ShownGroup;
}

/** The entries of one letter, with links. */
export interface ShownGroup {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly ShownEntry[];
}

/** An entry: its name is the link where it leads to one place. */
export interface ShownEntry {
  readonly text: string;
  readonly places: readonly Link[];
  /** How many more places have the name. */
  readonly more: number;
}

/** With more places than these, each letter has a page of its own. */
const MOST_ON_ONE_PAGE = 800;

/** With more places than these, an entry leads to the first alone: such a heading is one that all texts of a kind have. */
const MOST_OF_ONE_NAME = 40;

/** With more than these, a list of documents helps nobody to choose. */
const MOST_TO_CHOOSE = 300;

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  now: 'In force, in use',
  coming: 'Adopted, not yet in force',
  open: 'Drafts and proposals',
  past: 'No longer in force',
};

const OTHER_KINDS = [
  { value: '.term', text: 'Terms' },
  { value: '.body', text: 'Bodies' },
  { value: '.decision', text: 'Decisions' },
] as const;

type Whole = CheckedConstitution;

/** The page on which readers search, with the index from A to Z below. */
export function searchPage(constitution: Whole): SearchPage {
  const { site, documents, bodies } = constitution;
  const head = {
    address: addresses.search,
    title: 'Search',
    description: `Find any clause of ${site.name} by its words, or look it up from A to Z.`,
  };
  const link = linkerFrom(head.address);
  const groups = searchIndex(constitution);
  const isSplit = indexLetters(constitution).length > 0;
  return {
    head,
    scopes: scopesOf(constitution),
    documents: documents.length > MOST_TO_CHOOSE ? [] : documents.map(({ id, title }) => ({ value: id, text: title })),
    bodies: bodies.length > MOST_TO_CHOOSE ? [] : bodies.map(({ id, name }) => ({ value: id, text: name })),
    kinds: kindsOf(constitution),
    letters: lettersOf(groups, (letter) => (isSplit ? link(addresses.searchLetter(letter)) : `#${anchorOf(letter)}`)),
    groups: isSplit ? [] : groups.map((group) => shownGroup(group, link)),
  };
}

/** The letters that have pages of their own: all that begin an entry where the index is long, else none. */
export function indexLetters(constitution: Whole): readonly string[] {
  const groups = searchIndex(constitution);
  const total = groups
    .flatMap(({ entries }) => entries)
    .reduce((sum, { places }) => sum + shownPlaces(places).length, 0);
  return total > MOST_ON_ONE_PAGE ? groups.map(({ letter }) => letter) : [];
}

/** The page of one letter. Throws where no entry begins with it, which a build never asks for. */
export function letterPage(constitution: Whole, letter: string): LetterPage {
  const groups = searchIndex(constitution);
  const group = groups.find((one) => one.letter === letter);
  if (group === undefined) throw new Error(`No entry of the index begins with ${letter}.`);
  const address = addresses.searchLetter(letter);
  const link = linkerFrom(address);
  const title = `Index: ${nameOf(letter)}`;
  return {
    head: {
      address,
      title,
      description: `The index of ${constitution.site.name}: ${nameOf(letter)}.`,
      isIndexed: false,
    },
    trail: [{ text: 'Search', href: link(addresses.search) }],
    title,
    letters: lettersOf(groups, (other) => link(addresses.searchLetter(other))),
    group: shownGroup(group, link),
  };
}

function scopesOf({ documents }: Whole): readonly SearchChoice[] {
  const found = new Set(documents.flatMap(({ editions }) => editions.map(({ standing }) => scopeOf(standing))));
  const scopes = (['now', 'coming', 'open', 'past'] as const).filter((scope) => scope === 'now' || found.has(scope));
  return [...scopes.map((value) => ({ value, text: SCOPE_WORDS[value] })), { value: 'all', text: 'All texts' }];
}

function kindsOf(constitution: Whole): readonly SearchChoice[] {
  const kinds = [...new Set(constitution.documents.map(({ kind }) => kind))];
  const counts = { '.term': constitution.terms, '.body': constitution.bodies, '.decision': constitution.decisions };
  return [
    ...kinds.map((kind) => ({ value: kind, text: capitalised(kindTitle(constitution, { kind })) })),
    ...OTHER_KINDS.filter(({ value }) => counts[value].length > 0),
  ];
}

function lettersOf(groups: readonly IndexGroup[], href: (letter: string) => string): SearchPage['letters'] {
  return groups.map(({ letter }) => ({
    text: letter === 'other' ? '#' : letter.toUpperCase(),
    name: nameOf(letter),
    href: href(letter),
  }));
}

function shownGroup({ letter, entries }: IndexGroup, link: Linker): ShownGroup {
  return {
    id: anchorOf(letter),
    name: nameOf(letter),
    entries: entries.map(({ text, places }) => ({
      text,
      places: shownPlaces(places).map(({ where, to }) => ({ text: where, href: link(to) })),
      more: places.length - shownPlaces(places).length,
    })),
  };
}

function shownPlaces<Place>(places: readonly Place[]): readonly Place[] {
  return places.length > MOST_OF_ONE_NAME ? places.slice(0, 1) : places;
}

function nameOf(letter: string): string {
  return letter === 'other' ? 'Other signs' : letter.toUpperCase();
}

function anchorOf(letter: string): string {
  return `page_index-${letter}`;
}
