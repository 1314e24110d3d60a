import type { BindingClause } from './binding-clauses.ts';
import type { Matter, Meeting, MeetingPoint } from './judge-meeting.ts';
import { OTHER_MATTERS } from './other-matters.ts';
import { type Share, shareInWords, shareOf } from './share-of.ts';

/** What is judged, and the name of the body that met. */
interface Vote {
  readonly meeting: Meeting;
  readonly matter: Matter;
  readonly name: string;
}

/** A majority for changing the very text that lays it down. */
const OF_ITSELF =
  /\b(?:this|these)\s+(?:\w+\s+)?(?:orders?|rules?|texts?|documents?|constitution|charter|protocol|terms|by-?laws|articles|policy|statement)\b/i;
const CHANGES: ReadonlySet<string> = new Set([
  ...['adopt', 'adopting', 'adoption', 'amend', 'amending', 'amendment', 'amendments', 'alter', 'alteration'],
  ...['alterations', 'change', 'changes', 'changing', 'repeal', 'revision'],
]);
/** What may stand in the id of a majority for whatever the body decides, or for changes, besides the body's own id. */
const NEUTRAL: ReadonlySet<string> = new Set([
  ...[
    'majority',
    'simple',
    'ordinary',
    'qualified',
    'absolute',
    'two',
    'three',
    'thirds',
    'quarters',
    'voting',
    'votes',
    'vote',
  ],
  ...[
    'decision',
    'decisions',
    'resolution',
    'resolutions',
    'rule',
    'rules',
    'text',
    'texts',
    'constitution',
    'to',
    'for',
    'of',
    'the',
  ],
]);

/** Holds the votes against the majorities among the numbers that bind a body; without any, more have to be for it than against. */
export function judgeMajorities(clauses: readonly BindingClause[], vote: Vote): readonly MeetingPoint[] {
  const { votes } = vote.meeting;
  const laidDown = clauses
    .filter((clause) => isMajority(clause, vote))
    .flatMap((clause) => judgeMajority(clause, vote.meeting, vote.name));
  if (votes === undefined || laidDown.some(({ weight }) => weight === 'reason')) return laidDown;
  if (votes.for > votes.against) return laidDown;
  const finds = `${votes.for} voted for it and ${votes.against} against, so it was not carried`;
  return [...laidDown, { about: 'majority', weight: 'reason', asks: undefined, finds, clause: undefined }];
}

/** A majority of that body for texts, and none for another matter, such as an expulsion. A correction changes no rule. */
function isMajority({ number, words, document }: BindingClause, { meeting, matter }: Vote): boolean {
  const ids = number.id.split('-');
  const isForChanges = ids.some((word) => CHANGES.has(word));
  if (ids.some((word) => OTHER_MATTERS.has(word)) || (isForChanges && matter.deed === 'corrects')) return false;
  if (!ids.includes('majority')) return isForChanges && /\bmajority\b|\bvot(?:es?|ing)\b/i.test(number.unit ?? '');
  const own = new Set(meeting.body.split('-'));
  if (!ids.every((word) => NEUTRAL.has(word) || CHANGES.has(word) || own.has(word))) return false;
  return !OF_ITSELF.test(words) || document.id === matter.document;
}

function judgeMajority(clause: BindingClause, { votes, present }: Meeting, name: string): readonly MeetingPoint[] {
  const share = shareOf(clause);
  const asks = `${name} needs ${shareInWords(clause)} for it`;
  const point = { about: 'majority', asks, clause } as const;
  if (votes === undefined)
    return [{ ...point, weight: 'reminder', finds: 'The decision does not say how the votes fell' }];
  if (share === undefined) return [{ ...point, weight: 'reminder', finds: `${votes.for} voted for it` }];
  const counted = votes.for + votes.against;
  const whole = share.of === 'voting' ? counted : Math.max(present ?? 0, counted + votes.abstained);
  if (isShort(votes.for, whole, share))
    return [{ ...point, weight: 'reason', finds: `${votes.for} of ${whole} voted for it` }];
  // There may be more members than those who came.
  return share.of === 'members' ? [{ ...point, weight: 'reminder', finds: `${votes.for} voted for it` }] : [];
}

function isShort(votes: number, whole: number, { over, under, isExceeded }: Share): boolean {
  const [has, needs] = [votes * under, over * whole];
  return isExceeded ? has <= needs : has < needs;
}
