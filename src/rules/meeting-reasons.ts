import type { Constitution } from '../model/constitution.ts';
import { firstDay } from '../model/plain-date.ts';
import { judgeMeeting, type Meeting, type MeetingPoint } from './judge-meeting.ts';

/** What the constitution's own rules have against a decision, a sentence each. */
export interface MeetingJudgement {
  /** What the record contradicts: the decision did not come about by the rules. */
  readonly reasons: readonly string[];
  /** What the rules ask for and the record does not say. */
  readonly reminders: readonly string[];
}

/**
 * Judges whether a meeting could adopt a text of `document`, by the numbers that bind its body on the day of the meeting:
 * quorum and majority, and by its own figures. What nobody recorded is a reminder and no reason.
 */
export function meetingReasons(
  meeting: Meeting,
  document: string,
  constitution: Pick<Constitution, 'documents' | 'bodies'>,
): MeetingJudgement {
  const { documents, bodies } = constitution;
  const points = judgeMeeting(
    meeting,
    { document, deed: 'adopts' },
    { documents, bodies, day: firstDay(meeting.date), editionsOf: ({ editions }) => editions },
  );
  const sentences = (wanted: MeetingPoint['weight']) => points.filter(({ weight }) => weight === wanted).map(sentence);
  return { reasons: sentences('reason'), reminders: sentences('reminder') };
}

function sentence({ asks, finds, clause, weight }: MeetingPoint): string {
  if (asks === undefined) return `${finds}.`;
  return `${asks}${clause === undefined ? '' : ` (${clause.cited})`}${weight === 'reason' ? ';' : '.'} ${finds}.`;
}
