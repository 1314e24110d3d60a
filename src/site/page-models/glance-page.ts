import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import type { BindingNumber } from '../../model/edition.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Provision } from '../../model/provision.ts';
import { provisionWords } from '../../model/provision-words.ts';
import { capitalised } from '../../model/sentence.ts';
import { counts } from '../../model/standing.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { anchorsOf } from './anchors.ts';
import type { PageHead } from './frame.ts';
import { glanceAnchor, isAtAGlance } from './glance-anchor.ts';
import type { Link } from './link.ts';
import { ownWords, printedAt } from './printed-at.ts';

/** A binding number with the words that lay it down. */
export interface GlanceEntry {
  readonly anchor: string;
  readonly name: string;
  /** As the source prints it. */
  readonly words: string;
  /** The same in figures, such as `2 times a year`; undefined where no unit is given. */
  readonly measure: string | undefined;
  readonly appliesTo: string | undefined;
  /** True where the text counts on the day. */
  readonly counts: boolean;
  readonly isIllustrative: boolean;
  readonly provision: Link;
  /** The sentence in which it stands, word for word. */
  readonly sentence: string;
}

/** The binding numbers of one body, or of the whole organisation. */
export interface GlanceGroup {
  readonly body: Link | undefined;
  readonly entries: readonly GlanceEntry[];
}

/** The page of all binding numbers. */
export interface GlancePage {
  readonly head: PageHead;
  readonly inForce: readonly GlanceGroup[];
  readonly undecided: readonly GlanceGroup[];
  /** Those of texts that were written to show how they could look. */
  readonly illustrated: readonly GlanceGroup[];
}

/** The binding numbers in force by body, and those of drafts and proposals apart. */
export function glancePage(constitution: CheckedConstitution): GlancePage {
  const head = {
    address: addresses.glance,
    title: 'Rules at a glance',
    description: `The numbers that bind in ${constitution.site.name}: quorums, notice periods, majorities, each with its clause.`,
  };
  const link = linkerFrom(head.address);
  const entries = glanceEntries(constitution, link);
  const pending = entries.filter((entry) => !entry.counts);
  return {
    head,
    inForce: groups(
      constitution,
      entries.filter((entry) => entry.counts),
      link,
    ),
    undecided: groups(
      constitution,
      pending.filter((entry) => !entry.isIllustrative),
      link,
    ),
    illustrated: groups(
      constitution,
      pending.filter((entry) => entry.isIllustrative),
      link,
    ),
  };
}

/** Every binding number, of those that are wanted, of the texts that count or that wait to be decided. */
export function glanceEntries(
  { documents }: Pick<CheckedConstitution, 'documents'>,
  link: Linker,
  isWanted: (number: BindingNumber) => boolean = () => true,
): readonly GlanceEntry[] {
  return documents.flatMap((document) =>
    document.editions
      .filter((edition) => edition.numbers.some(isWanted) && isAtAGlance(document, edition))
      .flatMap((edition) => {
        const places = printedAt(edition);
        return edition.numbers.filter(isWanted).map((number) => {
          return glanceEntry(number, { document, edition, provision: places.get(number.id) }, link);
        });
      }),
  );
}

interface Text {
  readonly document: Document;
  readonly edition: DatedEdition;
  /** Where the number is printed. */
  readonly provision: Provision | undefined;
}

function glanceEntry(number: BindingNumber, { document, edition, provision }: Text, link: Linker): GlanceEntry {
  const isInForce = document.inForce === edition;
  const page = isInForce ? addresses.document(document.id) : addresses.edition(document.id, edition.number);
  const fragment = provision === undefined ? '' : `#${anchorsOf(edition).get(provision) ?? ''}`;
  const text = counts(edition.standing) ? document.title : `${document.title}, edition ${edition.number}`;
  const place = provision === undefined ? text : `${text}, ${provisionWords(provision)}`;
  return {
    anchor: glanceAnchor(edition, number.id),
    name: capitalised(number.id.replaceAll('-', ' ')),
    words: number.words,
    measure: number.unit === undefined ? undefined : `${number.value} ${number.unit}`,
    appliesTo: number.appliesTo,
    counts: counts(edition.standing),
    isIllustrative: edition.isIllustrative,
    provision: { text: place, href: link(page + fragment) },
    sentence: provision === undefined ? '' : sentenceWith(number.words, plainText(ownWords(provision))),
  };
}

/** The sentence of a text in which the words stand. */
function sentenceWith(words: string, text: string): string {
  const sentences = text.replaceAll(/\s+/g, ' ').match(/[^.;]+(?:[.;](?!\s)[^.;]*)*[.;]?/g) ?? [text];
  return (sentences.find((sentence) => sentence.includes(words)) ?? text).trim().replace(/[;:]$/, '');
}

function groups(
  { bodies }: CheckedConstitution,
  entries: readonly GlanceEntry[],
  link: Linker,
): readonly GlanceGroup[] {
  return [...Map.groupBy(entries, ({ appliesTo }) => appliesTo)].map(([id, members]) => {
    const body = bodies.find((other) => other.id === id);
    return { body: body && { text: body.name, href: link(addresses.body(body.id)) }, entries: members };
  });
}
