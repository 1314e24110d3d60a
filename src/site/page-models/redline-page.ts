import type { CheckedConstitution } from '../../model/constitution.ts';
import { isToFollow } from '../../model/is-to-follow.ts';
import { elsewhereIn } from '../../redline/elsewhere.ts';
import { redlineBetween } from '../../redline/redline-between.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { comparedEdition } from './compared-edition.ts';
import type { PageHead } from './frame.ts';
import { historyLink } from './history-paths.ts';
import type { Link } from './link.ts';
import { movedFrom } from './motion-pairs.ts';
import type { RedlinePair } from './redline-pairs.ts';
import type { RedlineView } from './redline-view.ts';
import { redlineView } from './redline-view.ts';

/** Two editions compared, on a page. */
export interface RedlinePage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  /** Such as `what would change`. */
  readonly subtitle: string;
  readonly view: RedlineView;
  /** What became of each clause in every edition. */
  readonly history: Link;
  /** The words by which it would be put to a meeting; undefined where nobody has to decide it. */
  readonly motion: Link | undefined;
  /** The page on which any two editions are compared. */
  readonly others: Link;
}

/** The page that compares two editions. */
export function redlinePage(
  constitution: Pick<CheckedConstitution, 'decisions' | 'bodies' | 'documents'>,
  { document, before, after }: RedlinePair,
): RedlinePage {
  const address = addresses.redline(document.id, before.number, after.number);
  const link = linkerFrom(address);
  const subtitle = isToFollow(document, after) ? 'what would change' : 'what changed';
  const title = `${document.title}: ${subtitle} from edition ${before.number} to edition ${after.number}`;
  const redline = redlineBetween(before, after);
  const compared = {
    before: comparedEdition(constitution, before),
    after: comparedEdition(constitution, after),
    redline,
    elsewhere: elsewhereIn(redline, constitution.documents),
  };
  return {
    head: { address, title, description: `${title}.`, isIndexed: false },
    trail: [
      { text: 'Documents', href: link(addresses.documents) },
      { text: document.title, href: link(addresses.document(document.id)) },
    ],
    title: document.title,
    subtitle,
    view: redlineView(compared, (number) => link(addresses.edition(document.id, number))),
    history: historyLink(document, link),
    motion:
      movedFrom(document, after) === before
        ? { text: 'The motion for the agenda', href: link(addresses.motion(document.id, before.number, after.number)) }
        : undefined,
    others: { text: 'Compare two other editions', href: link(addresses.compare(document.id)) },
  };
}
