import { compareText } from '../../model/compare-text.ts';
import type { DatedEdition, Document } from '../../model/constitution.ts';
import { labelOf } from '../../model/label-of.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Block, Paragraph, Provision } from '../../model/provision.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import { addresses } from '../addresses.ts';
import { anchorsOf } from '../page-models/anchors.ts';
import { printedAt } from '../page-models/printed-at.ts';
import type { RecordFilters, RecordWords, SearchRecord } from './search-record.ts';
import { scopeOf } from './search-record.ts';

/** What stands around a provision. */
interface Around {
  readonly heading: string | undefined;
  readonly under: string | undefined;
}

const LONGEST_UNDER = 240;

/** A record for an edition and for each of its provisions. Words that stand in none belong to the edition. */
export function editionRecords(document: Document, edition: DatedEdition): readonly SearchRecord[] {
  const isShownWithDocument = document.inForce === edition;
  const page = isShownWithDocument ? addresses.document(document.id) : addresses.edition(document.id, edition.number);
  const filters = {
    scope: scopeOf(edition.standing),
    kind: document.kind,
    document: document.id,
    standing: edition.standing,
    status: statusTitle(edition),
    ...(document.body !== undefined && { body: document.body }),
  };
  const anchors = anchorsOf(edition);
  const numbers = Map.groupBy(printedAt(edition), ([, provision]) => provision);
  const provisions = [...placed(edition.content, { heading: undefined, under: undefined })];
  return [
    editionRecord(page.slice(1), { document, edition, filters }),
    ...provisions.map(({ provision, around }) => ({
      url: `${page.slice(1)}#${anchors.get(provision) ?? ''}`,
      content: ownText(provision),
      words: {
        ...recordWords(provision, around, document.title),
        ...(numbers.has(provision) && { numbers: namesOf(numbers.get(provision) ?? []) }),
      },
      filters: { ...filters, form: provision.form },
    })),
  ];
}

function namesOf(numbers: readonly (readonly [id: string, provision: Provision])[]): string {
  return numbers
    .map(([id]) => id.replaceAll('-', ' '))
    .toSorted(compareText)
    .join(', ');
}

interface Parts {
  readonly document: Document;
  readonly edition: DatedEdition;
  readonly filters: Omit<RecordFilters, 'form'>;
}

function editionRecord(url: string, { document, edition, filters }: Parts): SearchRecord {
  const { subtitle, sourceHeading, content } = edition;
  const said = [subtitle, sourceHeading, looseText(content)].filter((part) => part !== undefined && part !== '');
  return {
    url,
    content: said.length > 0 ? said.join(' ') : document.title,
    words: { title: document.title },
    filters: { ...filters, form: 'edition' },
  };
}

/** Every provision with what stands around it, in the order of the page. */
function* placed(
  blocks: readonly (Block | Paragraph)[],
  around: Around,
): Iterable<{ readonly provision: Provision; readonly around: Around }> {
  let introduced = around;
  for (const block of blocks) {
    if (block.form === 'section') {
      yield { provision: block, around };
      yield* placed(block.content, { heading: plainText(block.heading), under: undefined });
    } else if (block.form === 'clause') {
      yield { provision: block, around: introduced };
      yield* placed(block.content, { ...around, under: joined(introduced.under, ownText(block)) });
    } else if (block.form === 'lead-in') {
      yield { provision: block, around };
      introduced = { ...around, under: joined(around.under, plainText(block.words)) };
    }
  }
}

function joined(one: string | undefined, other: string): string {
  const whole = one === undefined ? other : `${one} ${other}`;
  return whole.length <= LONGEST_UNDER ? whole : `… ${whole.slice(-LONGEST_UNDER).replace(/^\S*\s/, '')}`;
}

function recordWords(provision: Provision, { heading, under }: Around, title: string): RecordWords {
  return {
    document: title,
    ...(isNumbered(provision) && { mark: labelOf(provision) }),
    ...(provision.form === 'section' && { headword: plainText(provision.heading) }),
    ...(heading !== undefined && { heading }),
    ...(under !== undefined && { under }),
  };
}

function isNumbered(provision: Provision): boolean {
  if (provision.form === 'lead-in') return false;
  return provision.number !== '' || (provision.form === 'clause' && provision.label !== undefined);
}

/** The words of a provision that stand in no other provision. */
function ownText(provision: Provision): string {
  if (provision.form === 'lead-in') return plainText(provision.words);
  const loose = looseText(provision.content);
  if (provision.form === 'clause') return loose;
  return loose === '' ? plainText(provision.heading) : `${plainText(provision.heading)} ${loose}`;
}

function looseText(blocks: readonly (Block | Paragraph)[]): string {
  return blocks
    .flatMap((block) => {
      if (block.form === 'paragraph') return plainText(block.words);
      if (block.form === 'verbatim') return block.value;
      return block.form === 'quotation' ? looseText(block.content) : [];
    })
    .join(' ');
}
