import { adoptingDecision } from '../../model/adopting-decision.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { decisionsOn, decisionsRepealing } from '../../model/decisions-naming.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { editionNamesAmong } from '../../model/names-of.ts';
import { firstDay, isSurelyBefore } from '../../model/plain-date.ts';
import { quote } from '../quote.ts';
import { onDate } from './on-date.ts';

interface Text {
  readonly document: Document;
  readonly edition: DatedEdition;
}

/** Decisions on one text that cannot have been taken in the order of their dates, the text's own among them. */
export function* decidedOutOfOrder({ document, edition }: Text, constitution: Constitution): Iterable<Finding> {
  if (edition.status !== 'adopted') return;
  const names = editionNamesAmong(edition, document, constitution);
  const adopting = adoptingDecision(edition, constitution.decisions);
  if (adopting !== undefined) {
    yield* adoptedBeforeEarlier({ document, edition }, adopting, constitution);
    for (const decision of decisionsOn(constitution.decisions, names))
      yield* beforeItsAdoption(decision, { names, edition, adopting });
  }
  yield* endedBeforeDecided(edition, names, constitution);
}

function* adoptedBeforeEarlier(
  { document, edition }: Text,
  { date, source }: Decision,
  constitution: Constitution,
): Iterable<Finding> {
  const earlier = document.editions.filter(({ number, status }) => number < edition.number && status === 'adopted');
  for (const other of earlier.toReversed()) {
    const decision = adoptingDecision(other, constitution.decisions);
    if (decision === undefined || !isSurelyBefore(date, decision.date)) continue;
    yield {
      place: edition.source.valueAt('/adoption/decision'),
      at: editionAddress(edition),
      message: `Edition ${edition.number} was adopted ${onDate(date)}, before edition ${other.number}, which was adopted ${onDate(decision.date)}.`,
      help: 'Correct the date of one of the two decisions: editions are adopted in the order of their numbers.',
      related: [
        { place: source.valueAt('/date'), message: `Edition ${edition.number} was decided here.` },
        { place: decision.source.valueAt('/date'), message: `Edition ${other.number} was decided here.` },
      ],
    };
    return;
  }
}

interface Adopted {
  readonly edition: DatedEdition;
  /** Under which decisions can mean it. */
  readonly names: readonly string[];
  readonly adopting: Decision;
}

function* beforeItsAdoption(decision: Decision, { names, edition, adopting }: Adopted): Iterable<Finding> {
  if (!isSurelyBefore(decision.date, adopting.date)) return;
  const at = editionAddress(edition);
  for (const [deed, done] of [
    ['corrects', 'corrected'],
    ['repeals', 'repealed'],
  ] as const) {
    const index = decision[deed].findIndex((address) => names.includes(address));
    if (index === -1) continue;
    yield {
      place: decision.source.valueAt(`/${deed}/${index}`),
      at,
      message: `${quote(at)} was ${done} ${onDate(decision.date)}, before it was adopted ${onDate(adopting.date)}.`,
      help: `Correct the date of one of the two decisions, or name the edition that was ${done}.`,
      related: [{ place: adopting.source.valueAt('/date'), message: 'It was adopted here.' }],
    };
  }
}

function* endedBeforeDecided(
  edition: DatedEdition,
  names: readonly string[],
  { decisions }: Constitution,
): Iterable<Finding> {
  const [decision] = decisionsRepealing(decisions, names).toSorted((one, other) =>
    compareText(firstDay(one.date), firstDay(other.date)),
  );
  if (decision === undefined || edition.repeal === undefined) return;
  if (!isSurelyBefore(edition.repeal, decision.date)) return;
  yield {
    place: edition.source.valueAt('/repeal'),
    at: editionAddress(edition),
    message: `The edition is repealed ${onDate(edition.repeal)}, before that was decided ${onDate(decision.date)}.`,
    help: 'Correct one of the two dates.',
    related: [{ place: decision.source.valueAt('/date'), message: 'The decision is dated here.' }],
  };
}
