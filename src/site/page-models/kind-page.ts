import type { CheckedConstitution, DatedEdition } from '../../model/constitution.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import type { Kind, KindSection } from '../../model/kind.ts';
import { provisionWords } from '../../model/provision-words.ts';
import { remembered } from '../../model/remembered.ts';
import { capitalised } from '../../model/sentence.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import { sectionKey, topSections } from '../../model/top-sections.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { anchorsOf } from './anchors.ts';
import type { ComparableKind, Shown } from './comparable-kinds.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';
import type { TextBlock } from './text.ts';
import { textOfEdition } from './text.ts';

/** All documents of one kind against the sections of the kind, so that any two can be compared. */
export interface KindPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly description: string | undefined;
  readonly documents: readonly ComparedDocument[];
  readonly sections: readonly ComparedSection[];
  /** Sections that the kind does not know, by document, in the order of `documents`; undefined where no document has one. */
  readonly others: readonly (readonly Link[])[] | undefined;
}

/** One document among those of its kind. */
export interface ComparedDocument extends Link {
  readonly id: string;
  /** The title; `text` is the short name, where there is one. */
  readonly title: string;
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  readonly isIllustrative: boolean;
}

/** One section in all documents. */
export interface ComparedSection {
  readonly id: string;
  readonly title: string;
  /** What it is for, as those read it who write one. */
  readonly guidance: string;
  readonly isRequired: boolean;
  /** The page of this section alone. */
  readonly page: Link;
  /** In the order of `documents`; undefined where a document has no such section. */
  readonly texts: readonly (ComparedText | undefined)[];
}

/** A section of one document. */
export interface ComparedText {
  /** Its number and heading, and where it stands. */
  readonly place: Link;
  readonly blocks: readonly TextBlock[];
}

/** The page of a kind. */
export function kindPage(constitution: CheckedConstitution, comparable: ComparableKind): KindPage {
  const { kind } = comparable;
  const head = {
    address: addresses.kind(kind.id),
    title: `${kind.title}: side by side`,
    description: `Every text of this kind against its sections, side by side: ${kind.title}, ${constitution.site.name}.`,
  };
  return pageAt(head, constitution, comparable);
}

/** The page of one section of a kind, with the text of every document. */
export function kindSectionPage(
  constitution: CheckedConstitution,
  comparable: ComparableKind,
  { id, title }: Pick<KindSection, 'id' | 'title'>,
): KindPage {
  const { kind } = comparable;
  const head = {
    address: addresses.kindSection(kind.id, id),
    title: `${title}: ${kind.title}`,
    description: `What each text of this kind says under “${title}”: ${kind.title}, ${constitution.site.name}.`,
  };
  return pageAt(head, constitution, comparable);
}

function pageAt(head: PageHead, constitution: CheckedConstitution, { kind, shown }: ComparableKind): KindPage {
  const link = linkerFrom(head.address);
  const texts = shown.map((one) => textsBySection(constitution, one, link));
  const others = shown.map((one) => otherSections(kind, one, link));
  const all = { text: 'Documents', href: link(addresses.documents) };
  const own = { text: kind.title, href: link(addresses.kind(kind.id)) };
  return {
    head,
    trail: head.address === addresses.kind(kind.id) ? [all] : [all, own],
    title: kind.title,
    description: kind.description,
    documents: shown.map((one) => comparedDocument(constitution, one, { shown, link })),
    sections: kind.sections.map(({ id, title, guidance, isRequired }) => ({
      id,
      title,
      guidance,
      isRequired,
      page: { text: title, href: link(addresses.kindSection(kind.id, id)) },
      texts: texts.map((byId) => byId.get(id)),
    })),
    others: others.every((links) => links.length === 0) ? undefined : others,
  };
}

function comparedDocument(
  { bodies }: CheckedConstitution,
  { document, edition }: Shown,
  { shown, link }: { readonly shown: readonly Shown[]; readonly link: Linker },
): ComparedDocument {
  const isAlone = byBody(shown).get(document.body)?.length === 1;
  const body = isAlone ? itemWithId(bodies, document.body) : undefined;
  return {
    id: document.id,
    text: body?.name ?? document.title,
    href: link(addresses.document(document.id)),
    title: document.title,
    standing: edition.standing,
    status: statusTitle(edition),
    isIllustrative: edition.isIllustrative,
  };
}

const byBody = remembered((shown: readonly Shown[]) => Map.groupBy(shown, ({ document }) => document.body));

/** The first text of each section that the kind knows. */
function textsBySection(
  constitution: CheckedConstitution,
  { document, edition }: Shown,
  link: Linker,
): ReadonlyMap<string, ComparedText> {
  const page = addresses.document(document.id);
  const blocks = textOfEdition({ constitution, edition, page, link });
  const found = topSections(edition).flatMap((section) => {
    const anchor = anchorsOf(edition).get(section);
    const block = blocks.find((one) => one.form === 'section' && one.anchor === anchor);
    if (section.kindSection === undefined || block?.form !== 'section') return [];
    const text = capitalised(provisionWords(section));
    return [
      [section.kindSection, { place: { text, href: link(`${page}#${block.anchor}`) }, blocks: block.content }] as const,
    ];
  });
  return new Map(found.toReversed());
}

function otherSections({ sections }: Kind, { document, edition }: Shown, link: Linker): readonly Link[] {
  const known = new Set(sections.map(({ id }) => id));
  return topSections(edition)
    .filter((section) => !known.has(sectionKey(section)))
    .map((section) => ({
      text: capitalised(provisionWords(section)),
      href: link(`${addresses.document(document.id)}#${anchorsOf(edition).get(section) ?? ''}`),
    }));
}
