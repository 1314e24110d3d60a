import { addAll } from './add-all.ts';
import type { MarkedParty } from './mark.ts';
import type { Citation } from './phrasing.ts';
import { citationsIn } from './phrasing.ts';
import type { Place } from './place.ts';
import { type Block, type Paragraph, type Provision, provisionsIn } from './provision.ts';
import { provisionWords } from './provision-words.ts';
import { remembered } from './remembered.ts';
import { sectionKey, TOP_LEVEL } from './top-sections.ts';

/** A provision that can be cited, without its words. */
export interface OutlinedProvision {
  readonly id: string;
  /** The section of the edition's kind that it is; undefined where it is none. */
  readonly kindSection: string | undefined;
  /** The key of the section at level 2 that it is, or in which it stands; undefined above the first. */
  readonly within: string | undefined;
  /** Its own name, such as `clause 2.3`. */
  readonly name: string;
}

/** A citation, without its words. */
export interface OutlinedCitation {
  readonly written: string;
  readonly place: Place;
  /** The id of the innermost provision in which it stands and that has one. */
  readonly provision: string | undefined;
}

/** What the rest of the constitution has to know of a text: what can be cited in it, what it cites, whom its marks name. In the order of the page. */
export interface Outline {
  readonly provisions: readonly OutlinedProvision[];
  readonly citations: readonly OutlinedCitation[];
  /** The citations for which the tool writes the words, as written, each once. */
  readonly nameless: readonly string[];
  /** As written, each once. */
  readonly parties: readonly string[];
}

/** A citation where it stands. */
export interface PlacedCitation {
  readonly citation: Citation;
  /** The innermost provision in which it stands and that has an id. */
  readonly provision: Provision | undefined;
}

/** The outline of a numbered text. */
export function outlineOf(content: readonly Block[]): Outline {
  const provisions: OutlinedProvision[] = [];
  const parties = new Set<string>();
  for (const block of content) {
    const within = block.form === 'section' && block.level === TOP_LEVEL ? sectionKey(block) : undefined;
    for (const provision of provisionsIn([block])) {
      addAll(provisions, outlined(provision, within));
      for (const party of partiesOf(provision)) parties.add(party.written);
    }
  }
  const cited = placedCitations(content);
  return {
    provisions,
    citations: cited.map(({ citation: { written, place }, provision }) => ({
      written,
      place,
      provision: provision?.id,
    })),
    nameless: [...new Set(cited.flatMap(({ citation }) => (citation.children.length === 0 ? citation.written : [])))],
    parties: [...parties],
  };
}

function outlined(provision: Provision, within: string | undefined): readonly OutlinedProvision[] {
  const { id } = provision;
  if (id === undefined) return [];
  const kindSection = provision.form === 'section' ? provision.kindSection : undefined;
  return [{ id, kindSection, within, name: provisionWords(provision) }];
}

/** Whom the marks at a provision name. */
function partiesOf({ marks }: Provision): readonly MarkedParty[] {
  return marks === undefined ? NOBODY : marks.flatMap(({ holders, towards }) => [...holders, ...towards]);
}

const NOBODY: readonly MarkedParty[] = [];

/** Every citation in a text, headings included, in the order of the page. */
export function placedCitations(content: readonly Block[]): readonly PlacedCitation[] {
  const found: PlacedCitation[] = [];
  const look = (blocks: readonly (Block | Paragraph)[], within: Provision | undefined): void => {
    for (const block of blocks) {
      if (block.form === 'verbatim') continue;
      const isCitable = block.form === 'section' || block.form === 'clause' || block.form === 'lead-in';
      const provision = isCitable && block.id !== undefined ? block : within;
      const words = block.form === 'section' ? block.heading : 'words' in block ? block.words : [];
      for (const citation of citationsIn(words)) found.push({ citation, provision });
      if ('content' in block) look(block.content, provision);
    }
  };
  look(content, undefined);
  return found;
}

/** The ids to which a text answers: those of its provisions, and those of the sections of its kind that it has. */
export function namesIn({ provisions }: Outline): ReadonlySet<string> {
  return new Set([...provisions.flatMap(({ kindSection }) => kindSection ?? []), ...provisions.map(({ id }) => id)]);
}

/** The first provision with this id; a section answers to its kind's id too, where no other provision has that. */
export function outlinedProvision({ provisions }: Outline, id: string): OutlinedProvision | undefined {
  if (provisions.length > MANY) return provisionsByName(provisions).get(id);
  return provisions.find((each) => each.id === id) ?? provisions.find((each) => each.kindSection === id);
}

/** Fewer are gone through as quickly as they are looked up, and ten thousand texts have no room for as many indexes. */
const MANY = 100;

const provisionsByName = remembered((provisions: Outline['provisions']): ReadonlyMap<string, OutlinedProvision> => {
  const own = provisions.map((each) => [each.id, each] as const);
  const aliases = provisions.flatMap((each) =>
    each.kindSection === undefined ? [] : [[each.kindSection, each] as const],
  );
  return new Map([...aliases.reverse(), ...own.reverse()]);
});
