import type { Body } from '../../model/body.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { Finding } from '../../model/finding.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { nearest } from '../../model/suggest.ts';
import { quote } from '../quote.ts';

/** A kind of body that must be represented, and the bodies of that kind, are written with the same word. */
export const bodyKind: ConstitutionRule = {
  id: 'body-kind',
  summary: 'A kind of body that must have a seat is written with the same word everywhere.',
  scope: 'constitution',
  check: function* ({ bodies }: Constitution) {
    const kinds = bodies.flatMap(({ kind }) => kind ?? []);
    const asked = bodies.flatMap(({ represents }) => represents.map(({ kind }) => kind));
    for (const body of bodies) {
      yield* askedInVain(body, kinds);
      yield* nearlyAsked(body, kinds, asked);
    }
  },
};

/** No body is of the kind that is asked for, and some are of one that is written nearly so. */
function* askedInVain(body: Body, kinds: readonly string[]): Iterable<Finding> {
  for (const [index, { kind }] of body.represents.entries()) {
    if (kinds.includes(kind)) continue;
    const meant = nearest(kind, kinds);
    if (meant === undefined) continue;
    yield {
      place: body.source.valueAt(`/represents/${index}/kind`),
      at: `body:${body.id}`,
      message: `No body is of the kind ${quote(kind)}, so nobody is asked for a seat.`,
      help: `Did you mean \`${meant}\`?`,
    };
  }
}

/** One body alone is of its kind, which is nearly one that is asked for and that others are of. */
function* nearlyAsked(body: Body, kinds: readonly string[], asked: readonly string[]): Iterable<Finding> {
  const { kind } = body;
  if (kind === undefined || asked.includes(kind) || kinds.filter((other) => other === kind).length > 1) return;
  const meant = nearest(
    kind,
    asked.filter((other) => kinds.includes(other)),
  );
  if (meant === undefined) return;
  yield {
    place: body.source.valueAt('/kind'),
    at: `body:${body.id}`,
    message: `${quote(body.name)} is of the kind ${quote(kind)}, and no other body is.`,
    help: `Did you mean \`${meant}\`, which must have a seat elsewhere?`,
  };
}
