import type { CheckedConstitution, DatedEdition, Document } from '../../model/constitution.ts';
import { statusTitle } from '../../model/status/status-title.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { editionShown } from './edition-shown.ts';
import type { PageHead } from './frame.ts';
import type { HomeOverview } from './home-overview.ts';
import { homeOverview } from './home-overview.ts';
import { homeSection } from './home-text.ts';
import type { Link } from './link.ts';
import type { StructureEntry } from './structure-page.ts';
import { structureEntries } from './structure-page.ts';
import type { SectionBlock } from './text.ts';
import { textOfEdition } from './text.ts';

/** The front page: what the organisation is, what is in force, what changed, who decides, and then how it is built. */
export interface HomePage {
  readonly head: PageHead;
  readonly name: string;
  readonly shortName: string;
  readonly tagline: string | undefined;
  readonly purpose: Purpose | undefined;
  readonly structure: readonly StructureEntry[];
  readonly overview: HomeOverview;
}

/** What the organisation is for, in the words of one of its documents. */
export interface Purpose {
  readonly document: Link;
  readonly standing: DatedEdition['standing'];
  readonly status: string;
  /** Its first section, where that is one sentence: it stands beside the name. */
  readonly statement: SectionBlock | undefined;
  /** The other sections. */
  readonly sections: readonly SectionBlock[];
}

/** In characters. */
const LONGEST_STATEMENT = 240;

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
    overview: homeOverview(constitution, link),
  };
}

function purposeFrom(constitution: CheckedConstitution, document: Document): Purpose | undefined {
  const edition = editionShown(document);
  if (edition === undefined) return undefined;
  const link = linkerFrom(addresses.home);
  const page = addresses.document(document.id);
  const sections = textOfEdition({ constitution, edition, page, link })
    .filter((block) => block.form === 'section')
    .map(homeSection);
  const statement = sections.slice(0, 1).find(isStatement);
  return {
    document: { text: document.title, href: link(page) },
    standing: edition.standing,
    status: statusTitle(edition),
    statement,
    sections: sections.slice(statement === undefined ? 0 : 1),
  };
}

function isStatement({ content }: SectionBlock): boolean {
  const [block] = content;
  if (content.length !== 1 || block === undefined) return false;
  if (block.form === 'paragraph') return block.words.length <= LONGEST_STATEMENT;
  if (block.form !== 'clauses' || block.items.length !== 1) return false;
  const [words, ...more] = block.items[0]?.content ?? [];
  return words?.form === 'paragraph' && more.length === 0 && words.words.length <= LONGEST_STATEMENT;
}
