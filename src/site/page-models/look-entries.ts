import { citationInText, citedProvision } from '../../model/cited-provision.ts';
import type { CheckedConstitution, DatedEdition } from '../../model/constitution.ts';
import { citationsIn } from '../../model/phrasing.ts';
import type { Provision } from '../../model/provision.ts';
import { provisionWords } from '../../model/provision-words.ts';
import { remembered } from '../../model/remembered.ts';
import { capitalised, withArticle } from '../../model/sentence.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { standingMark } from './change-words.ts';
import type { CitationLook } from './citation-looks.ts';
import { looksFrom } from './citation-looks.ts';
import { citingPlace, resolutionAddress } from './citations.ts';
import { rowAddress } from './history-entry.ts';
import type { Link } from './link.ts';
import { ownWords } from './printed-at.ts';
import { comparedWith } from './redline-pairs.ts';

/** A citation that may need a look, ready to be shown. */
export interface LookEntry {
  /** Where it stands. */
  readonly citing: Link;
  readonly cited: Link;
  /** What became of what is cited: the end of a sentence about it, without its stop. */
  readonly words: string;
  /** The change itself. */
  readonly see: Link;
}

/** A page on which looks are shown: its links, and its own address. */
export interface LookPlace {
  readonly constitution: CheckedConstitution;
  readonly page: string;
  readonly link: Linker;
}

/** The looks that the words of one provision need, those of provisions inside it left out. */
export function looksIn(
  provision: Provision,
  { edition, ...place }: LookPlace & { readonly edition: DatedEdition },
): readonly LookEntry[] {
  const looks = byCitation(place.constitution)(edition);
  if (looks.size === 0) return [];
  const citations = new Set(citationsIn(ownWords(provision)));
  return lookEntries(
    [...citations].flatMap((citation) => looks.get(citation) ?? []),
    place,
  );
}

const byCitation = remembered((constitution: CheckedConstitution) =>
  remembered((edition: DatedEdition) =>
    Map.groupBy(looksFrom(edition, constitution), ({ citing }) => citationInText(citing).citation),
  ),
);

/** Looks as entries, none twice. */
export function lookEntries(looks: readonly CitationLook[], place: LookPlace): readonly LookEntry[] {
  const entries = looks.map((look) => entryOf(look, place));
  return [
    ...new Map(entries.map((entry) => [[entry.citing.href, entry.cited.href, entry.words].join(' '), entry])).values(),
  ];
}

function entryOf(look: CitationLook, { constitution, page, link }: LookPlace): LookEntry {
  const { cited, citing } = look;
  return {
    citing: capitalisedLink(citingPlace(citing, { constitution, edition: undefined, page, link })),
    cited: {
      text: `${provisionWords(citedProvision(cited))} of ${withArticle(cited.document.title)}`,
      href: link(resolutionAddress(cited) ?? addresses.document(cited.document.id)),
    },
    words: wordsOf(look),
    see: seeing(look, link),
  };
}

/** A link that begins a sentence. */
export function capitalisedLink({ text, href }: Link): Link {
  return { text: capitalised(text), href };
}

function wordsOf({ why, at, isDated }: CitationLook): string {
  const { before, after } = at.redline;
  switch (why) {
    case 'changed':
      return `has changed since edition ${before.number}${readingWords(isDated)}`;
    case 'absent':
      return `did not stand in edition ${before.number}${readingWords(isDated)}`;
    case 'would-change':
      return `would be changed by edition ${after.number}${standingMark(after)}`;
    case 'would-go':
      return `would be deleted by edition ${after.number}${standingMark(after)}`;
  }
}

function readingWords(isDated: boolean): string {
  return isDated ? ', which counted when the citing text was adopted' : ' (the citing text has no date)';
}

function seeing({ at, cited, why }: CitationLook, link: Linker): Link {
  const { before, after } = at.redline;
  const text = why === 'would-change' || why === 'would-go' ? 'what would change' : 'what changed';
  const hasPage = comparedWith(cited.document, after).includes(before);
  if (hasPage) return { text, href: link(rowAddress(at)) };
  return { text, href: link(addresses.provisionHistory(cited.document.id, cited.id)) };
}
