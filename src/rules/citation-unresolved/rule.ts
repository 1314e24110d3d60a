import type { Constitution, ResolvedCitation } from '../../model/constitution.ts';
import { documentWithId } from '../../model/constitution.ts';
import { provisionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { joinWords } from '../../model/join-words.ts';
import { countByFile } from '../../model/most-in-file.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import type { Target } from '../../model/target.ts';
import { quote } from '../quote.ts';
import { citationsInData } from './citations-in-data.ts';
import { type Ending, mendCitation, mendReference } from './mend-citation.ts';
import { isMissingSectionCited } from './missing-section-cited.ts';

/** Every citation, in a text or in data, leads to something that is there. */
export const citationUnresolved: ConstitutionRule = {
  id: 'citation-unresolved',
  summary: 'Every citation leads to something that is there.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    const isShown = countByFile();
    for (const citation of constitution.citations) {
      if (citation.resolution.to !== 'nothing') continue;
      if (isMissingSectionCited(citation.target, constitution, citation.from)) continue;
      const isAdvised = isShown(citation.place.file);
      yield inText(citation, isAdvised ? citation.resolution : NO_ADVICE, constitution);
    }
    for (const reference of citationsInData(constitution)) {
      const { place, at, message } = reference;
      const proposals = mendReference(reference);
      yield { place, ...(at === undefined ? {} : { at }), message, help: helpFor(reference), proposals };
    }
  },
};

/** Of a citation that is counted and not shown. */
const NO_ADVICE: Ending = { near: undefined, removedTo: undefined };

function inText(
  { target, written, place, from, within }: ResolvedCitation,
  ending: Ending,
  constitution: Constitution,
): Finding {
  return {
    place,
    at: provisionAddress(from, within),
    message: written === '' ? 'This link has no address.' : `${quote(written)} leads nowhere.`,
    help:
      target === undefined && ending.near === undefined
        ? FORMS
        : (missingEdition(target, constitution) ?? helpFor(ending)),
    proposals: mendCitation({ written, target, place, from }, ending),
  };
}

const FORMS =
  'Write `document#provision`, `document@edition#provision`, `#provision`, `body:id` or `term:id`, or a whole address with `https://`.';

/** Advice where the document is there and its edition is not. */
function missingEdition(target: Target | undefined, constitution: Constitution): string | undefined {
  if (target?.to !== 'document' || target.edition === undefined) return undefined;
  const document = documentWithId(constitution, target.document);
  if (document === undefined || document.editions.some(({ number }) => number === target.edition)) return undefined;
  const numbers = document.editions.map(({ number }) => String(number));
  return `There is no edition ${target.edition}. The document has ${numbers.length === 1 ? 'edition' : 'editions'} ${joinWords(numbers, 'and')}.`;
}

function helpFor({ near, removedTo }: Pick<Ending, 'near' | 'removedTo'>): string {
  if (removedTo !== undefined) return `It has moved: write \`${removedTo}\`.`;
  if (near !== undefined) return `Did you mean \`${near.name}\`?`;
  return 'Correct it, or add what it is meant to lead to.';
}
