import type { CheckedConstitution } from '../../model/constitution.ts';
import { editionAddress } from '../../model/edition.ts';
import { isToFollow } from '../../model/is-to-follow.ts';
import { elsewhereIn } from '../../redline/elsewhere.ts';
import { redlineBetween } from '../../redline/redline-between.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { comparedEdition } from './compared-edition.ts';
import type { PageHead } from './frame.ts';
import { historyLink } from './history-paths.ts';
import type { Link } from './link.ts';
import { movedFrom } from './motion-pairs.ts';
import type { RedlinePair } from './redline-pairs.ts';
import { comparedWith } from './redline-pairs.ts';
import type { RedlineView } from './redline-view.ts';
import { redlineView } from './redline-view.ts';
import type { SuggestionSubject } from './suggestion-link.ts';
import { suggestionsFor } from './suggestions.ts';

/** Two editions compared, on a page. */
export interface RedlinePage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  /** Such as `what would change`. */
  readonly subtitle: string;
  /** What the editors of the later edition say that it changes; undefined where it follows another than the earlier one here. */
  readonly note: string | undefined;
  /** Whether comments are asked for, and until when, with the place that says how; undefined for what was decided on. */
  readonly comments: { readonly words: string; readonly way: Link | undefined } | undefined;
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
  constitution: Pick<CheckedConstitution, 'decisions' | 'bodies' | 'documents' | 'site' | 'day'>,
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
    head: {
      address,
      title,
      description: `${title}.`,
      // Whoever looks for the words is to find the text to go by, and not one that is struck out here.
      canonical: addresses.document(document.id),
      isIndexed: document.inForce !== undefined,
      edition: editionAddress(after),
    },
    trail: [
      { text: 'Documents', href: link(addresses.documents) },
      { text: document.title, href: link(addresses.document(document.id)) },
    ],
    title: document.title,
    subtitle,
    // A note says what an edition changes in the text that it follows.
    note: comparedWith(document, after)[0] === before ? after.note : undefined,
    comments: commentsOn(constitution, { document, edition: after }, link),
    view: redlineView(compared, (number) => link(addresses.edition(document.id, number))),
    history: historyLink(document, link),
    motion:
      movedFrom(document, after) === before
        ? { text: 'The motion for the agenda', href: link(addresses.motion(document.id, before.number, after.number)) }
        : undefined,
    others: { text: 'Compare two other editions', href: link(addresses.compare(document.id)) },
  };
}

function commentsOn(
  constitution: SuggestionSubject['constitution'],
  { document, edition }: Pick<SuggestionSubject, 'document' | 'edition'>,
  link: Linker,
): RedlinePage['comments'] {
  const { comments, ways } = suggestionsFor({ constitution, document, edition });
  if (comments === undefined) return undefined;
  const href = link(`${addresses.edition(document.id, edition.number)}#page_suggest`);
  return { words: comments, way: ways.length === 0 ? undefined : { text: 'How to comment', href } };
}
