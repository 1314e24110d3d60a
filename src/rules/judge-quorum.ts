import type { BindingClause } from './binding-clauses.ts';
import type { Meeting, MeetingPoint } from './judge-meeting.ts';
import { OTHER_MATTERS } from './other-matters.ts';

const QUORUM_WORDS = /\bquorum\b|\bpresent\b|\bin attendance\b/i;
const MEMBERS = /^(?:\w+ )?members$/i;
const SHARE = /^(?:%|per ?cent|percent|of\b)/i;
/** How long to wait for a quorum, or how often it may fail, is no quorum. */
const NO_PEOPLE = /\b(?:minutes?|hours?|days?|weeks?|months?|years?|times|meetings?)\b/i;

/** Holds how many were present against one number, where that is a quorum for deciding on texts. `name` is that of the body. */
export function judgeQuorum(clause: BindingClause, { present }: Meeting, name: string): readonly MeetingPoint[] {
  if (!isQuorum(clause)) return [];
  const { value, unit = 'members' } = clause.number;
  const asks = `${name} decides nothing unless ${value} ${unit} are present`;
  const point = { about: 'quorum', asks, clause } as const;
  if (typeof value !== 'number' || value < 1 || SHARE.test(unit))
    return [{ ...point, weight: 'reminder', finds: 'How many that is, this cannot tell' }];
  if (present === undefined)
    return [{ ...point, weight: 'reminder', finds: 'The decision does not say how many were there' }];
  return present < value ? [{ ...point, weight: 'reason', finds: `the decision says ${present}` }] : [];
}

function isQuorum({ number, words }: BindingClause): boolean {
  const ids = number.id.split('-');
  const unit = number.unit ?? '';
  if (NO_PEOPLE.test(unit) || ids.includes('majority') || ids.some((word) => OTHER_MATTERS.has(word))) return false;
  return ids.includes('quorum') || (MEMBERS.test(unit) && QUORUM_WORDS.test(words));
}
