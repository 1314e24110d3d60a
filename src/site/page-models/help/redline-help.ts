import type { CheckedConstitution } from '../../../model/constitution.ts';
import { isToFollow } from '../../../model/is-to-follow.ts';
import { addresses, linkerFrom } from '../../addresses.ts';
import type { Link } from '../link.ts';
import { redlinePairs } from '../redline-pairs.ts';
import type { HelpPage } from './help-page.ts';
import { helpPage } from './help-page.ts';
import { HELP_TOPICS } from './help-topics.ts';

/** What the labels beside a clause say. */
export const FATES: readonly { readonly fate: string; readonly meaning: string }[] = [
  { fate: 'amended', meaning: 'Some of its words are different.' },
  { fate: 'inserted', meaning: 'The clause is new.' },
  { fate: 'deleted', meaning: 'The clause is no longer there.' },
  { fate: 'moved', meaning: 'The clause stands in another place. Its words may be the same.' },
  { fate: 'renumbered', meaning: 'The clause has another number. The old number is struck through.' },
  { fate: 'set out anew', meaning: 'The same words are laid out in another way, such as in a list.' },
];

/** The help on redlines, with some that can be read here. */
export function redlineHelp(constitution: CheckedConstitution): {
  readonly page: HelpPage;
  readonly here: readonly Link[];
} {
  const page = helpPage(HELP_TOPICS.redlines);
  const link = linkerFrom(page.head.address);
  const here = redlinePairs(constitution).map(({ document, before, after }) => ({
    text: `${document.title}: ${isToFollow(document, after) ? 'what would change' : 'what changed'} from edition ${before.number} to edition ${after.number}`,
    href: link(addresses.redline(document.id, before.number, after.number)),
  }));
  return { page, here: here.slice(0, 3) };
}
