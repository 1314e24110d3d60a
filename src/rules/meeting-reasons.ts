import type { Body } from '../model/body.ts';
import type { Constitution } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { firstDay } from '../model/plain-date.ts';
import { type BindingClause, bindingClauses } from './binding-clauses.ts';

/** A meeting, as far as it is recorded. */
export type Meeting = Pick<Decision, 'body' | 'date' | 'present' | 'votes'>;

/** What the constitution's own rules have against a decision, a sentence each. */
export interface MeetingJudgement {
  /** What the record contradicts: the decision did not come about by the rules. */
  readonly reasons: readonly string[];
  /** What the rules ask for and the record does not say. */
  readonly reminders: readonly string[];
}

/** A share of a whole, and of which whole: those who voted, those present, or all members. */
interface Share {
  readonly over: number;
  readonly under: number;
  readonly of: 'voting' | 'present' | 'members';
}

const QUORUM_WORDS = /\bquorum\b|\bpresent\b|\bin attendance\b/i;
/** A majority for changing the very text that lays it down. */
const OF_ITSELF =
  /\b(?:this|these)\s+(?:\w+\s+)?(?:orders?|rules?|texts?|documents?|constitution|charter|protocol|terms|by-?laws|articles|policy|statement)\b/i;
const CHANGES: ReadonlySet<string> = new Set(['adoption', 'amendment', 'change', 'alteration']);

/**
 * Judges whether a meeting could adopt a text of `document`, by the numbers that bind its body on the day of the meeting:
 * quorum and majority, and by its own figures. What nobody recorded is a reminder and no reason.
 */
export function meetingReasons(
  meeting: Meeting,
  document: string,
  constitution: Pick<Constitution, 'documents' | 'bodies'>,
): MeetingJudgement {
  const clauses = bindingClauses(constitution, meeting.body, firstDay(meeting.date));
  const name = nameOf(
    constitution.bodies.find(({ id }) => id === meeting.body),
    meeting.body,
  );
  const parts = [
    ...clauses.filter(isQuorum).map((clause) => judgeQuorum(clause, meeting, name)),
    judgeCounts(meeting),
    ...judgeMajorities(
      clauses.filter((clause) => isMajority(clause, document)),
      meeting,
      name,
    ),
  ];
  return {
    reasons: parts.flatMap(({ reason }) => reason ?? []),
    reminders: parts.flatMap(({ reminder }) => reminder ?? []),
  };
}

interface Part {
  readonly reason?: string;
  readonly reminder?: string;
}

function isQuorum({ number, words }: BindingClause): boolean {
  const ids = number.id.split('-');
  if (ids.includes('majority')) return false;
  return ids.includes('quorum') || (/^(?:\w+ )?members$/i.test(number.unit ?? '') && QUORUM_WORDS.test(words));
}

function judgeQuorum({ number, cited }: BindingClause, { present }: Meeting, name: string): Part {
  const { value } = number;
  const unit = number.unit ?? 'members';
  const asks = `${name} decides nothing unless ${value} ${unit} are present (${cited})`;
  if (typeof value !== 'number') return { reminder: `${asks}. How many that is, this cannot tell.` };
  if (present === undefined) return { reminder: `${asks}. The decision does not say how many were there.` };
  return present < value ? { reason: `${asks}; the decision says ${present}.` } : {};
}

function judgeCounts({ present, votes }: Meeting): Part {
  if (present === undefined || votes === undefined) return {};
  const cast = votes.for + votes.against + votes.abstained;
  return cast > present ? { reason: `${cast} votes and abstentions were counted, and ${present} were present.` } : {};
}

/** A majority of that body for texts, and none for another matter, such as an expulsion. */
function isMajority({ number, words, document }: BindingClause, adopted: string): boolean {
  const ids = number.id.split('-');
  if (!ids.includes('majority'))
    return /\bmajority\b/i.test(number.unit ?? '') && ids.some((word) => CHANGES.has(word));
  if (!ids.every((word) => word === 'majority' || CHANGES.has(word))) return false;
  return !OF_ITSELF.test(words) || document.id === adopted;
}

function judgeMajorities(clauses: readonly BindingClause[], meeting: Meeting, name: string): readonly Part[] {
  const { votes } = meeting;
  const laidDown = clauses.map((clause) => judgeMajority(clause, meeting, name));
  if (votes === undefined || laidDown.some(({ reason }) => reason !== undefined)) return laidDown;
  if (votes.for > votes.against) return laidDown;
  return [...laidDown, { reason: `${votes.for} voted for it and ${votes.against} against, so it was not carried.` }];
}

function judgeMajority(clause: BindingClause, { votes, present }: Meeting, name: string): Part {
  const share = shareOf(clause);
  const asks = `${name} needs ${clause.number.value} ${WHOLES[share?.of ?? 'voting']} for it (${clause.cited})`;
  if (votes === undefined) return { reminder: `${asks}. The decision does not say how the votes fell.` };
  if (share === undefined || share.of === 'members') return { reminder: `${asks}. ${votes.for} voted for it.` };
  const counted = votes.for + votes.against;
  const whole = share.of === 'voting' ? counted : Math.max(present ?? 0, counted + votes.abstained);
  if (votes.for * share.under >= share.over * whole) return {};
  return { reason: `${asks}; ${votes.for} of ${whole} voted for it.` };
}

const WHOLES: Readonly<Record<Share['of'], string>> = {
  voting: 'of those who vote',
  present: 'of those present',
  members: 'of all members',
};

function shareOf({ number, words }: BindingClause): Share | undefined {
  const said = `${number.unit ?? ''} ${words}`;
  const of = /\bvot(?:e|es|ing)\b/i.test(said)
    ? 'voting'
    : /\bpresent\b/i.test(said)
      ? 'present'
      : /\ball (?:the )?\w*members\b/i.test(said)
        ? 'members'
        : 'voting';
  const [over = Number.NaN, under = 1] =
    typeof number.value === 'string' ? number.value.split('/').map(Number) : [number.value];
  if (/^(?:%|per ?cent)/i.test(number.unit ?? '')) return { over, under: 100 * under, of };
  return over / under <= 1 ? { over, under, of } : undefined;
}

function nameOf(body: Body | undefined, id: string): string {
  const name = body?.shortName ?? body?.name ?? id;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
