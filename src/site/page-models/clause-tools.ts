import { absoluteUrl } from '../../model/addresses.ts';
import { addresses } from '../addresses.ts';
import { editionName } from './edition-name.ts';
import type { SuggestionSubject } from './suggestion-link.ts';
import type { SuggestionWay } from './suggestions.ts';
import { suggestionsFor } from './suggestions.ts';

/** What is needed to link to each provision of an edition, to cite it and to suggest a change to it. */
export interface ClauseTools {
  /** Before the id of a provision and a slash it is the permanent address, which leads to the text in force. */
  readonly permanent: string;
  /** Where the permanent address leads. */
  readonly leadsTo: string;
  /** Before `#` and a fragment it is the address in this edition. */
  readonly edition: string;
  /** Before the name of the provision it is the citation: `Mill Lane Allotments, Rules of the Society, edition 2 (draft)`. */
  readonly citation: string;
  readonly ways: readonly SuggestionWay[];
}

/** The tools for the provisions of an edition. */
export function clauseTools(subject: SuggestionSubject): ClauseTools {
  const { constitution, document, edition } = subject;
  const { site } = constitution;
  return {
    permanent: absoluteUrl(site.url, `/id/${document.id}/`),
    leadsTo: document.inForce === undefined ? 'to the newest text' : 'to the text in force',
    edition: absoluteUrl(site.url, addresses.edition(document.id, edition.number)),
    citation: `${site.name}, ${editionName(document, edition)}`,
    ways: suggestionsFor(subject).ways,
  };
}
