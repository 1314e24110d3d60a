import type { Address } from '../../model/addresses.ts';
import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { dateInWords } from '../../model/plain-date.ts';
import { provisionsIn } from '../../model/provision.ts';
import { sentenceText, stopped } from '../../model/sentence.ts';
import { counts } from '../../model/standing.ts';
import { illustrationSentence, statusOf } from '../../model/status/status-of.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import { addresses } from '../addresses.ts';

import type { RedlinePair } from '../page-models/redline-pairs.ts';
import { redlinePairs } from '../page-models/redline-pairs.ts';
import { textsInForce } from '../page-models/texts-in-force.ts';

/** A page of the site that is made into a PDF. */
export interface Paper {
  /** The page that is printed. */
  readonly page: Address;
  /** Where the PDF lies: its name says what it is where somebody has saved it. */
  readonly file: Address;
  /** What its sheets say at their head and foot. The first part is the page itself, the others are parts of it that begin on a sheet of their own. */
  readonly parts: readonly [PaperPart, ...PaperPart[]];
}

/** Sheets that say the same at their head and foot. */
export interface PaperPart {
  /** The id of the element; undefined for the whole page. */
  readonly id: string | undefined;
  /** Which text it is: a title and an edition. */
  readonly name: string;
  /** Whether it counts: the status sentence. */
  readonly status: string;
  readonly isBinding: boolean;
}

/** In provisions. Chromium printed 5,600 on 435 pages, and gave up on twice as many. */
const LONGEST_PAPER = 5000;

/** Every PDF of the site: each edition, each redline, and everything that counts in one, where that is not too long. By the page that is printed. */
export function papersOf(constitution: CheckedConstitution): ReadonlyMap<Address, Paper> {
  const papers = [
    ...(isForOnePaper(constitution) ? [wholePaper(constitution)] : []),
    ...constitution.documents.flatMap((document) =>
      document.editions.map((edition) => editionPaper(constitution, document, edition)),
    ),
    ...redlinePairs(constitution).map((pair) => redlinePaper(constitution, pair)),
  ];
  return new Map(papers.map((paper) => [paper.page, paper]));
}

function isForOnePaper(constitution: CheckedConstitution): boolean {
  const provisions = textsInForce(constitution).map(({ edition }) => provisionsIn(edition.content).length);
  return provisions.length > 0 && provisions.reduce((sum, count) => sum + count, 0) <= LONGEST_PAPER;
}

function wholePaper(constitution: CheckedConstitution): Paper {
  const { site, day } = constitution;
  return {
    page: addresses.whole,
    file: addresses.wholePaper,
    parts: [
      {
        id: undefined,
        name: 'Everything in force',
        status: `Every text of ${site.name} that counts on ${dateInWords(day)}. No draft and no proposal is among them.`,
        isBinding: true,
      },
      ...textsInForce(constitution).map(({ document, edition }) => ({
        id: document.id,
        ...partOf(constitution, document, edition),
      })),
    ],
  };
}

function editionPaper(constitution: CheckedConstitution, document: Document, edition: DatedEdition): Paper {
  return {
    page: addresses.edition(document.id, edition.number),
    file: addresses.editionPaper(document.id, edition.number),
    parts: [{ id: undefined, ...partOf(constitution, document, edition) }],
  };
}

function redlinePaper(constitution: CheckedConstitution, { document, before, after }: RedlinePair): Paper {
  const newer = `Edition ${after.number}: ${statusSentence(constitution, document, after)}`;
  const older = `Edition ${before.number}: ${stopped(statusTitle(before))}`;
  return {
    page: addresses.redline(document.id, before.number, after.number),
    file: addresses.redlinePaper(document.id, before.number, after.number),
    parts: [
      {
        id: undefined,
        name: `${document.title}: changes from edition ${before.number} to edition ${after.number}`,
        status: `This shows changes, and is not the text itself. ${newer} ${older}`,
        isBinding: false,
      },
    ],
  };
}

function partOf(constitution: CheckedConstitution, document: Document, edition: DatedEdition): Omit<PaperPart, 'id'> {
  return {
    name: `${document.title}, edition ${edition.number}`,
    status: statusSentence(constitution, document, edition),
    isBinding: counts(edition.standing),
  };
}

function statusSentence(constitution: CheckedConstitution, document: Document, edition: DatedEdition): string {
  const { title, story } = statusOf({ constitution, document, edition });
  const illustration = edition.isIllustrative ? [illustrationSentence(constitution.site.shortName)] : [];
  return [stopped(title), ...illustration, sentenceText(story)].filter((words) => words !== '').join(' ');
}
