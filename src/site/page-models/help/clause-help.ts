import { absoluteUrl } from '../../../model/addresses.ts';
import type { CheckedConstitution } from '../../../model/constitution.ts';
import { provisionsIn } from '../../../model/provision.ts';
import { provisionWords } from '../../../model/provision-words.ts';
import type { Linker } from '../../addresses.ts';
import { addresses, linkerFrom } from '../../addresses.ts';
import { editionName } from '../edition-name.ts';
import type { HelpPage } from './help-page.ts';
import { helpPage } from './help-page.ts';
import { HELP_TOPICS } from './help-topics.ts';

/** A clause of this site with all that it can be cited by. */
export interface CitedExample {
  readonly name: string;
  /** What the button copies. */
  readonly citation: string;
  /** The full address that leads to the clause as it counts now. */
  readonly lasting: string;
  /** The full address that leads to the clause in this edition. */
  readonly pinned: string;
}

/** The help on clauses, with an example from the site where it has one. */
export function clauseHelp(constitution: CheckedConstitution): {
  readonly page: HelpPage;
  readonly link: Linker;
  readonly example: CitedExample | undefined;
} {
  const page = helpPage(HELP_TOPICS.clauses);
  return { page, link: linkerFrom(page.head.address), example: exampleIn(constitution) };
}

/** From a text that counts, where there is one. */
function exampleIn({ site, documents }: CheckedConstitution): CitedExample | undefined {
  const texts = documents.map((document) => ({ document, edition: document.inForce ?? document.editions.at(-1) }));
  const [counting, waiting] = [
    texts.filter(({ document }) => document.inForce),
    texts.filter(({ document }) => !document.inForce),
  ];
  for (const { document, edition } of [...counting, ...waiting]) {
    if (edition === undefined) continue;
    const clause = provisionsIn(edition.content).find(
      (provision) => provision.form === 'clause' && provision.id !== undefined && provision.number !== '',
    );
    if (clause?.id === undefined) continue;
    const name = provisionWords(clause);
    const pinned = absoluteUrl(site.url, `${addresses.edition(document.id, edition.number)}#${clause.id}`);
    return {
      name: `${name} of ${document.title}`,
      citation: `${site.name}, ${editionName(document, edition)}, ${name}. ${pinned}`,
      lasting: absoluteUrl(site.url, addresses.provision(document.id, clause.id)),
      pinned,
    };
  }
  return undefined;
}
