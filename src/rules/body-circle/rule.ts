import type { Body } from '../../model/body.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { quote } from '../quote.ts';
import { findCircles } from './find-circles.ts';

/** Reporting lines lead upwards and end: no body reports to itself, not even by way of others. */
export const bodyCircle: ConstitutionRule = {
  id: 'body-circle',
  summary: 'Reporting lines do not run in a circle.',
  scope: 'constitution',
  check: function* ({ bodies }: Constitution) {
    const byId = new Map(bodies.map((body) => [body.id, body]));
    const circles = findCircles(new Map(bodies.map(({ id, reportsTo }) => [id, reportsTo])));
    for (const circle of circles) {
      const members = circle.flatMap((id) => byId.get(id) ?? []);
      const [first] = members;
      if (first !== undefined) yield findingFor(first, members);
    }
  },
};

function findingFor(first: Body, members: readonly Body[]): Finding {
  const [, ...others] = [...members, first];
  return {
    place: lineOf(first, others[0] ?? first),
    at: `body:${first.id}`,
    message: `The ${quote(first.name)} reports to itself${members.length === 1 ? '' : ' by way of others'}.`,
    help: `Take one line out of this circle: ${members.map(({ id }) => id).join(' → ')} → ${first.id}.`,
    related: members.slice(1).map((body, index) => ({
      place: lineOf(body, others[index + 1] ?? first),
      message: `${quote(body.name)} reports to ${quote((others[index + 1] ?? first).name)} here.`,
    })),
  };
}

function lineOf({ reportsTo, source }: Body, superior: Body): Finding['place'] {
  return source.valueAt(`/reports-to/${reportsTo.indexOf(superior.id)}`);
}
