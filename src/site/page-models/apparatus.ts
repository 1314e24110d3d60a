import { itemWithId } from '../../model/item-with-id.ts';
import type { Provision, Section } from '../../model/provision.ts';
import { templateOf } from '../../model/template-of.ts';
import { citationIndex } from './citation-index.ts';
import type { TextPlace } from './citations.ts';
import { citingPlace, resolutionAddress, resolutionWords } from './citations.ts';
import type { ClauseHistory } from './clause-history.ts';
import { clauseHistory } from './clause-history.ts';
import type { Link } from './link.ts';
import type { LookEntry } from './look-entries.ts';
import { looksIn } from './look-entries.ts';
import { statementOn } from './mandates.ts';
import type { Upholding } from './upholding.ts';
import { upholdingOf } from './upholding.ts';

/** What stands beside a provision and is no part of the text. */
export interface Apparatus {
  readonly notes: readonly string[];
  readonly citedBy: readonly Link[];
  /** Which checks uphold it; undefined where none is said to. */
  readonly upholding: Upholding | undefined;
  /** The provision that asks for this section. */
  readonly askedForBy: Link | undefined;
  /** Undefined where it never changed. */
  readonly history: ClauseHistory | undefined;
  /** Citations in its words that may need a look. */
  readonly looks: readonly LookEntry[];
}

/** The apparatus of a provision of which there is nothing to say. */
export const NOTHING_SAID: Apparatus = {
  notes: [],
  citedBy: [],
  upholding: undefined,
  askedForBy: undefined,
  history: undefined,
  looks: [],
};

/** What stands beside a provision of a text. A clause without an id cannot be spoken of: it has only what its own words cite. */
export function apparatusOf(provision: Provision, place: TextPlace): Apparatus {
  const { id } = provision;
  const looks = looksIn(provision, place);
  if (id === undefined) return { ...NOTHING_SAID, looks };
  const { constitution, edition } = place;
  const citing = citationIndex(constitution)
    .to(edition, id)
    .map((resolved) => citingPlace(resolved, place));
  return {
    notes: edition.notes.filter(({ on }) => on === id).map(({ text }) => text),
    citedBy: [...new Map(citing.map((one) => [one.href, one])).values()],
    upholding: upholdingAt(provision, place),
    askedForBy: provision.form === 'section' ? askedForBy(provision, place) : undefined,
    history: clauseHistory(id, place),
    looks,
  };
}

/** That no check can uphold a clause is said at the end of the text and on the page on coverage, and not at each clause. */
function upholdingAt({ id }: Provision, { constitution, edition, link }: TextPlace): Upholding | undefined {
  const statement = statementOn(constitution, edition, id);
  return statement === undefined || statement.upheldBy.length === 0 ? undefined : upholdingOf(statement, 'this', link);
}

function askedForBy({ kindSection }: Section, { constitution, edition, link }: TextPlace): Link | undefined {
  const document = itemWithId(constitution.documents, edition.document);
  const kind = document && templateOf(edition, document, constitution);
  const mandate = kind?.sections.find(({ id }) => id === kindSection)?.mandate;
  const resolution = mandate === undefined ? undefined : constitution.resolve(mandate);
  const address = resolution === undefined ? undefined : resolutionAddress(resolution);
  if (resolution === undefined || address === undefined) return undefined;
  return { text: resolutionWords(resolution, edition) ?? '', href: link(address) };
}
