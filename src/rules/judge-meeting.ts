import type { Body } from '../model/body.ts';
import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import type { Decision } from '../model/decision.ts';
import { type BindingClause, bindingClauses } from './binding-clauses.ts';
import type { Deed } from './decided-texts.ts';
import { judgeMajorities } from './judge-majorities.ts';
import { judgeQuorum } from './judge-quorum.ts';

/** A meeting, as far as it is recorded. */
export type Meeting = Pick<Decision, 'body' | 'date' | 'present' | 'votes'>;

/** What a meeting decides on: the id of a document, and what becomes of its text. */
export interface Matter {
  readonly document: string;
  readonly deed: Deed;
}

/** The texts by which a meeting is judged, and the day, `YYYY-MM-DD`, on which those in force are asked for. */
export interface Law extends Pick<Constitution, 'documents' | 'bodies'> {
  readonly day: string;
  /** The editions of a document of which the law knows. */
  readonly editionsOf: (document: Document) => readonly DatedEdition[];
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

/** Holds a meeting against the numbers that bind its body, and its figures against each other. */
export function judgeMeeting(meeting: Meeting, matter: Matter, law: Law): readonly MeetingPoint[] {
  const { bodies } = law;
  const clauses = bindingClauses(law, meeting.body);
  const name = nameOf(
    bodies.find(({ id }) => id === meeting.body),
    meeting.body,
  );
  return [
    ...clauses.flatMap((clause) => judgeQuorum(clause, meeting, name)),
    ...judgeCounts(meeting),
    ...judgeMajorities(clauses, { meeting, matter, name }),
  ];
}

/** What the figures of a meeting have against each other: more votes than people. */
export function judgeCounts({ present, votes }: Pick<Meeting, 'present' | 'votes'>): readonly MeetingPoint[] {
  if (present === undefined || votes === undefined) return [];
  const cast = votes.for + votes.against + votes.abstained;
  if (cast <= present) return [];
  const finds = `${cast} votes and abstentions were counted, and ${present} were present`;
  return [{ about: 'votes', weight: 'reason', asks: undefined, finds, clause: undefined }];
}

function nameOf(body: Body | undefined, id: string): string {
  const name = body?.shortName ?? body?.name ?? id;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
