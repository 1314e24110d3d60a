import type { Body, Representation } from '../../model/body.ts';
import type { Constitution } from '../../model/constitution.ts';
import type { SeatElsewhere } from '../../scaffold/plan-body.ts';
import { type Asked, answerTo, type Question } from '../question.ts';
import { idFault, suggestedId } from './free-id.ts';
import { mostUsual } from './usual.ts';

/** What a body is for. */
export const FUNCTION: Question = {
  flag: 'function',
  words: 'What is it for?',
  hint: 'In a few words, as the structure chart shows them, such as: keeps the paths and gates.',
};

/** What a new body is called. */
export interface BodyName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | undefined;
}

/** Asks for name, id and short name. `taken` are the ids that cannot be used. */
export async function answerName(taken: readonly string[], asked: Asked): Promise<BodyName> {
  const name = await answerTo(
    { flag: 'name', words: 'What is it called?', hint: 'The full name, such as: Environment Group.' },
    asked,
  );
  const id = await answerTo(
    {
      flag: 'id',
      words: 'What is its id?',
      hint: 'A permanent name for addresses and citations. It never changes, even if the name does.',
      byDefault: suggestedId(name, taken),
      fault: (answer) => idFault(answer, taken),
    },
    asked,
  );
  const bare = name.replace(/^the /i, '');
  const shortName = await answerTo(
    { flag: 'short-name', words: 'What is it called in the middle of a sentence?', byDefault: `the ${bare}` },
    asked,
  );
  return { id, name, shortName };
}

/** Asks for the kind of body, of those that there are. The default is the kind of its fellows. Undefined where no body has a kind. */
export async function answerBodyKind(
  { bodies }: Constitution,
  fellows: readonly string[],
  asked: Asked,
): Promise<string | undefined> {
  const kinds = [...new Set(bodies.flatMap(({ kind }) => kind ?? []))];
  if (kinds.length === 0) return undefined;
  const usual = mostUsual(bodies.filter(({ id }) => fellows.includes(id)).flatMap(({ kind }) => kind ?? []));
  return answerTo(
    {
      flag: 'body-kind',
      words: 'Which kind of body is it?',
      ...(usual === undefined ? {} : { byDefault: usual }),
      choices: kinds.map((answer) => ({ answer, meaning: namesOf(answer, bodies) })),
    },
    asked,
  );
}

/** Asks for the body to which it reports. The default is that of most bodies of its kind. Undefined where there is no body yet. */
export async function answerParent(
  { bodies }: Constitution,
  kind: string | undefined,
  asked: Asked,
): Promise<string | undefined> {
  if (bodies.length === 0) return undefined;
  const usual = mostUsual(bodies.filter((body) => body.kind === kind).flatMap(({ reportsTo }) => reportsTo));
  return answerTo(
    {
      flag: 'reports-to',
      words: 'Which body does it report to and get its work from?',
      ...(usual === undefined ? {} : { byDefault: usual }),
      choices: bodies.map(({ id, name }) => ({ answer: id, meaning: name })),
    },
    asked,
  );
}

/** Asks who takes its seat on each body that keeps one for its kind, where several may. */
export async function answerSeats(
  constitution: Constitution,
  kind: string | undefined,
  asked: Asked,
): Promise<readonly SeatElsewhere[]> {
  const seats: SeatElsewhere[] = [];
  for (const { body, by } of askingBodies(constitution, kind)) {
    const only = by.length === 1 ? by[0] : undefined;
    const as =
      only ??
      (by.length === 0
        ? 'member'
        : await answerTo(
            {
              flag: 'seat',
              words: `Who sits for it on ${body.shortName ?? body.name}?`,
              hint: 'What the holder of the seat is in the new group.',
              byDefault: by[0],
              choices: by.map((answer) => ({ answer })),
            },
            asked,
          ));
    seats.push({ on: body.id, as });
  }
  return seats;
}

/** The roles that a body of a kind has, because another asks for one of them. */
export function rolesFor(constitution: Constitution, kind: string | undefined): readonly string[] {
  return [...new Set(askingBodies(constitution, kind).flatMap(({ by }) => by))];
}

function askingBodies(
  { bodies }: Constitution,
  kind: string | undefined,
): readonly (Pick<Representation, 'by'> & { readonly body: Body })[] {
  return bodies.flatMap((body) =>
    body.represents.filter((asked) => asked.kind === kind).map(({ by }) => ({ by, body })),
  );
}

function namesOf(kind: string, bodies: readonly Body[]): string {
  const names = bodies.filter((body) => body.kind === kind).map(({ name }) => name);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
}
