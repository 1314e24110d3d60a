import type { Body, Representation, Seat } from '../../model/body.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Finding, Related } from '../../model/finding.ts';
import { joinWords } from '../../model/join-words.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { nearest } from '../../model/suggest.ts';
import { quote } from '../quote.ts';

/** Each body of a kind that must be represented on another has a seat there, held by one of the roles that may hold it. */
export const seatMissing: ConstitutionRule = {
  id: 'seat-missing',
  summary: 'Each body that must be represented on another has a seat there.',
  scope: 'constitution',
  check: function* ({ bodies }: Constitution) {
    for (const body of bodies) {
      for (const [index, asked] of body.represents.entries()) yield* unseated({ body, asked, index }, bodies);
    }
  },
};

interface Question {
  readonly body: Body;
  readonly asked: Representation;
  /** Where the request stands in `represents`. */
  readonly index: number;
}

function* unseated(question: Question, bodies: readonly Body[]): Iterable<Finding> {
  for (const other of bodies) {
    if (other.kind !== question.asked.kind || other === question.body) continue;
    if (!hasSeat(other, question, bodies)) yield findingFor(other, question);
  }
}

function hasSeat(other: Body, { body, asked }: Question, bodies: readonly Body[]): boolean {
  const ids = bodies.map(({ id }) => id);
  return body.seats.some(({ sitsFor, as }) => {
    if (sitsFor === undefined || !holds(as, asked.by)) return false;
    // A misspelt body is told by body-unknown.
    return sitsFor === other.id || (!ids.includes(sitsFor) && nearest(sitsFor, ids) === other.id);
  });
}

function holds(role: string | undefined, by: readonly string[]): boolean {
  return by.length === 0 || (role !== undefined && by.includes(role));
}

function findingFor(other: Body, { body, asked, index }: Question): Finding {
  const roles = joinWords(asked.by, 'or');
  return {
    place: body.source.valueAt(`/represents/${index}`),
    at: `body:${body.id}`,
    message: `${quote(other.name)} has no seat on ${quote(body.name)} for its ${roles}.`,
    help: `Add to \`seats\`: \`{id: ${other.id}, role: member, sits-for: ${other.id}, as: ${asked.by[0] ?? 'member'}}\`.`,
    related: body.seats.flatMap((seat, at) =>
      nearSeat(seat, { other, asked, place: body.source.valueAt(`/seats/${at}`) }),
    ),
    declaredSeverity: asked.severity,
    ...(asked.mandate === undefined ? {} : { mandate: asked.mandate }),
  };
}

function nearSeat(
  seat: Seat,
  { other, asked, place }: { readonly other: Body; readonly asked: Representation; readonly place: Related['place'] },
): readonly Related[] {
  const roles = joinWords(asked.by, 'or');
  if (seat.sitsFor === other.id) {
    const role = seat.as === undefined ? 'says no `as`' : `is held as ${quote(seat.as)}`;
    return [{ place, message: `This seat is for it, but ${role}: it should be ${roles}.` }];
  }
  if (seat.sitsFor !== undefined || nearest(seat.id, [other.id]) === undefined) return [];
  return [{ place, message: `This may be its seat: add \`sits-for: ${other.id}\` and \`as\`.` }];
}
