import type { CheckedConstitution } from '../../../model/constitution.ts';
import { contactUrl } from '../../../model/web-address.ts';
import type { Linker } from '../../addresses.ts';
import { linkerFrom } from '../../addresses.ts';
import { forgeOf } from '../forge.ts';
import type { Link } from '../link.ts';
import type { HelpPage } from './help-page.ts';
import { helpPage } from './help-page.ts';
import { HELP_TOPICS } from './help-topics.ts';

/** The help on proposing a change, as far as this organisation takes proposals. */
export interface SuggestHelp {
  readonly page: HelpPage;
  readonly link: Linker;
  readonly organisation: string;
  /** Where to write without an account; `isMail` where the site can begin the letter. */
  readonly contact: { readonly text: string; readonly href: string | undefined; readonly isMail: boolean } | undefined;
  readonly repository: Link | undefined;
  /** The name of the place where forms and files can be filled in, such as `github.com`. */
  readonly forge: string | undefined;
}

/** The help on proposing a change. */
export function suggestHelp({ site }: Pick<CheckedConstitution, 'site'>): SuggestHelp {
  const page = helpPage(HELP_TOPICS.suggest);
  const { contact, repository, branch } = site;
  const href = contact === undefined ? undefined : contactUrl(contact);
  return {
    page,
    link: linkerFrom(page.head.address),
    organisation: site.name,
    contact: contact === undefined ? undefined : { text: contact, href, isMail: href?.startsWith('mailto:') === true },
    repository: repository === undefined ? undefined : { text: 'where the texts are kept', href: repository },
    forge: repository === undefined ? undefined : forgeOf(repository, branch)?.name,
  };
}
