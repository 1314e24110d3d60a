import type { Body, Representation } from '../../model/body.ts';
import { type Datum, dataIn } from '../data-in.ts';
import type { Family, Mutation } from '../mutation.ts';
import type { Subject } from '../subject.ts';

/** Each seat that a body has to have for another is taken away, or held by somebody who may not hold it. */
export const seatsTaken: Family = {
  name: 'Seats taken away',
  mutationsOf: function* (subject) {
    for (const body of subject.constitution.bodies)
      for (const [index, asked] of body.represents.entries()) yield* withoutSeats({ body, asked, index }, subject);
  },
};

interface Question {
  readonly body: Body;
  readonly asked: Representation;
  readonly index: number;
}

function* withoutSeats({ body, asked, index }: Question, { constitution, texts }: Subject): Iterable<Mutation> {
  const file = body.source.file;
  const text = texts.get(file) ?? '';
  const data = dataIn(file, text);
  for (const other of constitution.bodies.filter(({ kind, id }) => kind === asked.kind && id !== body.id)) {
    const seats = data.filter(({ pointer, value }) => /^\/seats\/\d+\/sits-for$/.test(pointer) && value === other.id);
    const [seat] = seats;
    if (seat === undefined || seats.length > 1) continue;
    const as = data.find(({ pointer }) => pointer === seat.pointer.replace(/sits-for$/, 'as'));
    const mutation = (what: string, mutated: string): Mutation => ({
      what: `${what} of “${other.id}” on “${body.id}”`,
      file,
      changes: new Map([[file, mutated]]),
      expected: [
        {
          rule: 'seat-missing',
          severity: asked.severity,
          file,
          lines: linesOf(index, mutated, file),
          column: undefined,
        },
      ],
      consequences: [],
    });
    yield mutation('deleted the seat', withoutEntry(text, seat));
    if (as !== undefined) yield mutation('gave another role to the seat', as.with('bystander'));
  }
}

/** The lines of the request in the mutated file. */
function linesOf(index: number, mutated: string, file: string): readonly number[] {
  const own = dataIn(file, mutated).filter(({ pointer }) => pointer.startsWith(`/represents/${index}/`));
  return [...new Set(own.map(({ position }) => position.line))];
}

/** The file without the entry of a list in which a value stands; without the key above, where nothing else is left under it. */
function withoutEntry(text: string, { position }: Datum): string {
  const lines = text.split('\n');
  const first = lines.findLastIndex((line, index) => index < position.line && /^\s*- /.test(line));
  const indent = (lines[first] ?? '').search(/\S/);
  const next = lines.findIndex((line, index) => index > first && /\S/.test(line) && line.search(/\S/) <= indent);
  const left = [...lines.slice(0, first), ...(next === -1 ? [''] : lines.slice(next))];
  return left.join('\n').replace(/^seats:\n(?![ -])/m, '');
}
