import type { Body } from '../model/body.ts';
import type { Constitution } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { type BindingClause, bindingClauses } from './binding-clauses.ts';
import { shareOf, WHOLES } from './share-of.ts';

/** A meeting, as far as it is recorded. */
export type Meeting = Pick<Decision, 'body' | 'date' | 'present' | 'votes'>;

/** The texts by which a meeting is judged, and the day, `YYYY-MM-DD`, on which those in force are asked for. */
export interface Law extends Pick<Constitution, 'documents' | 'bodies'> {
  readonly day: string;
}

/** One thing that the constitution's own rules, or the figures themselves, say of a meeting. */
export interface MeetingPoint {
  readonly about: 'quorum' | 'votes' | 'majority';
  /** A reason: what the record contradicts. A reminder: what the rules ask for and the record does not say. */
  readonly weight: 'reason' | 'reminder';
  /** What a clause asks for, without a full stop; undefined where none has to. */
  readonly asks: string | undefined;
  /** What the record says, without a full stop. */
  readonly finds: string;
  readonly clause: BindingClause | undefined;
}

const QUORUM_WORDS = /\bquorum\b|\bpresent\b|\bin attendance\b/i;
/** A majority for changing the very text that lays it down. */
const OF_ITSELF =
  /\b(?:this|these)\s+(?:\w+\s+)?(?:orders?|rules?|texts?|documents?|constitution|charter|protocol|terms|by-?laws|articles|policy|statement)\b/i;
const CHANGES: ReadonlySet<string> = new Set(['adoption', 'amendment', 'change', 'alteration']);

/** Holds a meeting against the numbers that bind its body. `adopted` is the id of the document of which it adopts a text. */
export function judgeMeeting(meeting: Meeting, adopted: string, law: Law): readonly MeetingPoint[] {
  const { bodies, day } = law;
  const clauses = bindingClauses(law, meeting.body, day);
  const name = nameOf(
    bodies.find(({ id }) => id === meeting.body),
    meeting.body,
  );
  return [
    ...clauses.filter(isQuorum).flatMap((clause) => judgeQuorum(clause, meeting, name)),
    ...judgeCounts(meeting),
    ...judgeMajorities(
      clauses.filter((clause) => isMajority(clause, adopted)),
      meeting,
      name,
    ),
  ];
}

function isQuorum({ number, words }: BindingClause): boolean {
  const ids = number.id.split('-');
  if (ids.includes('majority')) return false;
  return ids.includes('quorum') || (/^(?:\w+ )?members$/i.test(number.unit ?? '') && QUORUM_WORDS.test(words));
}

function judgeQuorum(clause: BindingClause, { present }: Meeting, name: string): readonly MeetingPoint[] {
  const { value, unit = 'members' } = clause.number;
  const asks = `${name} decides nothing unless ${value} ${unit} are present`;
  const point = { about: 'quorum', asks, clause } as const;
  if (typeof value !== 'number') return [{ ...point, weight: 'reminder', finds: 'How many that is, this cannot tell' }];
  if (present === undefined)
    return [{ ...point, weight: 'reminder', finds: 'The decision does not say how many were there' }];
  return present < value ? [{ ...point, weight: 'reason', finds: `the decision says ${present}` }] : [];
}

function judgeCounts({ present, votes }: Meeting): readonly MeetingPoint[] {
  if (present === undefined || votes === undefined) return [];
  const cast = votes.for + votes.against + votes.abstained;
  if (cast <= present) return [];
  const finds = `${cast} votes and abstentions were counted, and ${present} were present`;
  return [{ about: 'votes', weight: 'reason', asks: undefined, finds, clause: undefined }];
}

/** A majority of that body for texts, and none for another matter, such as an expulsion. */
function isMajority({ number, words, document }: BindingClause, adopted: string): boolean {
  const ids = number.id.split('-');
  if (!ids.includes('majority'))
    return /\bmajority\b/i.test(number.unit ?? '') && ids.some((word) => CHANGES.has(word));
  if (!ids.every((word) => word === 'majority' || CHANGES.has(word))) return false;
  return !OF_ITSELF.test(words) || document.id === adopted;
}

function judgeMajorities(clauses: readonly BindingClause[], meeting: Meeting, name: string): readonly MeetingPoint[] {
  const { votes } = meeting;
  const laidDown = clauses.flatMap((clause) => judgeMajority(clause, meeting, name));
  if (votes === undefined || laidDown.some(({ weight }) => weight === 'reason')) return laidDown;
  if (votes.for > votes.against) return laidDown;
  const finds = `${votes.for} voted for it and ${votes.against} against, so it was not carried`;
  return [...laidDown, { about: 'majority', weight: 'reason', asks: undefined, finds, clause: undefined }];
}

function judgeMajority(clause: BindingClause, { votes, present }: Meeting, name: string): readonly MeetingPoint[] {
  const share = shareOf(clause);
  const asks = `${name} needs ${clause.number.value} ${WHOLES[share?.of ?? 'voting']} for it`;
  const point = { about: 'majority', asks, clause } as const;
  if (votes === undefined)
    return [{ ...point, weight: 'reminder', finds: 'The decision does not say how the votes fell' }];
  if (share === undefined || share.of === 'members')
    return [{ ...point, weight: 'reminder', finds: `${votes.for} voted for it` }];
  const counted = votes.for + votes.against;
  const whole = share.of === 'voting' ? counted : Math.max(present ?? 0, counted + votes.abstained);
  if (votes.for * share.under >= share.over * whole) return [];
  return [{ ...point, weight: 'reason', finds: `${votes.for} of ${whole} voted for it` }];
}

function nameOf(body: Body | undefined, id: string): string {
  const name = body?.shortName ?? body?.name ?? id;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
