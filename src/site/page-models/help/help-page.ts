import type { CheckedConstitution } from '../../../model/constitution.ts';
import { addresses, linkerFrom } from '../../addresses.ts';
import type { PageHead } from '../frame.ts';
import type { Link } from '../link.ts';
import type { HelpTopic } from './help-topics.ts';
import { HELP_TOPICS } from './help-topics.ts';

/** What stands round the words of a page of help. */
export interface HelpPage {
  readonly head: PageHead;
  readonly trail: readonly Link[];
  readonly title: string;
  /** The other pages of help. */
  readonly others: readonly (Link & { readonly summary: string })[];
}

const TITLE = 'Help';

/** The page that leads to all help. */
export function helpIndex({ site }: Pick<CheckedConstitution, 'site'>): HelpPage {
  const head = {
    address: addresses.help,
    title: TITLE,
    description: `How to read, cite and change the texts of ${site.name}.`,
  };
  return { head, trail: [], title: TITLE, others: othersFrom(head.address) };
}

/** The frame of one page of help. */
export function helpPage({ address, title, summary }: HelpTopic): HelpPage {
  const link = linkerFrom(address);
  return {
    head: { address, title, description: summary },
    trail: [{ text: TITLE, href: link(addresses.help) }],
    title,
    others: othersFrom(address),
  };
}

function othersFrom(page: string): HelpPage['others'] {
  const link = linkerFrom(page);
  return Object.values<HelpTopic>(HELP_TOPICS)
    .filter(({ address }) => address !== page)
    .map(({ address, title, summary }) => ({ text: title, href: link(address), summary }));
}
