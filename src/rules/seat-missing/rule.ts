import type { Body, Representation, Seat } from '../../model/body.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Finding, Related } from '../../model/finding.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { joinWords } from '../../model/join-words.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { nearest } from '../../model/suggest.ts';
import { quote } from '../quote.ts';

/** Of thousands of seats that may be meant, nobody reads more. */
const MOST_RELATED = 20;

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
  const { body, asked } = question;
  const seated = new Set(
    body.seats.flatMap(({ sitsFor, as }) => (sitsFor === undefined || !holds(as, asked.by) ? [] : [sitsFor])),
  );
  const left = bodies.filter((other) => other.kind === asked.kind && other !== body && !seated.has(other.id));
  if (left.length === 0) return;
  const meant = meantBy(seated, bodies);
  for (const other of left) if (!meant.has(other.id)) yield findingFor(other, question);
}

/** The bodies that seats name with a slip: a misspelt body is told by body-unknown. */
function meantBy(seated: Iterable<string>, bodies: readonly Body[]): ReadonlySet<string | undefined> {
  const ids = bodies.map(({ id }) => id);
  const unknown = [...seated].filter((id) => itemWithId(bodies, id) === undefined);
  return new Set(unknown.map((id) => nearest(id, ids)));
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
    related: nearSeats(other, { body, asked, index }),
    declaredSeverity: asked.severity,
    ...(asked.mandate === undefined ? {} : { mandate: asked.mandate }),
  };
}

function nearSeats(other: Body, { body, asked }: Question): readonly Related[] {
  const near: Related[] = [];
  for (const [index, seat] of body.seats.entries()) {
    const message = nearness(seat, other, asked);
    if (message !== undefined) near.push({ place: body.source.valueAt(`/seats/${index}`), message });
    if (near.length === MOST_RELATED) break;
  }
  return near;
}

function nearness(seat: Seat, other: Body, asked: Representation): string | undefined {
  if (seat.sitsFor === other.id) {
    const role = seat.as === undefined ? 'says no `as`' : `is held as ${quote(seat.as)}`;
    return `This seat is for it, but ${role}: it should be ${joinWords(asked.by, 'or')}.`;
  }
  if (seat.sitsFor !== undefined || nearest(seat.id, [other.id]) === undefined) return undefined;
  return `This may be its seat: add \`sits-for: ${other.id}\` and \`as\`.`;
}
