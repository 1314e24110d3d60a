import { directionOf } from '../../model/direction-of.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { plainText } from '../../model/phrasing.ts';
import type {
  Block,
  Clause,
  LeadIn,
  Paragraph,
  Provision,
  Quotation,
  Section,
  Verbatim,
} from '../../model/provision.ts';
import { textOf } from '../../model/provision.ts';
import { provisionWords } from '../../model/provision-words.ts';
import { addresses } from '../addresses.ts';
import type { SafeHtml } from '../html/safe-html.ts';
import { escapeHtml, joinHtml } from '../html/safe-html.ts';
import type { WordsContext } from '../html/words-html.ts';
import { wordsHtml } from '../html/words-html.ts';
import { anchorsOf } from './anchors.ts';
import type { Apparatus } from './apparatus.ts';
import { apparatusOf } from './apparatus.ts';
import type { TextPlace } from './citations.ts';
import { citationShower } from './citations.ts';
import { glanceAnchor, isAtAGlance } from './glance-anchor.ts';

/** A part of a text, ready to be set. */
export type TextBlock =
  | SectionBlock
  | { readonly form: 'clauses'; readonly items: readonly ClauseBlock[] }
  | LeadInBlock
  | ParagraphBlock
  | { readonly form: 'quotation'; readonly content: readonly TextBlock[] }
  | { readonly form: 'verbatim'; readonly value: string };

/** Words, with the attribute `dir` of their element. */
export interface ParagraphBlock {
  readonly form: 'paragraph';
  readonly words: SafeHtml;
  readonly dir: Direction;
}

/** Words that introduce a list. */
export interface LeadInBlock extends Omit<ParagraphBlock, 'form'> {
  readonly form: 'lead-in';
  readonly anchor: string;
  readonly apparatus: Apparatus;
}

type Direction = ReturnType<typeof directionOf>;

/** A part with a heading. */
export interface SectionBlock {
  readonly form: 'section';
  readonly anchor: string;
  readonly number: string;
  readonly sourceNumber: string | undefined;
  readonly heading: SafeHtml;
  /** Of the heading. */
  readonly dir: Direction;
  /** The heading's words alone. */
  readonly title: string;
  readonly apparatus: Apparatus;
  readonly content: readonly TextBlock[];
}

/** A numbered part. */
export interface ClauseBlock {
  readonly anchor: string;
  /** Its number or its label; empty where it has neither. */
  readonly mark: string;
  readonly isLabelled: boolean;
  /** What it is called where it is linked to: `clause 2.3`, a label, or its first words where it has no number. */
  readonly spoken: string;
  readonly apparatus: Apparatus;
  readonly content: readonly TextBlock[];
}

interface Setting {
  readonly place: TextPlace;
  readonly words: WordsContext;
  readonly anchors: ReadonlyMap<Provision, string>;
}

/** The text of an edition, ready to be set on a page. */
export function textOfEdition(place: TextPlace): readonly TextBlock[] {
  const { edition, constitution, link } = place;
  const isListed = isAtAGlance(itemWithId(constitution.documents, edition.document), edition);
  const number = (id: string) => (isListed ? link(`${addresses.glance}#${glanceAnchor(edition, id)}`) : undefined);
  const words = { citation: citationShower(place), number: (printed: { readonly id: string }) => number(printed.id) };
  return blocks(edition.content, { place, words, anchors: anchorsOf(edition) });
}

/** Notes that stand on no provision of the text, such as those on the edition itself. */
export function looseNotes({ edition }: Pick<TextPlace, 'edition'>): readonly string[] {
  const ids = new Set([...anchorsOf(edition).keys()].map(({ id }) => id));
  return edition.notes.filter(({ on }) => !ids.has(on)).map(({ text }) => text);
}

/** Clauses that follow each other become one list. */
function blocks(content: readonly (Block | Paragraph)[], setting: Setting): readonly TextBlock[] {
  const set: TextBlock[] = [];
  let list: ClauseBlock[] = [];
  for (const [index, block] of content.entries()) {
    if (block.form !== 'clause') {
      set.push(otherBlock(block, setting));
      continue;
    }
    if (content[index - 1]?.form !== 'clause') {
      list = [];
      set.push({ form: 'clauses', items: list });
    }
    list.push(clauseBlock(block, setting));
  }
  return set;
}

function otherBlock(block: Section | LeadIn | Quotation | Verbatim | Paragraph, setting: Setting): TextBlock {
  switch (block.form) {
    case 'section':
      return sectionBlock(block, setting);
    case 'lead-in':
      return {
        form: 'lead-in',
        anchor: anchor(block, setting),
        words: wordsHtml(block.words, setting.words),
        dir: directionOf(plainText(block.words)),
        apparatus: apparatusOf(block, setting.place),
      };
    case 'paragraph':
      return {
        form: 'paragraph',
        words: wordsHtml(block.words, setting.words),
        dir: directionOf(plainText(block.words)),
      };
    case 'quotation':
      return { form: 'quotation', content: blocks(block.content, setting) };
    case 'verbatim':
      return { form: 'verbatim', value: block.value };
  }
}

function sectionBlock(section: Section, setting: Setting): SectionBlock {
  return {
    form: 'section',
    anchor: anchor(section, setting),
    number: section.number,
    sourceNumber: section.sourceNumber,
    heading: wordsHtml(section.heading, setting.words),
    dir: directionOf(plainText(section.heading)),
    title: plainText(section.heading),
    apparatus: apparatusOf(section, setting.place),
    content: blocks(section.content, setting),
  };
}

function clauseBlock(clause: Clause, setting: Setting): ClauseBlock {
  return {
    anchor: anchor(clause, setting),
    mark: clause.label ?? clause.number,
    isLabelled: clause.label !== undefined,
    spoken: spokenOf(clause),
    apparatus: apparatusOf(clause, setting.place),
    content: withSourceNumber(clause.sourceNumber, blocks(clause.content, setting)),
  };
}

function spokenOf(clause: Clause): string {
  if (clause.label !== undefined || clause.number !== '') return provisionWords(clause);
  const words = textOf(clause).split(/\s+/);
  return `the paragraph “${words.slice(0, MOST_SPOKEN).join(' ')}${words.length > MOST_SPOKEN ? ' …' : ''}”`;
}

const MOST_SPOKEN = 5;

function withSourceNumber(number: string | undefined, [first, ...rest]: readonly TextBlock[]): readonly TextBlock[] {
  if (first === undefined) return [];
  if (number === undefined || first.form !== 'paragraph') return [first, ...rest];
  return [{ ...first, words: joinHtml([escapeHtml(`${number} `), first.words]) }, ...rest];
}

function anchor(provision: Provision, { anchors }: Setting): string {
  return anchors.get(provision) ?? '';
}
