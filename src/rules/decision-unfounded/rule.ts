import { isSealed } from '../../model/chain-of.ts';
import { compareBeginnings } from '../../model/compare-beginnings.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { decisionsOn, decisionsRepealing } from '../../model/decisions-naming.ts';
import { editionAddress, type Status } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { editionNamesAmong } from '../../model/names-of.ts';
import { firstDay } from '../../model/plain-date.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { quote } from '../quote.ts';

/** What a decision corrects or repeals was adopted, and a text that is repealed says so. */
export const decisionUnfounded: ConstitutionRule = {
  id: 'decision-unfounded',
  summary: 'What a decision corrects or repeals was adopted before, and a text that it repeals says from when.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const document of constitution.documents) {
      for (const edition of document.editions) {
        const decisions = decisionsOn(constitution.decisions, editionNamesAmong(edition, document, constitution));
        for (const decision of decisions) yield* judge(decision, { document, edition }, constitution);
      }
    }
  },
};

interface Text {
  readonly document: Document;
  readonly edition: DatedEdition;
}

function* judge(decision: Decision, text: Text, constitution: Constitution): Iterable<Finding> {
  const names = editionNamesAmong(text.edition, text.document, constitution);
  for (const deed of ['corrects', 'repeals'] as const) {
    const index = decision[deed].findIndex((address) => names.includes(address));
    const said = index === -1 ? undefined : whyNot(deed, decision, { ...text, constitution });
    if (said === undefined) continue;
    const place = decision.source.valueAt(`/${deed}/${index}`);
    const related = [
      { place: text.edition.source.valueAt('/status'), message: 'This is what the edition says of itself.' },
    ];
    yield { place, at: editionAddress(text.edition), ...said, related };
  }
}

type Said = Pick<Finding, 'message' | 'help' | 'gist'>;

function whyNot(
  deed: 'corrects' | 'repeals',
  decision: Decision,
  { document, edition, constitution }: Text & { readonly constitution: Constitution },
): Said | undefined {
  // A sealed text that is adopted no longer is told by a check of its own.
  if (edition.status !== 'adopted') return isSealed(edition, document, constitution) ? undefined : open(deed, edition);
  if (deed === 'corrects') return undefined;
  const names = editionNamesAmong(edition, document, constitution);
  if (decision.adopts.some((address) => names.includes(address))) return atOnce(edition);
  const earlier = earlierRepeal(decision, names, constitution);
  if (earlier !== undefined) return again(edition, earlier);
  return edition.repeal === undefined && !isFollowed(edition, document) ? withoutDay(edition, decision) : undefined;
}

const WORDS: Readonly<Record<Exclude<Status, 'adopted'>, string>> = {
  draft: 'is a draft',
  proposed: 'is only proposed',
  withdrawn: 'was withdrawn',
};

function open(deed: 'corrects' | 'repeals', edition: DatedEdition): Said {
  const { status } = edition;
  const at = editionAddress(edition);
  const is = status === 'adopted' ? '' : WORDS[status];
  const way =
    deed === 'corrects'
      ? 'A text that nobody has adopted is changed without a decision.'
      : 'To give up a text that nobody has adopted, write `status: withdrawn` in it.';
  return {
    message: `The decision ${deed} ${quote(at)}, which ${is}.`,
    help: `Take it out of \`${deed}\`, or name the edition that was meant. ${way}`,
    gist: 'Nobody has adopted it',
  };
}

function atOnce(edition: DatedEdition): Said {
  return {
    message: `The decision adopts and repeals ${quote(editionAddress(edition))} at once.`,
    help: 'Take it out of `adopts` or out of `repeals`, or name the edition that was meant.',
    gist: 'Adopted and repealed at once',
  };
}

function again(edition: DatedEdition, earlier: Decision): Said {
  return {
    message: `The decision repeals ${quote(editionAddress(edition))}, which ${quote(earlier.id)} had repealed before it.`,
    help: 'Take it out of the decision that did not repeal it.',
    gist: 'Repealed twice',
  };
}

function withoutDay(edition: DatedEdition, { date }: Decision): Said {
  const at = editionAddress(edition);
  return {
    message: `The decision repeals ${quote(at)}, whose file does not say that it is repealed.`,
    help: `Write \`repeal: ${date}\` in ${at}, or the day that the decision names. Until then it is shown as binding.`,
    gist: 'It is still shown as binding',
  };
}

/** The first decision that repeals an edition with these names, where that is another. */
function earlierRepeal(
  decision: Decision,
  names: readonly string[],
  { decisions }: Constitution,
): Decision | undefined {
  const [first] = decisionsRepealing(decisions, names).toSorted(
    (one, other) => compareText(firstDay(one.date), firstDay(other.date)) || compareText(one.id, other.id),
  );
  return first === undefined || first.id === decision.id ? undefined : first;
}

/** A text that another takes over from ends without a word. */
function isFollowed(edition: DatedEdition, { editions }: Document): boolean {
  return editions.some((other) => other.status === 'adopted' && compareBeginnings(edition, other) < 0);
}
