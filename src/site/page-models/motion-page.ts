import type { DatedEdition } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import { type SaidMotion, sayMotion } from '../../redline/motion/say-motion.ts';
import { writeMotion } from '../../redline/motion/write-motion.ts';
import { redlineBetween } from '../../redline/redline-between.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';
import type { RedlinePair } from './redline-pairs.ts';

/** The formal words by which a draft is moved, on a page. */
export interface MotionPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly before: MotionSide;
  readonly after: MotionSide;
  readonly redline: Link;
  readonly motion: SaidMotion;
}

/** One of the two editions. */
export interface MotionSide extends Link {
  readonly standing: DatedEdition['standing'];
  readonly status: string;
}

/** The page of the motion by which one edition becomes the next. */
export function motionPage({ document, before, after }: RedlinePair): MotionPage {
  const address = addresses.motion(document.id, before.number, after.number);
  const link = linkerFrom(address);
  const title = `Motion: ${document.title}, edition ${after.number}`;
  const description = `The words for an agenda by which ${document.title} would be amended from edition ${before.number} to edition ${after.number}.`;
  return {
    head: { address, title, description, isIndexed: false, edition: editionAddress(after) },
    trail: [
      { text: 'Documents', href: link(addresses.documents) },
      { text: document.title, href: link(addresses.document(document.id)) },
    ],
    title: document.title,
    before: sideOf(before, link),
    after: sideOf(after, link),
    redline: {
      text: 'See what would change',
      href: link(addresses.redline(document.id, before.number, after.number)),
    },
    motion: sayMotion(writeMotion(document, redlineBetween(before, after))),
  };
}

function sideOf(edition: DatedEdition, link: Linker): MotionSide {
  return {
    text: `Edition ${edition.number}`,
    href: link(addresses.edition(edition.document, edition.number)),
    standing: edition.standing,
    status: statusTitle(edition),
  };
}
