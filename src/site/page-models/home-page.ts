import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import type { Change } from './change-entry.ts';
import { changeGroups } from './changes-page.ts';
import type { DocumentGroup } from './documents-page.ts';
import { documentGroups, editionShown } from './documents-page.ts';
import type { PageHead } from './frame.ts';
import { homeSection } from './home-text.ts';
import type { Link } from './link.ts';
import type { StructureEntry } from './structure-page.ts';
import { structureEntries } from './structure-page.ts';
import type { SectionBlock } from './text.ts';
import { textOfEdition } from './text.ts';

/** The front page: what the organisation is for, how it is built, what it keeps, what changed. */
export interface HomePage {
  readonly head: PageHead;
  readonly name: string;
  readonly shortName: string;
  readonly tagline: string | undefined;
  readonly purpose: Purpose | undefined;
  readonly structure: readonly StructureEntry[];
  readonly groups: readonly DocumentGroup[];
  readonly changes: readonly Change[];
}

/** What the organisation is for, in the words of one of its documents. */
export interface Purpose {
  readonly document: Link;
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  readonly sections: readonly SectionBlock[];
}

const MOST_CHANGES = 6;

/** The front page. */
export function homePage(constitution: CheckedConstitution): HomePage {
  const { site, documents, bodies } = constitution;
  const link = linkerFrom(addresses.home);
  const document = documents.find(({ id }) => id === site.homePurpose);
  return {
    head: {
      address: addresses.home,
      title: site.name,
      description:
        site.tagline ??
        `The governance documents of ${site.name}: what is in force, what it said before, and what is proposed.`,
    },
    name: site.name,
    shortName: site.shortName,
    tagline: site.tagline,
    purpose: document && purposeFrom(constitution, document),
    structure: structureEntries(bodies, link),
    groups: documentGroups(constitution, link),
    changes: changeGroups(constitution, link)
      .flatMap(({ changes }) => changes)
      .slice(0, MOST_CHANGES),
  };
}

function purposeFrom(constitution: CheckedConstitution, document: Document): Purpose | undefined {
  const edition = editionShown(document);
  if (edition === undefined) return undefined;
  const link = linkerFrom(addresses.home);
  const page = addresses.document(document.id);
  const text = textOfEdition({ constitution, edition, page, link });
  return {
    document: { text: document.title, href: link(page) },
    standing: edition.standing,
    status: statusTitle(edition),
    sections: text.filter((block) => block.form === 'section').map(homeSection),
  };
}
