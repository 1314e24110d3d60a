import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { dateInWords } from '../../model/plain-date.ts';
import type { Status } from '../../model/status/status-of.ts';
import { illustrationSentence, statusOf } from '../../model/status/status-of.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { NOTHING_SAID } from './apparatus.ts';
import { TRANSCRIBED } from './edition-page.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';
import type { TextBlock } from './text.ts';
import { looseNotes, textOfEdition } from './text.ts';
import type { TextInForce } from './texts-in-force.ts';
import { textsInForce } from './texts-in-force.ts';

/** Every text that counts, one after another on one page. */
export interface WholePage {
  readonly head: PageHead;
  readonly lead: string;
  readonly texts: readonly WholeText[];
}

/** One of the texts. */
export interface WholeText {
  /** Its fragment on the page: the id of its document. */
  readonly anchor: string;
  readonly title: Link;
  readonly edition: number;
  readonly subtitle: string | undefined;
  readonly status: Status;
  readonly illustration: string | undefined;
  readonly transcription: string | undefined;
  readonly notes: readonly string[];
  readonly text: readonly TextBlock[];
}

/** The page of everything that counts on the day. Each text has a page of its own, and search engines know that one. */
export function wholePage(constitution: CheckedConstitution): WholePage {
  const { site, day } = constitution;
  const texts = textsInForce(constitution);
  const link = linkerAmong(texts);
  const count = texts.length === 1 ? 'The one text' : `All ${texts.length} texts`;
  const are = texts.length === 1 ? 'counts' : 'count';
  return {
    head: {
      address: addresses.whole,
      title: 'Everything in force',
      description: `Every text of ${site.name} that counts on ${dateInWords(day)}, on one page.`,
      isIndexed: false,
    },
    lead:
      texts.length === 0
        ? `No text of ${site.name} is in force on ${dateInWords(day)}.`
        : `${count} of ${site.name} that ${are} on ${dateInWords(day)}. No draft and no proposal is among them.`,
    texts: texts.map((text) => wholeText(constitution, text, link)),
  };
}

function wholeText(constitution: CheckedConstitution, { document, edition }: TextInForce, link: Linker): WholeText {
  const page = addresses.document(document.id);
  return {
    anchor: document.id,
    title: { text: document.title, href: linkerFrom(addresses.whole)(page) },
    edition: edition.number,
    subtitle: edition.subtitle,
    status: statusOf({ constitution, document, edition }),
    illustration: edition.isIllustrative ? illustrationSentence(constitution.site.shortName) : undefined,
    transcription: edition.isTranscribed ? TRANSCRIBED : undefined,
    notes: looseNotes({ edition }),
    text: placed(textOfEdition({ constitution, edition, page, link }), document.id),
  };
}

/** Links to a text that stands on the page, or to a place in it, stay on the page. */
function linkerAmong(texts: readonly TextInForce[]): Linker {
  const ids = new Map<Address, string>(texts.map(({ document: { id } }) => [addresses.document(id), id]));
  const elsewhere = linkerFrom(addresses.whole);
  return (to) => {
    const [path = '', fragment = ''] = to.split('#');
    const id = ids.get(path);
    if (id === undefined) return elsewhere(to);
    return fragment === '' ? `#${id}` : `#${anchorIn(id, fragment)}`;
  };
}

/** Two documents may use one id. A dot, which no id can hold, keeps theirs apart. */
function anchorIn(document: string, anchor: string): string {
  return `${document}.${anchor}`;
}

function placed(blocks: readonly TextBlock[], document: string): readonly TextBlock[] {
  return blocks.map((block) => placedBlock(block, document));
}

function placedBlock(block: TextBlock, document: string): TextBlock {
  switch (block.form) {
    case 'section':
      return { ...bare(block, document), content: placed(block.content, document) };
    case 'clauses': {
      const items = block.items.map((item) => ({ ...bare(item, document), content: placed(item.content, document) }));
      return { ...block, items };
    }
    case 'lead-in':
      return bare(block, document);
    case 'quotation':
      return { ...block, content: placed(block.content, document) };
    case 'paragraph':
    case 'verbatim':
      return block;
  }
}

type Anchored =
  | Extract<TextBlock, { readonly anchor: string }>
  | Extract<TextBlock, { form: 'clauses' }>['items'][number];

/** Beside the words only what their editor wrote is kept: the page is for reading from the first word to the last. */
function bare<Part extends Anchored>(part: Part, document: string): Part {
  const { notes } = part.apparatus;
  return { ...part, anchor: anchorIn(document, part.anchor), apparatus: { ...NOTHING_SAID, notes } };
}
